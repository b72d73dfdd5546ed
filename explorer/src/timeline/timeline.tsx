import { useMemo } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import type { Selection } from "../state/selection.js";
import { type Change, hasRange, type ViewState } from "../state/view-state.js";
import { Axis, ticksOf } from "./axis.js";
import { type Domain, domainOf, endOf, startOf, zoomedDomain } from "./axis-domain.js";
import { EventRows } from "./event-rows.js";
import { Ink } from "./ink.js";
import { Legend } from "./legend.js";
import { percent } from "./mark.js";

interface TimelineProps {
  readonly lookup: Lookup;
  readonly selection: Selection;
  readonly state: ViewState;
  readonly change: Change;
}

/** What happened when, as far as the words say. */
export function Timeline({ lookup, selection, state, change }: TimelineProps) {
  const whole = useMemo(() => domainOf(lookup), [lookup]);
  const domain = useMemo(
    () => (state.zoom && hasRange(state) ? zoomedDomain(whole, state) : whole),
    [whole, state.zoom, state.from, state.to],
  );
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" class="hidden">
        What happened when
      </h2>
      <Ink />
      <div class="axis-row">
        <p class="hint">In order of time. Drag over the picture to choose days.</p>
        <Axis lookup={lookup} places={selection.places} domain={domain} state={state} change={change} />
        <Legend />
      </div>
      <div class="chart">
        <Grid domain={domain} state={state} />
        <EventRows lookup={lookup} selection={selection} domain={domain} state={state} change={change} />
      </div>
      {selection.events.length === 0 ? <p class="empty">No event fits these choices.</p> : null}
    </section>
  );
}

/** The lines behind the rows, and the chosen days. */
function Grid({ domain, state }: { domain: Domain; state: ViewState }) {
  const from = state.from === undefined ? 0 : Math.max(0, percent(startOf(state.from), domain));
  const to = state.to === undefined ? 100 : Math.min(100, percent(endOf(state.to), domain));
  return (
    <svg class="grid" aria-hidden="true">
      {hasRange(state) ? (
        <rect class="range" x={`${from}%`} width={`${Math.max(0, to - from)}%`} y="0" height="100%" />
      ) : null}
      {ticksOf(domain, 600).map(({ at }) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
    </svg>
  );
}
