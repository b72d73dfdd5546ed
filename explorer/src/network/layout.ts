import { linkHorizontal } from "d3-shape";
import type { DrawnEdge } from "./edge-paths.js";
import type { Network } from "./edges.js";

/** The height in pixels of the longer column's rows. */
const ROW = 34;

/** Two columns, actors and events, as high as each other; lines between them, and bows within them. */
export interface Layout {
  readonly height: number;
  readonly actorRow: number;
  readonly eventRow: number;
  readonly drawn: readonly DrawnEdge[];
}

const across = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>();

export function layoutOf({ actors, events, edges }: Network, width: number): Layout {
  const height = ROW * Math.max(actors.length, events.length, 1);
  const [actorRow, eventRow] = [height / Math.max(actors.length, 1), height / Math.max(events.length, 1)];
  const places = new Map<string, [number, number]>();
  for (const [index, id] of actors.entries()) places.set(id, [0, (index + 0.5) * actorRow]);
  for (const [index, { id }] of events.entries()) places.set(id, [width, (index + 0.5) * eventRow]);
  const drawn = edges.flatMap((edge) => {
    const [source, target] = [places.get(edge.from), places.get(edge.to)];
    return source === undefined || target === undefined ? [] : [{ edge, line: lineBetween(source, target, width) }];
  });
  return { height, actorRow, eventRow, drawn };
}

function lineBetween(source: [number, number], target: [number, number], width: number): string {
  if (source[0] !== target[0]) return across({ source, target }) ?? "";
  const deep = Math.min(width * 0.45, 14 + Math.abs(source[1] - target[1]) * 0.35);
  const x = source[0] === 0 ? deep : width - deep;
  return `M${source[0]},${source[1]}C${x},${source[1]} ${x},${target[1]} ${target[0]},${target[1]}`;
}
