import { useMemo } from "preact/hooks";
import { claimTally } from "../speakers/claim-tally.js";
import { nameOf } from "../state/lookup.js";
import { counted, figure } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { Card } from "./card.js";
import type { SummaryProps } from "./show.js";

/** How many are accused, and how many of them are never quoted. */
export function SilenceCard({ lookup, show }: SummaryProps) {
  const { accused, silent } = useMemo(() => {
    const { accused: counts } = claimTally(lookup);
    const most = lookup.silent.map((actor) => ({ actor, count: counts.get(actor.id) ?? 0 }));
    return { accused: counts.size, silent: most.sort((a, b) => b.count - a.count) };
  }, [lookup]);
  if (accused === 0) return null;
  const quoted = accused - silent.length;
  const title = (
    <>
      <b>{counted(accused, "party", "parties")} accused</b>, {quoted === 0 ? "none of them" : figure(quoted)} quoted
    </>
  );
  return (
    <Card
      title={title}
      parts={[
        { count: quoted, text: "quoted", look: "soft", onChoose: show("speakers") },
        {
          count: silent.length,
          text: "accused and never quoted",
          look: "hatched",
          onChoose: show("speakers", undefined, "silence-title"),
        },
      ]}
    >
      <ul class="most">
        {silent.slice(0, 2).map(({ actor, count }) => (
          <li key={actor.id}>
            <button type="button" onClick={show("speakers", actor.id)}>
              <Words {...nameOf(actor)} />: {counted(count, "allegation")}
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
