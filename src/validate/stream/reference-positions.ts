import { kindOfId, type RecordKind, type RecordTypes } from "../../records/kinds.js";
import { eachReference } from "../../records/references.js";
import type { Path } from "../issues/pointer.js";
import { locate } from "../json/locate.js";
import { positionsAt } from "../json/position.js";
import { textOf } from "../json/text-of.js";

/** Where in a line a reference stands. */
export interface ReferencePosition {
  readonly path: Path;
  /** From 1, in code points. */
  readonly column: number;
}

/** Finds where a record first refers to an id, in the order of the model. */
export type PositionOf = (id: string) => () => ReferencePosition;

/** Longer lines are read at once, so that no more than the places in them is kept. */
const LONGEST_KEPT = 2048;

/**
 * A finder for the line that holds a record of good shape, which may be gone when the places are asked for: its text is kept
 * until then, once for all its references. Few references are asked about, and to read the line for nothing costs more than all else.
 */
export function referencePositions(line: Uint8Array): PositionOf {
  const text = textOf(line, 0, line.length);
  if (line.length > LONGEST_KEPT) {
    const known = positionsIn(text);
    return (id) => () => positionIn(known, id);
  }
  let places: Positions | undefined;
  return (id) => () => {
    places ??= positionsIn(text);
    return positionIn(places, id);
  };
}

type Positions = ReadonlyMap<string, ReferencePosition>;

const positionIn = (places: Positions, id: string): ReferencePosition => places.get(id) ?? { path: [], column: 1 };

function positionsIn(text: string): Positions {
  const record = JSON.parse(text);
  const kind = kindOfId(record.id);
  const paths = kind ? firstPaths(kind, record) : [];
  const wanted = paths.map(([, path]) => ({ path, atKey: false }));
  const bytes = new TextEncoder().encode(text);
  const columns = positionsAt(bytes, locate(bytes, wanted)).map(({ column }) => column);
  return new Map(paths.map(([id, path], index) => [id, { path, column: columns[index] ?? 1 }]));
}

function firstPaths<K extends RecordKind>(kind: K, record: RecordTypes[K]): readonly (readonly [string, Path])[] {
  const paths = new Map<string, Path>();
  eachReference[kind](record, (id, path) => {
    if (!paths.has(id)) paths.set(id, path);
  });
  return [...paths];
}
