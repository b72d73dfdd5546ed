import type { Dataset, Disagreement, Position } from "attributed-events";
import { type Lookup, nameOf, type Phrase, sourceName, speakerName } from "../state/lookup.js";
import { countText } from "../words/count-text.js";
import { Words } from "../words/phrase.js";
import { whenText } from "../words/when-text.js";

/** Where the accounts part, in a sentence each: who says what against whom. */
export function Conflicts({ lookup, disagreements }: { lookup: Lookup; disagreements: readonly Disagreement[] }) {
  if (disagreements.length === 0) return null;
  return (
    <ul class="conflicts" aria-label="Where the accounts part">
      {disagreements.map((one, index) => (
        <li key={index} class={one.exclusive ? "conflict" : "differs"}>
          <span class="verdict">{one.exclusive ? "Cannot all be so:" : "They differ:"}</span>{" "}
          {one.positions.map((position, place) => (
            <span key={place}>
              {place === 0 ? "" : " · "}
              <PositionText lookup={lookup} disagreement={one} position={position} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface PositionTextProps {
  readonly lookup: Lookup;
  readonly disagreement: Disagreement;
  readonly position: Disagreement["positions"][number];
}

function PositionText({ lookup, disagreement, position }: PositionTextProps) {
  return (
    <>
      <b>
        <What lookup={lookup} disagreement={disagreement} position={position} />
      </b>{" "}
      <Who voices={position.voices} />
    </>
  );
}

function What({ lookup, disagreement: { question }, position }: PositionTextProps) {
  const { language } = lookup.dataset;
  const texts = [...position.told].sort(bySharpness).map(({ value, denied }): Phrase => {
    if (typeof value === "string") return { text: denied ? "it did not happen" : "it happened", language: "en" };
    if ("measure" in value) return { text: countText(value), language: "en" };
    if ("basis" in value) return { text: whenText(value), language: "en" };
    if ("role" in value) return speakerName(lookup, value.actor);
    if ("statement" in value) return { text: value.statement, language };
    return { text: value.name, language };
  });
  const once = [...new Map(texts.map((one) => [one.text, one])).values()];
  const shown = question === "when" || question === "how-many" ? once.slice(0, 1) : once;
  return (
    <>
      {shown.map((phrase, index) => (
        <span key={phrase.text}>
          {index === 0 ? "" : ", "}
          <Words {...phrase} />
        </span>
      ))}
    </>
  );
}

type Said = Disagreement["positions"][number]["told"][number];

/** A known day and an exact number say more than a span or a bound: they speak for those that go with them. */
const bySharpness = (one: Said, other: Said) => vagueness(one) - vagueness(other);

function vagueness({ value }: Said): number {
  if (typeof value === "string") return 0;
  if ("basis" in value) return value.earliest !== null && value.earliest === value.latest ? 0 : 1;
  return "exactness" in value && value.exactness !== "exact" ? 1 : 0;
}

/** Whose word a position is, each voice under every name that it goes by in the accounts. */
function Who({ voices }: { voices: Position<Dataset, unknown>["voices"] }) {
  if (voices.length === 0) return <span class="fine-print nobody-named">— nobody is named</span>;
  return (
    <span class="fine-print">
      —{" "}
      {voices.map(({ speakers }, index) => (
        <span key={speakers.map(({ id }) => id).join(" ")}>
          {index === 0 ? "" : index === voices.length - 1 ? " and " : ", "}
          {namesOf(speakers).map((name, place) => (
            <span key={name.text}>
              {place === 0 ? "" : " / "}
              <Words {...name} />
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}

/** In the order of their ids, so that a voice is called the same wherever it stands. */
function namesOf(speakers: Position<Dataset, unknown>["voices"][number]["speakers"]): readonly Phrase[] {
  const ordered = [...speakers].sort((one, other) => (one.id < other.id ? -1 : 1));
  const names = ordered.map((speaker) => ("names" in speaker ? nameOf(speaker) : sourceName(speaker)));
  return [...new Map(names.map((name) => [name.text, name])).values()];
}
