import { useMemo } from "preact/hooks";
import { claimTally } from "../speakers/claim-tally.js";
import { counted, figure } from "../words/label.js";
import { Card } from "./card.js";
import type { SummaryProps } from "./show.js";

/** How many are accused, and how many of them are never quoted. */
export function SilenceCard({ lookup, show }: SummaryProps) {
  const accused = useMemo(() => claimTally(lookup).accused.size, [lookup]);
  if (accused === 0) return null;
  const silent = lookup.silent.length;
  const quoted = accused - silent;
  return (
    <Card
      parts={[
        { count: quoted, text: "quoted", look: "soft" },
        { count: silent, text: "accused and never quoted", look: "hatched" },
      ]}
      onChoose={show("speakers", undefined, "silence-title")}
    >
      <b>{counted(accused, "party", "parties")} accused</b>, {quoted === 0 ? "none of them" : figure(quoted)} quoted
    </Card>
  );
}
