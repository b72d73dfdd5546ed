import { useMemo } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import type { Selection } from "../state/selection.js";
import type { Change, ViewState } from "../state/view-state.js";
import { Ink } from "../timeline/ink.js";
import { counted } from "../words/label.js";
import { claimTally } from "./claim-tally.js";
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
  const all = useMemo(() => claimTally(lookup), [lookup]);
  const tally = useMemo(() => claimTally(lookup, selection), [lookup, selection]);
  const whole = tally.claims < all.claims ? all : undefined;
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
      {whole === undefined ? null : (
        <p class="counted" role="status">
          Counted are the {counted(tally.claims, "claim")} on the {counted(selection.inRange.events.length, "event")}{" "}
          that fit your choices. After “of” stands what the whole of the data has.
        </p>
      )}
      <VoiceRows lookup={lookup} voices={tally.voices} all={whole?.voices} state={state} change={change} />
      <Silence lookup={lookup} accused={tally.accused} inAll={whole?.accused} state={state} change={change} />
    </section>
  );
}
