import { useMemo } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import type { Selection } from "../state/selection.js";
import { type Change, hasRange, type ViewState } from "../state/view-state.js";
import { Axis, ticksOf } from "./axis.js";
import { DAY, type Domain, domainOf, endOf, startOf, zoomedDomain } from "./axis-domain.js";
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

/** What dates without a day are drawn on: they fade out at both ends whatever it is. */
const NO_AXIS: Domain = [0, DAY];

/** What happened when, as far as the words say. */
export function Timeline({ lookup, selection, state, change }: TimelineProps) {
  const whole = useMemo(() => domainOf(lookup), [lookup]);
  const domain = useMemo(
    () => (whole !== undefined && state.zoom && hasRange(state) ? zoomedDomain(whole, state) : whole),
    [whole, state.zoom, state.from, state.to],
  );
  const { ordered } = lookup;
  return (
    <section class="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title" class="hidden">
        What happened when
      </h2>
      <Ink />
      {domain === undefined ? (
        ordered.length === 0 ? null : (
          <p class="hint">No event has a date, so there is no axis.</p>
        )
      ) : (
        <div class="axis-row">
          <p class="hint">In order of time. Drag over the picture to choose days.</p>
          <Axis lookup={lookup} places={selection.places} domain={domain} state={state} change={change} />
          <Legend />
        </div>
      )}
      <div class="chart">
        {domain === undefined ? null : <Grid domain={domain} state={state} />}
        <EventRows lookup={lookup} selection={selection} domain={domain ?? NO_AXIS} state={state} change={change} />
      </div>
      {selection.events.length > 0 ? null : (
        <p class="empty">{ordered.length === 0 ? "The data has no event." : "No event fits these choices."}</p>
      )}
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
