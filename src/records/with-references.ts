import { referenceTable } from "../generated/references.js";
import type { RecordId } from "../generated/types.js";
import { grouped } from "./grouped.js";
import { type AnyRecord, kindOfId, type RecordKind } from "./kinds.js";

/** Gives the id that shall stand where a record names another. */
export type Rename = (id: RecordId) => RecordId;

/**
 * A record with every id that it names renamed, its own left as it is. The record that was given is not changed; where no name
 * changes it comes back itself. The new id must be of a kind that can stand in that place.
 *
 * @throws TypeError for a record whose id is of no kind.
 */
export function withReferences<R extends AnyRecord>(record: R, rename: Rename): R {
  const kind = kindOfId(record.id);
  if (kind === undefined) throw new TypeError(`${record.id} is the id of no kind of record`);
  return renamed(record, holderOf(kind), rename) as R;
}

/** What leads to references: a reference itself, a list of what does, or an object some of whose fields do. */
type Holder = "reference" | { readonly items: Holder } | { readonly fields: readonly (readonly [string, Holder])[] };

const holders = new Map<RecordKind, Holder>();

/** Where references stand in records of a kind, made of the table of their paths at the first question. */
function holderOf(kind: RecordKind): Holder {
  const known = holders.get(kind) ?? holderAt(Object.keys(referenceTable[kind]).map(stepsOf));
  holders.set(kind, known);
  return known;
}

/** `counts[].claim` is the keys `counts`, then `[]` for every item, then `claim`. */
const stepsOf = (path: string): readonly string[] => path.split(/\.|(?=\[\])/);

function holderAt(paths: readonly (readonly string[])[]): Holder {
  const below = grouped(paths.flatMap(([step, ...rest]) => (step === undefined ? [] : [[step, rest] as const])));
  const items = below.get("[]");
  if (items !== undefined) return { items: holderAt(items) };
  return below.size === 0 ? "reference" : { fields: [...below].map(([name, rest]) => [name, holderAt(rest)]) };
}

/** A copy of what changes, and all else as it is. */
function renamed(value: unknown, holder: Holder, rename: Rename): unknown {
  if (value === null || value === undefined) return value;
  if (holder === "reference") return rename(value as RecordId);
  if ("items" in holder) return renamedItems(value as readonly unknown[], holder.items, rename);
  const before = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const [name, below] of holder.fields) {
    const field = before[name];
    if (field === undefined) continue;
    const after = renamed(field, below, rename);
    if (after === field) continue;
    copy ??= { ...before };
    copy[name] = after;
  }
  return copy ?? value;
}

function renamedItems(items: readonly unknown[], holder: Holder, rename: Rename): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let at = 0; at < items.length; at++) {
    const after = renamed(items[at], holder, rename);
    if (after === items[at]) continue;
    copy ??= [...items];
    copy[at] = after;
  }
  return copy ?? items;
}
