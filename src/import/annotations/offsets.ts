import type { Selection } from "../../passage/fragment-matches.js";
import { quotableText } from "../../passage/quotable-text.js";
import { type ImportIssue, type ImportPlace, importIssue } from "../shared/issue.js";
import type { AnnotatedSpan } from "./annotated-text.js";

/** A span as a file has it: positions of one kind or another, and the words that are said to stand there. */
export interface RawSpan extends Omit<AnnotatedSpan, "parts"> {
  readonly parts: readonly Selection[];
  /** The words of the parts, one space between; `undefined` where the file has none. */
  readonly words: string | undefined;
}

/** White space counts as one space: files of one line a span cannot keep line breaks. */
const plain = (words: string) => words.replace(/\s+/g, " ").trim();

/**
 * Spans in code points, those whose words do not stand where they say left out and told of. Offsets count code points, or, where
 * only that fits all words of a file, UTF-16 units, which is told as well.
 */
export function checkedSpans(
  text: string,
  raw: readonly RawSpan[],
  report: (issue: ImportIssue) => void,
): AnnotatedSpan[] {
  const points = quotableText(text);
  const byUnits = ({ start, end }: Selection) => text.slice(start, end);
  const byPoints = ({ start, end }: Selection) => text.slice(points.indexOf(start), points.indexOf(end));
  const fits = (span: RawSpan, slice: (part: Selection) => string) =>
    span.words === undefined || plain(span.parts.map(slice).join(" ")) === plain(span.words);
  const misses = (slice: (part: Selection) => string) => raw.filter((span) => !fits(span, slice)).length;
  const inUnits = points.length !== text.length && misses(byUnits) < misses(byPoints);
  const [first] = raw;
  if (inUnits && first !== undefined) report(importIssue("utf16-offsets", { file: first.place.file }, {}));
  const [slice, length] = inUnits ? [byUnits, text.length] : [byPoints, points.length];
  const inPoints = ({ start, end }: Selection) =>
    inUnits ? { start: points.positionOf(start), end: points.positionOf(end) } : { start, end };
  return raw.flatMap((span) => {
    const last = Math.max(...span.parts.map(({ end }) => end));
    const isSound = span.parts.every(({ start, end }) => start >= 0 && end > start);
    if (!isSound || last > length) {
      report(importIssue("beyond-text", span.place, { end: last, length }));
      return [];
    }
    if (!fits(span, slice)) {
      report(
        importIssue(
          "offset-drift",
          span.place,
          driftOf(text, span, span.parts.map(slice).join(" "), points.positionOf),
        ),
      );
      return [];
    }
    const [head, ...rest] = span.parts.map(inPoints).sort((a, b) => a.start - b.start);
    const { words: _, ...kept } = span;
    return head === undefined ? [] : [{ ...kept, parts: [head, ...rest] }];
  });
}

/** What stands there instead, and where the words stand if that is one place. */
function driftOf(text: string, { words = "" }: RawSpan, found: string, positionOf: (index: number) => number) {
  const at = text.indexOf(words);
  const isOnce = words !== "" && at >= 0 && text.indexOf(words, at + 1) < 0;
  return { found, wanted: words, ...(isOnce && { at: positionOf(at) }) };
}

/** Where in a file something is, by what the file calls it. */
export const placeIn = (file: string, item: string, row?: number): ImportPlace => ({
  file,
  ...(row !== undefined && { row, line: row }),
  item,
});
