import { type BrushBehavior, brushX, type D3BrushEvent } from "d3-brush";
import { select } from "d3-selection";
import { useEffect, useRef } from "preact/hooks";
import { DAY, type Domain } from "./axis-domain.js";

type Pixels = readonly [number, number];

interface BrushProps {
  readonly width: number;
  readonly height: number;
  readonly domain: Domain;
  /** What is chosen, in milliseconds. */
  readonly chosen: Domain | undefined;
  readonly onChoose: (days: { readonly from: string | undefined; readonly to: string | undefined }) => void;
}

/** Lets a pointer draw a range of days over a picture. The date fields do the same for the keyboard. */
export function Brush({ width, height, domain, chosen, onChoose }: BrushProps) {
  const group = useRef<SVGGElement | null>(null);
  const brush = useRef<BrushBehavior<unknown> | null>(null);
  useEffect(() => {
    if (group.current === null || width === 0) return;
    brush.current = brushX().extent([
      [0, 0],
      [width, height],
    ]);
    brush.current.on("end", (event: D3BrushEvent<unknown>) => {
      if (event.sourceEvent) onChoose(daysOf(event.selection as Pixels | null, width, domain));
    });
    select<SVGGElement, unknown>(group.current).call(brush.current);
  }, [width, height, domain, onChoose]);
  useEffect(() => {
    if (group.current === null || brush.current === null || width === 0) return;
    const place = ([first, last]: Domain): [number, number] => [
      pixel(first, width, domain),
      pixel(last, width, domain),
    ];
    select<SVGGElement, unknown>(group.current).call(brush.current.move, chosen === undefined ? null : place(chosen));
  }, [width, height, domain, chosen, onChoose]);
  return <g ref={group} class="brush" />;
}

const pixel = (time: number, width: number, [first, last]: Domain) =>
  Math.max(0, Math.min(width, (width * (time - first)) / (last - first)));

/** The days under a selection: from the day it begins in to the day it ends in. A selection to an edge is open there. */
function daysOf(selection: Pixels | null, width: number, [first, last]: Domain) {
  if (selection === null) return { from: undefined, to: undefined };
  const timeAt = (x: number) => first + (x / width) * (last - first);
  const [start, end] = [timeAt(selection[0]), timeAt(selection[1])];
  return {
    from: selection[0] <= 1 ? undefined : isoDay(Math.round(start / DAY)),
    to: selection[1] >= width - 1 ? undefined : isoDay(Math.max(Math.round(end / DAY) - 1, Math.round(start / DAY))),
  };
}

/** Days beyond the years that can be written are no bound at all. */
function isoDay(day: number): string | undefined {
  const text = new Date(day * DAY).toISOString().slice(0, 10);
  return /^[0-9]/.test(text) ? text : undefined;
}
