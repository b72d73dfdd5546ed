import { counted, figure } from "../words/label.js";
import { Card } from "./card.js";
import type { SummaryProps } from "./show.js";

/** How many claims stand on the document's own word, on somebody's who is named, and on nobody's. */
export function VoicesCard({ lookup: { dataset, columns }, show }: SummaryProps) {
  const { standing: all, inOwnVoice: own, byNamed: named, speakers, byNobodyNamed: nobody } = columns;
  const documents = dataset.sources.length;
  return (
    <Card
      parts={[
        { count: own, text: documents > 1 ? "in the documents’ own words" : "in its own words", look: "strong" },
        { count: named, text: `from ${counted(speakers, "named speaker")}`, look: "soft" },
        { count: nobody, text: "with nobody named", look: "empty" },
      ]}
      onChoose={show("speakers")}
    >
      <b>{counted(all, "claim")}</b> in {counted(documents, "document")}, {figure(named)} from{" "}
      {counted(speakers, "named speaker")}, {figure(nobody)} with nobody named
    </Card>
  );
}
