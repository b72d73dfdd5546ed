import { isAllegation, silentActors } from "attributed-events";
import { useMemo } from "preact/hooks";
import { nameOf } from "../state/lookup.js";
import { counted, figure } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { Card } from "./card.js";
import type { SummaryProps } from "./show.js";

/** How many are accused, and how many of them are never quoted. */
export function SilenceCard({ lookup: { dataset }, show }: SummaryProps) {
  const { accused, silent } = useMemo(() => {
    const tally = new Map<string, number>();
    for (const { against, retracted } of dataset.claims.filter(isAllegation))
      if (retracted === undefined) for (const id of against) tally.set(id, (tally.get(id) ?? 0) + 1);
    const most = silentActors(dataset).map((actor) => ({ actor, count: tally.get(actor.id) ?? 0 }));
    return { accused: tally.size, silent: most.sort((a, b) => b.count - a.count) };
  }, [dataset]);
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
