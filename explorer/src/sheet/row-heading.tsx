import type { Row } from "./sheet-of.js";

/** The question, and whether its answers can all be so. */
export function RowHeading({ row: { question, answers } }: { row: Row }) {
  const isDisputed = answers.some(({ conflict }) => conflict === "exclusive");
  const isDiffering = answers.some(({ conflict }) => conflict === "differs");
  return (
    <>
      {question}
      {isDisputed ? (
        <span class="disputed">disputed</span>
      ) : isDiffering ? (
        <span class="fine-print">they differ</span>
      ) : null}
    </>
  );
}
