import type { Claim } from "attributed-events";
import { useMemo } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import { inRange, type Selection } from "../state/selection.js";
import type { Change, ViewState } from "../state/view-state.js";
import { Ink } from "../timeline/ink.js";
import { byVoice } from "../words/voice.js";
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
  const claims = useMemo(() => claimsOf(lookup, selection), [lookup, selection]);
  const groups = useMemo(() => byVoice(claims), [claims]);
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
      <VoiceRows lookup={lookup} groups={groups} state={state} change={change} />
      <Silence lookup={lookup} claims={claims} state={state} change={change} />
    </section>
  );
}

/** All claims, or those on the events that a choice leaves. */
function claimsOf(lookup: Lookup, selection: Selection): readonly Claim[] {
  const events = inRange(selection);
  const standing = ({ retracted }: Claim) => retracted === undefined;
  if (events.length === lookup.ordered.length) return lookup.dataset.claims.filter(standing);
  const ids = new Set(events.flatMap(({ claims }) => claims));
  return lookup.dataset.claims.filter(({ id }) => ids.has(id)).filter(standing);
}
