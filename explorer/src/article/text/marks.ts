import { type Layout, type Line, lineAt, type Span } from "./layout.js";

/** Words that a claim rests on. */
export interface Mark extends Span {
  /** The claim's number in its list. */
  readonly claim: number;
  /** The number of the voice that it comes down to. */
  readonly voice: number;
  /** Words inside a passage that do something for the claim at hand; they are drawn otherwise. */
  readonly kind?: "cue" | "content" | "date" | "refused";
}

/** A mark in one of the lines drawn under the words, so that those that overlap stand below each other. */
export interface LanedMark extends Mark {
  readonly lane: number;
}

/** So many marks are drawn below each other; what overlaps still more shares the last line. */
export const LANES = 3;

/** Gives marks lanes: those that overlap have different ones. */
export function inLanes(marks: readonly Mark[]): readonly LanedMark[] {
  const free: number[] = Array.from({ length: LANES }, () => 0);
  return [...marks]
    .sort((a, b) => a.start - b.start || b.end - a.end || a.claim - b.claim)
    .map((mark) => {
      if (mark.kind !== undefined) return { ...mark, lane: 0 };
      const found = free.findIndex((end) => end <= mark.start);
      const lane = found === -1 ? LANES - 1 : found;
      free[lane] = Math.max(free[lane] ?? 0, mark.end);
      return { ...mark, lane };
    });
}

/** The marks of every line; a mark over several lines is in each. */
export function marksByLine(layout: Layout, marks: readonly LanedMark[]): readonly (readonly LanedMark[])[] {
  const byLine: LanedMark[][] = layout.lines.map(() => []);
  for (const mark of marks) {
    const last = lineAt(layout, Math.max(mark.start, mark.end - 1));
    for (let line = lineAt(layout, mark.start); line <= last; line++) byLine[line]?.push(mark);
  }
  return byLine;
}

/** Words of a line that have the same marks. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly LanedMark[];
  /** The marks that begin here. */
  readonly begins: readonly LanedMark[];
}

/** Cuts a line where a mark begins or ends. */
export function segmentsOf(layout: Layout, line: Line, marks: readonly LanedMark[]): readonly Segment[] {
  const inside = (position: number) => Math.min(Math.max(position, line.start), line.end);
  const cuts = new Set([line.start, line.end, ...marks.flatMap(({ start, end }) => [inside(start), inside(end)])]);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(1).map((end, at) => {
    const start = ordered[at] ?? line.start;
    const here = marks.filter((mark) => mark.start <= start && mark.end >= end);
    const begins = here.filter((mark) => mark.start === start);
    return { text: layout.text.slice(layout.indexOf(start), layout.indexOf(end)), marks: here, begins };
  });
}
