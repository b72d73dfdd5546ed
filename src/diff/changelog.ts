import { type Change, highestLevel } from "./change.js";
import type { DatasetDiff } from "./diff-datasets.js";
import { describeChange, describeGround, describePassages } from "./format-change.js";

const headings = ["Retracted", "Lost", "Corrected", "Added"] as const;

function headingOf(changes: readonly Change[]): (typeof headings)[number] {
  const has = (code: Change["code"]) => changes.some((change) => change.code === code);
  if (has("record-withdrawn")) return "Retracted";
  if (has("record-lost")) return "Lost";
  return has("record-added") ? "Added" : "Corrected";
}

function byRecord(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string | null, Change[]>();
  for (const change of changes) groups.set(change.record, [...(groups.get(change.record) ?? []), change]);
  return [...groups.values()];
}

/** Text as Markdown: what Markdown or HTML would obey is escaped. */
const plain = (text: string) => text.replace(/[\\`*_<>[\]#|~]/g, "\\$&").replace(/\s+/g, " ");

function line(changes: readonly Change[]): string {
  const [first] = changes;
  if (first === undefined) return "";
  const ground = describeGround(first);
  const name = first.record === null ? "The dataset" : `\`${first.record}\``;
  const what = changes.map(describeChange).join("; ");
  const passages = describePassages(first.passages);
  const level = highestLevel(changes.map((change) => change.level));
  return [
    `- ${name}${ground === "" ? "" : ` (${plain(ground)})`}: ${plain(what)}.`,
    passages === "" ? "" : ` Passage: ${plain(passages)}.`,
    ` *${level}*`,
  ].join("");
}

/**
 * The changes as a section of a changelog in Markdown: a line a record, under Retracted, Lost, Corrected and Added,
 * each with its id, old → new, on whose word it stands, the passage, and the level it calls for. Empty when nothing changed.
 */
export function toChangelog({ changes }: DatasetDiff): string {
  const records = byRecord(changes);
  return headings
    .flatMap((heading) => {
      const lines = records.filter((group) => headingOf(group) === heading).map(line);
      return lines.length === 0 ? [] : [`#### ${heading}\n\n${lines.join("\n")}\n`];
    })
    .join("\n");
}
