import { nearest } from "../../text/nearest.js";
import { currentRecords, type Layer, type Reading } from "../reading/reading.js";
import { requireReadings } from "../reading/require-readings.js";
import type { Aligned, Alignment } from "./alignment.js";

/**
 * Reads an alignment back that was kept and perhaps corrected by hand: what `JSON.parse` gave. Rows may be added, taken out and
 * changed; readers may stand in another order. What no row names stands alone.
 *
 * @throws RangeError that says where the alignment is not one of these readings: another reader, an id that a reader does not
 * have, a record that stands in two rows, a row with a record too many or too few.
 */
export function readAlignment(value: unknown, readings: readonly Reading[]): Alignment {
  requireReadings("readAlignment", readings);
  if (!isObject(value)) throw wrong("", "must be an object with readers, actors, claims and events");
  const columns = columnsOf(value.readers, readings);
  const rows = <L extends Layer>(layer: L) => rowsOf(layer, value[layer], columns, readings);
  return {
    readers: readings.map(({ reader }) => reader),
    actors: rows("actors") as Alignment["actors"],
    claims: rows("claims") as Alignment["claims"],
    events: rows("events") as Alignment["events"],
  };
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const wrong = (path: string, sentence: string) => new RangeError(`alignment${path}: ${sentence}`);

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 80) ?? String(value);

/** For each reading the column in which the file has its records. */
function columnsOf(value: unknown, readings: readonly Reading[]): number[] {
  const names = readings.map(({ reader }) => reader);
  const there = Array.isArray(value) ? (value as unknown[]) : [];
  if (there.length !== names.length || names.some((name) => !there.includes(name)))
    throw wrong(".readers", `must be ${shown(names)}, in any order; is ${shown(value)}`);
  return names.map((name) => there.indexOf(name));
}

function rowsOf(layer: Layer, value: unknown, columns: readonly number[], readings: readonly Reading[]): Aligned[] {
  if (!Array.isArray(value)) throw wrong(`.${layer}`, `must be a list of rows; is ${shown(value)}`);
  const ids = readings.map((reading) => currentRecords(reading, layer).map(({ id }) => id as string));
  const known = ids.map((list) => new Set(list));
  const taken = ids.map(() => new Map<string, number>());
  const rows = (value as unknown[]).map((row, at): Aligned => {
    const path = `.${layer}[${at}]`;
    const records = recordsIn(row, path, columns.length);
    for (const [reading, column] of columns.entries()) {
      const id = records[column];
      if (id === null || id === undefined) continue;
      const where = `${path}.records[${column}]`;
      const reader = readings[reading]?.reader;
      if (known[reading]?.has(id) !== true) throw wrong(where, noSuch(id, layer, reader, ids[reading] ?? []));
      const before = taken[reading]?.get(id);
      if (before !== undefined) throw wrong(where, `${id} of ${reader} stands in row ${before} already`);
      taken[reading]?.set(id, at);
    }
    const similarity = isObject(row) && typeof row.similarity === "number" ? { similarity: row.similarity } : {};
    return { records: columns.map((column) => records[column] ?? null), ...similarity };
  });
  const alone = ids.flatMap((list, reading) =>
    list
      .filter((id) => !taken[reading]?.has(id))
      .map((id) => ({ records: columns.map((_, index) => (index === reading ? id : null)) })),
  );
  return [...rows.filter(({ records }) => records.some((id) => id !== null)), ...alone];
}

function recordsIn(row: unknown, path: string, length: number): (string | null)[] {
  const records = isObject(row) ? row.records : undefined;
  const isId = (value: unknown) => value === null || typeof value === "string";
  if (Array.isArray(records) && records.length === length && records.every(isId)) return records as (string | null)[];
  throw wrong(`${path}.records`, `must be a list of ${length}, each an id or null; is ${shown(records)}`);
}

function noSuch(id: string, layer: Layer, reader: string | undefined, ids: readonly string[]): string {
  const meant = nearest(id, ids);
  const help = meant === undefined ? "" : `; nearest is "${meant}"`;
  return `${reader} has no "${id}" among its ${layer} that are not withdrawn${help}`;
}
