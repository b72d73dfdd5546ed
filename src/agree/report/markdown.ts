import { printable } from "../../text/printable.js";
import type { Agreement } from "../compare-readings.js";
import type { Block, Item, Section, Table } from "./section.js";
import { sectionsOf } from "./sections.js";

/** An agreement in Markdown, for a paper's appendix: the same as `toAgreementText`. What Markdown or HTML would obey is escaped. */
export const toAgreementMarkdown = (agreement: Agreement): string =>
  `${sectionsOf(agreement).map(sectionText).join("\n\n")}\n`;

/** Text as Markdown. */
const plain = (text: string) => printable(text.replace(/\s+/g, " ")).replace(/[\\`*_<>[\]#|~&]/g, "\\$&");

const sectionText = ({ heading, level, blocks }: Section): string =>
  [`${"#".repeat(level + 1)} ${plain(heading)}`, ...blocks.map(blockText)].join("\n\n");

function blockText(block: Block): string {
  if ("table" in block) return tableText(block.table);
  if ("items" in block) return block.items.map((item) => itemText(item, "")).join("\n");
  return plain(block.text);
}

const itemText = ({ text, below = [] }: Item, indent: string): string =>
  [`${indent}- ${plain(text)}`, ...below.map((item) => itemText(item, `${indent}  `))].join("\n");

function tableText({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(" | ")} |`;
  return [
    line(head),
    `| ${head.map((_, column) => (column === 0 ? "---" : "---:")).join(" | ")} |`,
    ...rows.map(line),
  ].join("\n");
}
