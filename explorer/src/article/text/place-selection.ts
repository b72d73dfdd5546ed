import { type Layout, lineAt, type Span } from "./layout.js";

/** Selects words of a text in the page, as a reader would; a caret where they are none. Lines that are not drawn are passed over. */
export function placeSelection(root: HTMLElement, layout: Layout, { start, end }: Span): void {
  const [first, last] = [placeAt(root, layout, start), placeAt(root, layout, end)];
  if (first && last) getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset);
}

interface Place {
  readonly node: Node;
  readonly offset: number;
}

function placeAt(root: HTMLElement, layout: Layout, position: number): Place | undefined {
  const line = root.querySelector<HTMLElement>(`[data-line="${lineAt(layout, position)}"]`);
  if (line === null) return undefined;
  let left = layout.indexOf(position) - (layout.lines[Number(line.dataset.line)]?.from ?? 0);
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return { node: line, offset: 0 };
}
