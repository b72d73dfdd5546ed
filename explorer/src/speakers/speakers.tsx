import type { Claim } from "attributed-events";
import { useMemo } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import { inRange, type Selection } from "../state/selection.js";
import type { Change, ViewState } from "../state/view-state.js";
import { Ink } from "../timeline/ink.js";
import { counted } from "../words/label.js";
import { byVoice, type VoiceGroup } from "../words/voice.js";
import { Silence } from "./silence.js";
import { VoiceRows } from "./voice-rows.js";

export interface SpeakersProps {
  readonly lookup: Lookup;
  readonly selection: Selection;
  readonly state: ViewState;
  readonly change: Change;
}

/** Who claims how much, what nobody is named for, and who is accused and never heard. */
export function Speakers({ lookup, selection, state, change }: SpeakersProps) {
  const standing = useMemo(() => lookup.dataset.claims.filter(({ retracted }) => retracted === undefined), [lookup]);
  const claims = useMemo(() => claimsOf(lookup, standing, selection), [lookup, standing, selection]);
  const isPart = claims.length < standing.length;
  const all = useMemo(() => (isPart ? byVoice(standing) : undefined), [isPart, standing]);
  const groups = useMemo(() => withSilent(byVoice(claims), all ?? []), [claims, all]);
  return (
    <section class="speakers" aria-labelledby="speakers-title">
      <h2 id="speakers-title" class="hidden">
        Who claims what
      </h2>
      <Ink />
      <p class="lead">
        On whose word a claim comes down to. Hatched: the part that accuses somebody. Choose a speaker to read the
        claims.
      </p>
      {isPart ? (
        <p class="counted" role="status">
          Counted are the {counted(claims.length, "claim")} on the {counted(inRange(selection).length, "event")} that
          fit your choices. After “of” stands what the whole of the data has.
        </p>
      ) : null}
      <VoiceRows lookup={lookup} groups={groups} all={all} state={state} change={change} />
      <Silence lookup={lookup} claims={claims} all={isPart ? standing : undefined} state={state} change={change} />
    </section>
  );
}

/** All claims, or those on the events that a choice leaves. */
function claimsOf(lookup: Lookup, standing: readonly Claim[], selection: Selection): readonly Claim[] {
  const events = inRange(selection);
  if (events.length === lookup.ordered.length) return standing;
  const ids = new Set(events.flatMap(({ claims }) => claims));
  return standing.filter(({ id }) => ids.has(id));
}

/** Who says nothing of what is chosen is listed all the same, with no claim: whoever is looked for is found. */
function withSilent(heard: readonly VoiceGroup[], all: readonly VoiceGroup[]): readonly VoiceGroup[] {
  const keys = new Set(heard.map(({ key }) => key));
  return [...heard, ...all.filter(({ key }) => !keys.has(key)).map((group) => ({ ...group, claims: [] }))];
}
