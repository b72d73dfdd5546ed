import type { Dataset } from "../../generated/types.js";
import { listOf } from "../../records/kinds.js";
import { type Path, pointerTo } from "../../validate/issues/pointer.js";

/** Something of a dataset that its draft does not carry: the draft gives another value there, or none, or another order. */
export interface NotCarried {
  /** Where in the dataset. */
  readonly path: Path;
  /** The same as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** Whether it is only that items stand in another order. */
  readonly what: "value" | "order";
}

/** Where a dataset is not as the other one, in document order. */
export function differencesOf(dataset: Dataset, other: Dataset): readonly NotCarried[] {
  const found: NotCarried[] = [];
  const lists: readonly string[] = Object.values(listOf);
  for (const [key, value] of Object.entries(dataset)) {
    const theirs: unknown = other[key as keyof Dataset];
    if (lists.includes(key)) compareRecords(value as Identified[], theirs as Identified[], [key], found);
    else compare(value, theirs, [key], found);
  }
  return found;
}

interface Identified {
  readonly id: string;
}

function compareRecords(
  ours: readonly Identified[],
  theirs: readonly Identified[],
  path: Path,
  found: NotCarried[],
): void {
  if (ours.some(({ id }, at) => theirs[at]?.id !== id)) found.push(notCarried(path, "order"));
  const byId = new Map(theirs.map((record) => [record.id, record]));
  for (const [at, record] of ours.entries()) compare(record, byId.get(record.id), [...path, at], found);
}

function compare(ours: unknown, theirs: unknown, path: Path, found: NotCarried[]): void {
  if (Array.isArray(ours) && Array.isArray(theirs)) compareLists(ours, theirs, path, found);
  else if (isObject(ours) && isObject(theirs)) {
    for (const key of Object.keys(ours)) compare(ours[key], theirs[key], [...path, key], found);
    if (Object.keys(theirs).some((key) => !(key in ours))) found.push(notCarried(path, "value"));
  } else if (ours !== theirs) found.push(notCarried(path, "value"));
}

function compareLists(ours: readonly unknown[], theirs: readonly unknown[], path: Path, found: NotCarried[]): void {
  if (ours.length !== theirs.length) found.push(notCarried(path, "value"));
  else if (isReordered(ours, theirs)) found.push(notCarried(path, "order"));
  else for (const [at, item] of ours.entries()) compare(item, theirs[at], [...path, at], found);
}

function isReordered(ours: readonly unknown[], theirs: readonly unknown[]): boolean {
  const [one, other] = [ours, theirs].map((list) => list.map((item) => JSON.stringify(item)));
  return one?.join() !== other?.join() && one?.sort().join() === other?.sort().join();
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const notCarried = (path: Path, what: NotCarried["what"]): NotCarried => ({ path, pointer: pointerTo(path), what });
