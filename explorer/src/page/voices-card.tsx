import { counted, figure } from "../words/label.js";
import { Card } from "./card.js";
import type { SummaryProps } from "./show.js";

/** How many claims stand on the document's own word, on somebody's who is named, and on nobody's. */
export function VoicesCard({ lookup: { dataset, columns }, show }: SummaryProps) {
  const { standing: all, inOwnVoice: own, byNamed: named, speakers, byNobodyNamed: nobody } = columns;
  const [source, ...others] = dataset.sources;
  const ownKey = source === undefined || others.length > 0 ? undefined : `own-${source.id}`;
  const title = (
    <>
      <b>{counted(all, "claim")}</b>, {figure(nobody)} with nobody named
    </>
  );
  return (
    <Card
      title={title}
      parts={[
        {
          count: own,
          text: others.length > 0 ? "in the documents’ own words" : "in its own words",
          look: "strong",
          onChoose: show("speakers", ownKey),
        },
        { count: named, text: `from ${counted(speakers, "named speaker")}`, look: "soft", onChoose: show("speakers") },
        { count: nobody, text: "with nobody named", look: "empty", onChoose: show("speakers", "nobody") },
      ]}
    />
  );
}
