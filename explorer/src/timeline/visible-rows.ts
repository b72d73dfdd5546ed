import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** Which of many rows of one height are near the window, so that only those need to be drawn. */
export interface VisibleRows {
  readonly first: number;
  readonly last: number;
}

const MARGIN = 12;

/** Follows the window over a list of `count` rows, each `height` pixels high, that begins where `ref` stands. */
export function useVisibleRows(count: number, height: number): readonly [RefObject<HTMLElement | null>, VisibleRows] {
  const ref = useRef<HTMLElement | null>(null);
  const [rows, setRows] = useState<VisibleRows>({ first: 0, last: 0 });
  // Before anything is painted: no row is made that is not near the window.
  useLayoutEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      const above = -(ref.current?.getBoundingClientRect().top ?? 0);
      const first = Math.max(0, Math.floor(above / height) - MARGIN);
      const last = Math.min(count, Math.ceil((above + innerHeight) / height) + MARGIN);
      setRows((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(measure);
    };
    measure();
    // Captured, because scrolling does not bubble and any box around the list may scroll.
    addEventListener("scroll", later, { capture: true, passive: true });
    addEventListener("resize", later);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", later, { capture: true });
      removeEventListener("resize", later);
    };
  }, [count, height]);
  return [ref, rows];
}
