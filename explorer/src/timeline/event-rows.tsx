import { useCallback, useMemo, useState } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import type { Selection } from "../state/selection.js";
import type { Change, ViewState } from "../state/view-state.js";
import { figure } from "../words/label.js";
import type { Domain } from "./axis-domain.js";
import { EventRow } from "./event-row.js";
import { type EventGroup, grouped } from "./groups.js";
import { useVisibleRows } from "./visible-rows.js";

/** Up to so many events, all rows are in the page, so that searching in the page and printing find them. */
const ALL = 400;

/** The height in pixels of every row of a longer list. */
const ROW = 56;

interface EventRowsProps {
  readonly lookup: Lookup;
  readonly selection: Selection;
  readonly domain: Domain;
  readonly state: ViewState;
  readonly change: Change;
}

/** The table of events, a picture of its date in every row. */
export function EventRows(props: EventRowsProps) {
  const groups = useMemo(() => grouped(props.lookup, props.selection), [props.lookup, props.selection]);
  const isLong = props.selection.events.length > ALL;
  return (
    <>
      {isLong ? <p class="print-only">Only the rows that were near the window are printed.</p> : null}
      <table class="events" aria-rowcount={isLong ? props.selection.events.length : undefined}>
        <caption class="hidden">Events with their dates</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">Event</th>
            <th scope="col">Date and status</th>
            <th scope="col">Picture</th>
            <th scope="col">On whose word</th>
          </tr>
        </thead>
        {groups.map((group) =>
          isLong ? (
            <LongGroup key={group.key} group={group} {...props} />
          ) : (
            <Group key={group.key} group={group} {...props} />
          ),
        )}
      </table>
    </>
  );
}

type GroupProps = EventRowsProps & { readonly group: EventGroup };

function Group({ group, ...props }: GroupProps) {
  const [isOpen, toggle] = useFolding(group);
  return (
    <tbody class={`group ${group.key} ${isOpen ? "" : "folded"}`}>
      <Heading group={group} isOpen={isOpen} onToggle={toggle} />
      <Rows group={group} first={0} last={group.events.length} {...props} />
    </tbody>
  );
}

function LongGroup({ group, ...props }: GroupProps) {
  const [isOpen, toggle] = useFolding(group);
  const count = isOpen ? group.events.length : 0;
  const [ref, { first, last }] = useVisibleRows(count, ROW);
  const [start, end] = [Math.min(first, count), Math.min(Math.max(last, first), count)];
  return (
    <tbody class={`group long ${group.key}`}>
      <Heading group={group} isOpen={isOpen} onToggle={toggle} />
      <Spacer rows={start} place={ref} />
      <Rows group={group} first={start} last={end} {...props} />
      <Spacer rows={count - end} />
    </tbody>
  );
}

/** Whether the rows of a group are unfolded: those under a title are folded away at first. */
function useFolding({ title }: EventGroup): readonly [boolean, () => void] {
  const [isUnfolded, setUnfolded] = useState(false);
  return [title === undefined || isUnfolded, () => setUnfolded(!isUnfolded)];
}

interface HeadingProps {
  readonly group: EventGroup;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Heading({ group: { key, title, events }, isOpen, onToggle }: HeadingProps) {
  if (title === undefined) return null;
  return (
    <tr class="heading" id={`group-${key}`}>
      <th scope="rowgroup" colSpan={4}>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          <b>{figure(events.length)}</b> {title}
        </button>
      </th>
    </tr>
  );
}

/** Stands for rows that are far from the window. */
function Spacer({ rows, place }: { rows: number; place?: { current: HTMLElement | null } }) {
  return (
    <tr class="spacer" ref={place as never} style={{ height: `${rows * ROW}px` }}>
      <td />
    </tr>
  );
}

function Rows({ group, first, last, ...props }: GroupProps & { first: number; last: number }) {
  const { selection, state, change, lookup, domain } = props;
  const choose = useCallback((id: string) => change({ chosen: id }), [change]);
  return (
    <>
      {group.events.slice(first, last).map((event, index) => (
        <EventRow
          key={event.id}
          lookup={lookup}
          event={event}
          domain={domain}
          certainty={group.certaintyOf(event)}
          isChosen={state.chosen === event.id}
          onChoose={choose}
          {...(selection.events.length > ALL ? { index: first + index + 1 } : {})}
        />
      ))}
    </>
  );
}
