import { type Lookup, speakerName } from "../state/lookup.js";
import { Words } from "../words/phrase.js";
import { unnamedText } from "../words/voice.js";
import type { Column } from "./columns.js";

/** Who speaks in a column, and the words that hand over. */
export function ColumnHeading({ lookup, column }: { lookup: Lookup; column: Column }) {
  const { voice } = column;
  if (voice.kind === "own") return <>in its own words</>;
  return (
    <>
      {voice.kind === "nobody" ? (
        <span class="nobody-named">{unnamedText(voice.unnamed)}</span>
      ) : (
        <Words {...speakerName(lookup, voice.by)} />
      )}
      <Cue lookup={lookup} column={column} />
    </>
  );
}

/** The first words that hand over to the speaker, and whom it came through. */
function Cue({ lookup, column: { claims } }: { lookup: Lookup; column: Column }) {
  const cue = claims
    .map(({ attribution }) => attribution.at(-1)?.cue)
    .find((one) => one !== undefined && one.type !== "continuation");
  const between = [
    ...new Set(claims.flatMap(({ attribution }) => attribution.slice(1, -1).flatMap(({ by }) => by ?? []))),
  ];
  return (
    <span class="fine-print">
      {cue === undefined ? null : (
        <q>
          <Words text={cue.phrase} language={lookup.dataset.language} />
        </q>
      )}
      {between.map((id) => (
        <span key={id}>
          {" "}
          by way of <Words {...speakerName(lookup, id)} />
        </span>
      ))}
    </span>
  );
}

/** A column's document and speaker as plain text. */
export function columnText(lookup: Lookup, { source, voice }: Column): string {
  const document = speakerName(lookup, source.id).text;
  if (voice.kind === "own") return `${document}, in its own words`;
  const who = voice.kind === "nobody" ? (unnamedText(voice.unnamed) ?? "") : speakerName(lookup, voice.by).text;
  return `${who}, in ${document}`;
}
