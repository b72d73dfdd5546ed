import { useMemo } from "preact/hooks";
import { occurrencesIn } from "../accounts/same-events.js";
import { standingOf } from "../accounts/standing.js";
import type { Lookup } from "../state/lookup.js";
import { counted, figure } from "../words/label.js";
import { type DateKind, dateKind, dateKindText } from "../words/when-text.js";
import { Card } from "./card.js";
import type { SummaryProps } from "./show.js";

const kinds: readonly (readonly [DateKind, string])[] = [
  ["day", "strong"],
  ["throughout", "strong"],
  ["span", "soft"],
  ["until", "fading"],
  ["since", "fading"],
  ["unknown", "empty"],
];

/** How many events have a date, and how sure it is. */
export function DatesCard({ lookup, show }: SummaryProps) {
  const counts = useMemo(() => {
    const tally = new Map<DateKind, number>();
    for (const { when } of lookup.ordered) tally.set(dateKind(when), (tally.get(dateKind(when)) ?? 0) + 1);
    return tally;
  }, [lookup]);
  const count = (kind: DateKind) => counts.get(kind) ?? 0;
  const parts = kinds.map(([kind, look]) => ({ count: count(kind), text: dateKindText[kind], look }));
  const disputed = useMemo(() => disputedIn(lookup), [lookup]);
  return (
    <Card parts={parts} onChoose={show("timeline")}>
      <b>{counted(lookup.ordered.length, "event")}</b>, {figure(count("day") + count("throughout"))} with a known day
      {disputed === 0 ? null : (
        <>
          , <b class="disputed-count">{figure(disputed)} disputed</b>
        </>
      )}
    </Card>
  );
}

/** Of more events than these, each row says for itself whether it is disputed. */
const MANY = 2000;

const disputedIn = (lookup: Lookup): number =>
  lookup.ordered.length > MANY
    ? 0
    : occurrencesIn(lookup.dataset, lookup.ordered).filter((event) => standingOf(lookup, event).isDisputed).length;
