import { printable } from "../../text/printable.js";
import type { Agreement } from "../compare-readings.js";
import type { Block, Item, Section, Table } from "./section.js";
import { sectionsOf } from "./sections.js";

/**
 * An agreement for a terminal: harm first where there is a gold reading, then every two readers, every field and value, and every
 * disagreement with passage, both codings and notes, in reading order. What a terminal would obey is escaped.
 */
export const toAgreementText = (agreement: Agreement): string =>
  `${sectionsOf(agreement).map(sectionText).join("\n\n")}\n`;

const sectionText = ({ heading, level, blocks }: Section): string => {
  const title = printable(heading);
  return [level === 1 ? title : `${title}\n${"─".repeat([...title].length)}`, ...blocks.map(blockText)].join("\n\n");
};

function blockText(block: Block): string {
  if ("table" in block) return tableText(block.table);
  if ("items" in block) return block.items.map((item) => itemText(item, "")).join("\n");
  return printable(block.text);
}

const itemText = ({ text, below = [] }: Item, indent: string): string =>
  [`${indent}- ${printable(text)}`, ...below.map((item) => itemText(item, `${indent}  `))].join("\n");

function tableText({ head, rows }: Table): string {
  const lines = [head, ...rows].map((row) => row.map(printable));
  const widths = head.map((_, column) => Math.max(...lines.map((row) => [...(row[column] ?? "")].length)));
  return lines
    .map((row) =>
      row
        .map((cell, column) => {
          const gap = " ".repeat((widths[column] ?? 0) - [...cell].length);
          return column === 0 ? cell + gap : gap + cell;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
