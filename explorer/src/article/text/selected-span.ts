import type { Layout, Span } from "./layout.js";
import { wholeWords } from "./whole-words.js";

/** What is selected in a text that is drawn in an element, widened to whole words. `undefined` where nothing of it is. */
export function selectedSpan(root: HTMLElement, layout: Layout): Span | undefined {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root) || isBeside(range, root)) return undefined;
  const from = indexAt(root, layout, range.startContainer, range.startOffset);
  const to = indexAt(root, layout, range.endContainer, range.endOffset);
  return wholeWords(layout, from, to);
}

/** Whether a range only touches an element. */
function isBeside(range: Range, root: HTMLElement): boolean {
  const all = document.createRange();
  all.selectNode(root);
  const isBehind = range.compareBoundaryPoints(Range.END_TO_START, all) >= 0;
  return isBehind || range.compareBoundaryPoints(Range.START_TO_END, all) <= 0;
}

/** The index in the text of a place in the page: what is no text of a line counts for nothing. */
function indexAt(root: HTMLElement, layout: Layout, node: Node, offset: number): number {
  if (!root.contains(node)) return placeOf(root, node) === "before" ? 0 : layout.text.length;
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>("[data-line]");
  if (line === null || line === undefined || !root.contains(line)) return indexBetween(root, layout, node, offset);
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return fromOf(layout, line) + before.toString().length;
}

/** Between lines: the beginning of the next one; behind the last, the end of the text. */
function indexBetween(root: HTMLElement, layout: Layout, node: Node, offset: number): number {
  const place = document.createRange();
  place.setStart(node, offset);
  for (const line of root.querySelectorAll<HTMLElement>("[data-line]"))
    if (place.comparePoint(line, 0) >= 0) return fromOf(layout, line);
  return layout.text.length;
}

const placeOf = (root: HTMLElement, node: Node) =>
  root.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING ? "behind" : "before";

const fromOf = ({ lines, text }: Layout, line: HTMLElement): number =>
  lines[Number(line.dataset.line)]?.from ?? text.length;
