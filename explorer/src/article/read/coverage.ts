import { figure } from "../../words/label.js";
import type { Layout } from "../text/layout.js";
import type { Mark } from "../text/marks.js";

/** How many of a text's words some claim rests on, in a sentence. */
export function coverage(layout: Layout, marks: readonly Mark[]): string {
  const ordered = [...marks].filter(({ kind }) => kind === undefined).sort((a, b) => a.start - b.start);
  let end = 0;
  let covered = 0;
  for (const mark of ordered) {
    const start = Math.max(mark.start, end);
    if (mark.end <= start) continue;
    covered += words(layout.text.slice(layout.indexOf(start), layout.indexOf(mark.end)));
    end = mark.end;
  }
  return `Claims rest on ${figure(covered)} of ${figure(words(layout.text))} words. Words without a line under them are in no claim.`;
}

const words = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
