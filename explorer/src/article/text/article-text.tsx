import type { ComponentChild } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { isSame, type Layout, lineAt, type Span } from "./layout.js";
import { LineText } from "./line.js";
import { inLanes, type LanedMark, type Mark, marksByLine, segmentsOf } from "./marks.js";
import { placeSelection } from "./place-selection.js";
import { selectedSpan } from "./selected-span.js";
import { useGrowing } from "./use-growing.js";

interface ArticleTextProps {
  readonly layout: Layout;
  readonly marks: readonly Mark[];
  readonly language: string;
  readonly label: string;
  /** The claim whose words stand out. */
  readonly chosen?: number | undefined;
  /** Words to bring into view. */
  readonly shown?: Span | undefined;
  /** Takes what is selected, in whole words; a caret where nothing is. */
  readonly onSelect: (span: Span) => void;
  /** Takes a key that moves nothing; `true` where it did something. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
}

/**
 * A text with what rests on its words. It is read with the keyboard like a field that takes no letters: arrow keys move a caret, with
 * Shift they select. So every way of selecting that the browser and screen readers know works here.
 */
export function ArticleText(props: ArticleTextProps) {
  const { layout, marks, language, label, chosen, shown, onSelect, onKey } = props;
  const root = useRef<HTMLDivElement | null>(null);
  const selected = useRef<Span | undefined>(undefined);
  const count = useGrowing(layout.lines.length, shown === undefined ? 0 : lineAt(layout, shown.start) + 1);
  const lines = useLines(layout, count, marks, chosen);

  useEffect(() => {
    const follow = () => {
      if (root.current === null) return;
      const span = selectedSpan(root.current, layout);
      if (span === undefined || isSame(span, selected.current)) return;
      selected.current = span;
      root.current.dataset.selected = `${span.start}-${span.end}`;
      onSelect(span);
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [layout, onSelect]);

  // Lines that are drawn anew lose what was selected in them.
  useLayoutEffect(() => {
    const [text, span] = [root.current, selected.current];
    if (text === null || span === undefined || document.activeElement !== text) return;
    if (!isSame(selectedSpan(text, layout), span)) placeSelection(text, layout, span);
  }, [lines]);

  useEffect(() => {
    if (shown === undefined) return;
    const line = root.current?.querySelector(`[data-line="${lineAt(layout, shown.start)}"]`);
    line?.scrollIntoView({ block: "nearest", behavior: "auto" });
  }, [shown]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a text field cannot draw what lies under its words
    <div
      ref={root}
      class="article-text"
      contentEditable
      inputMode="none"
      spellcheck={false}
      tabIndex={0}
      role="textbox"
      aria-multiline="true"
      aria-readonly="true"
      aria-label={label}
      lang={language === "" ? undefined : language}
      translate={false}
      onBeforeInput={(event) => event.preventDefault()}
      onCut={(event) => event.preventDefault()}
      onDragStart={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (onKey?.(event) || isTyping(event)) event.preventDefault();
      }}
    >
      {lines}
    </div>
  );
}

/** Keys that would change a text that could be changed. */
const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) =>
  key === "Enter" || key === "Backspace" || key === "Delete" || (key.length === 1 && !ctrlKey && !metaKey && !altKey);

/** The lines as they are drawn. One in which nothing changed is the same element as before, so that nobody looks at it again. */
function useLines(
  layout: Layout,
  count: number,
  marks: readonly Mark[],
  chosen: number | undefined,
): readonly ComponentChild[] {
  const byLine = useMemo(() => marksByLine(layout, inLanes(marks)), [layout, marks]);
  const drawn = useRef<{
    layout: Layout;
    lines: Map<number, { readonly of: string; readonly element: ComponentChild }>;
  }>({ layout, lines: new Map() });
  if (drawn.current.layout !== layout) drawn.current = { layout, lines: new Map() };
  const { lines } = drawn.current;
  return useMemo(
    () =>
      layout.lines.slice(0, count).map((line) => {
        const here = byLine[line.number] ?? [];
        const mine = here.some(({ claim }) => claim === chosen) ? chosen : undefined;
        const of = signature(here, mine);
        const known = lines.get(line.number);
        if (known?.of === of) return known.element;
        const segments = line.text === "" ? [] : segmentsOf(layout, line, here);
        const element = <LineText key={line.number} line={line} segments={segments} chosen={mine} />;
        lines.set(line.number, { of, element });
        return element;
      }),
    [layout, byLine, chosen, count],
  );
}

const signature = (marks: readonly LanedMark[], chosen: number | undefined) =>
  `${chosen ?? ""}|${marks.map(({ start, end, lane, voice, claim, kind }) => [start, end, lane, voice, claim, kind].join()).join(";")}`;
