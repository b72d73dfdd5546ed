import { isAllegation } from "attributed-events";
import { useState } from "preact/hooks";
import { type Lookup, speakerName } from "../state/lookup.js";
import type { Change, ViewState } from "../state/view-state.js";
import { figure } from "../words/label.js";
import { Words } from "../words/phrase.js";
import type { Voice, VoiceGroup } from "../words/voice.js";
import { unnamedText } from "../words/voice.js";

interface VoiceRowsProps {
  readonly lookup: Lookup;
  /** The claims that are counted, by who says them. */
  readonly groups: readonly VoiceGroup[];
  /** All claims of each voice where not all are counted. */
  readonly all: readonly VoiceGroup[] | undefined;
  readonly state: ViewState;
  readonly change: Change;
}

const STEP = 100;

const headings: Readonly<Record<Voice["kind"], string>> = {
  own: "The documents’ own words",
  named: "Speakers they name",
  nobody: "Nobody is named",
};

/** A table of voices, a bar of their claims in every row. */
export function VoiceRows({ lookup, groups, all, state, change }: VoiceRowsProps) {
  const [shown, setShown] = useState(STEP);
  const most = Math.max(1, ...groups.map(({ claims }) => claims.length));
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
        {(["own", "named", "nobody"] as const).map((kind) => (
          <tbody key={kind} class={kind}>
            <tr class="heading">
              <th scope="rowgroup" colSpan={4}>
                {headings[kind]}
              </th>
            </tr>
            {groups
              .filter(({ voice }) => voice.kind === kind)
              .slice(0, shown)
              .map((group) => (
                <VoiceRow key={group.key} {...{ lookup, group, all, most, state, change }} />
              ))}
          </tbody>
        ))}
      </table>
      {groups.length > shown ? (
        <button type="button" class="more" onClick={() => setShown(shown + STEP)}>
          Show more: {figure(groups.length - shown)} are left
        </button>
      ) : null}
    </>
  );
}

type VoiceRowProps = Omit<VoiceRowsProps, "groups"> & { readonly group: VoiceGroup; readonly most: number };

function VoiceRow({ lookup, group, all, most, state, change }: VoiceRowProps) {
  const { claims, key } = group;
  const allegations = claims.filter(isAllegation).length;
  const whole = all?.find((one) => one.key === key)?.claims;
  const share = (count: number) => `${(100 * count) / most}%`;
  return (
    <tr class={state.chosen === key ? "chosen" : ""}>
      <th scope="row">
        <button type="button" aria-pressed={state.chosen === key} onClick={() => change({ chosen: key })}>
          <VoiceName lookup={lookup} group={group} />
        </button>
      </th>
      <td>
        {figure(claims.length)}
        <Of all={whole?.length} />
      </td>
      <td>
        {figure(allegations)}
        <Of all={whole?.filter(isAllegation).length} />
      </td>
      <td class="picture">
        <svg class="mark" height="20" aria-hidden="true">
          <rect class="ink told" y="3" height="14" width={share(claims.length - allegations)} />
          <rect
            class="ink alleged"
            x={share(claims.length - allegations)}
            y="3"
            height="14"
            width={share(allegations)}
          />
        </svg>
      </td>
    </tr>
  );
}

const Of = ({ all }: { all: number | undefined }) =>
  all === undefined ? null : <span class="of"> of {figure(all)}</span>;

function VoiceName({ lookup, group: { voice } }: { lookup: Lookup; group: VoiceGroup }) {
  if (voice.kind === "nobody")
    return <em>{voice.unnamed === "nobody" ? "no speaker at all" : unnamedText(voice.unnamed)}</em>;
  return <Words {...speakerName(lookup, voice.kind === "own" ? voice.source : voice.by)} />;
}
