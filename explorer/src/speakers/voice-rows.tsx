import { useState } from "preact/hooks";
import { type Lookup, speakerName } from "../state/lookup.js";
import type { Change, ViewState } from "../state/view-state.js";
import { figure } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { unnamedText, type Voice } from "../words/voice.js";
import type { VoiceTally } from "./claim-tally.js";

interface VoiceRowsProps {
  readonly lookup: Lookup;
  /** The claims that are counted, by who says them. */
  readonly voices: readonly VoiceTally[];
  /** All claims of each voice where not all are counted. */
  readonly all: readonly VoiceTally[] | undefined;
  readonly state: ViewState;
  readonly change: Change;
}

const STEP = 40;

const headings: Readonly<Record<Voice["kind"], string>> = {
  own: "The documents’ own words",
  named: "Speakers they name",
  nobody: "Nobody is named",
};

const kinds = ["own", "named", "nobody"] as const;

/** A table of voices, a bar of their claims in every row. */
export function VoiceRows({ lookup, voices, all, state, change }: VoiceRowsProps) {
  const [shown, setShown] = useState(STEP);
  const most = voices.reduce((so, { claims }) => Math.max(so, claims), 1);
  return (
    <>
      <table class="voices">
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            <th scope="col">{all === undefined ? "Claims" : "Claims here, of all"}</th>
            <th scope="col">{all === undefined ? "Allegations" : "Allegations here, of all"}</th>
            <th scope="col">
              <span class="hidden">Picture</span>
            </th>
          </tr>
        </thead>
        {kinds
          .filter((kind) => voices.some(({ voice }) => voice.kind === kind))
          .map((kind) => (
            <tbody key={kind} class={kind}>
              <tr class="heading">
                <th scope="rowgroup" colSpan={4}>
                  {headings[kind]}
                </th>
              </tr>
              {voices
                .filter(({ voice }) => voice.kind === kind)
                .slice(0, shown)
                .map((tally) => (
                  <VoiceRow key={tally.key} {...{ lookup, tally, all, most, state, change }} />
                ))}
            </tbody>
          ))}
      </table>
      {voices.length > shown ? (
        <button type="button" class="more" onClick={() => setShown(shown + STEP)}>
          Show more: {figure(voices.length - shown)} are left
        </button>
      ) : null}
    </>
  );
}

type VoiceRowProps = Omit<VoiceRowsProps, "voices"> & { readonly tally: VoiceTally; readonly most: number };

function VoiceRow({ lookup, tally, all, most, state, change }: VoiceRowProps) {
  const { claims, allegations, key } = tally;
  const whole = all?.find((one) => one.key === key);
  const share = (count: number) => `${(100 * count) / most}%`;
  return (
    <tr class={state.chosen === key ? "chosen" : ""}>
      <th scope="row">
        <button type="button" aria-pressed={state.chosen === key} onClick={() => change({ chosen: key })}>
          <VoiceName lookup={lookup} voice={tally.voice} />
        </button>
      </th>
      <td>
        {figure(claims)}
        <Of all={whole?.claims} />
      </td>
      <td>
        {figure(allegations)}
        <Of all={whole?.allegations} />
      </td>
      <td class="picture">
        <svg class="mark" height="20" aria-hidden="true">
          <rect class="ink told" y="3" height="14" width={share(claims - allegations)} />
          <rect class="ink alleged" x={share(claims - allegations)} y="3" height="14" width={share(allegations)} />
        </svg>
      </td>
    </tr>
  );
}

const Of = ({ all }: { all: number | undefined }) =>
  all === undefined ? null : <span class="of"> of {figure(all)}</span>;

function VoiceName({ lookup, voice }: { lookup: Lookup; voice: Voice }) {
  if (voice.kind === "nobody")
    return <em>{voice.unnamed === "nobody" ? "no speaker at all" : unnamedText(voice.unnamed)}</em>;
  return <Words {...speakerName(lookup, voice.kind === "own" ? voice.source : voice.by)} />;
}
