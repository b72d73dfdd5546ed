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
  readonly groups: readonly VoiceGroup[];
  readonly state: ViewState;
  readonly change: Change;
}

const STEP = 100;

const headings: Readonly<Record<Voice["kind"], string>> = {
  own: "The document’s own voice",
  named: "Speakers it names",
  nobody: "Nobody is named",
};

/** A table of voices, a bar of their claims in every row. */
export function VoiceRows({ lookup, groups, state, change }: VoiceRowsProps) {
  const [shown, setShown] = useState(STEP);
  const most = Math.max(1, ...groups.map(({ claims }) => claims.length));
  return (
    <>
      <table class="voices">
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            <th scope="col">Claims</th>
            <th scope="col">Allegations</th>
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
                <VoiceRow key={group.key} {...{ lookup, group, most, state, change }} />
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

function VoiceRow({ lookup, group, most, state, change }: VoiceRowProps) {
  const { claims, key } = group;
  const allegations = claims.filter(isAllegation).length;
  const share = (count: number) => `${(100 * count) / most}%`;
  return (
    <tr class={state.chosen === key ? "chosen" : ""}>
      <th scope="row">
        <button type="button" aria-pressed={state.chosen === key} onClick={() => change({ chosen: key })}>
          <VoiceName lookup={lookup} group={group} />
        </button>
      </th>
      <td>{figure(claims.length)}</td>
      <td>{figure(allegations)}</td>
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

function VoiceName({ lookup, group: { voice } }: { lookup: Lookup; group: VoiceGroup }) {
  if (voice.kind === "nobody")
    return <em>{voice.unnamed === "nobody" ? "no speaker at all" : unnamedText(voice.unnamed)}</em>;
  return <Words {...speakerName(lookup, voice.kind === "own" ? voice.source : voice.by)} />;
}
