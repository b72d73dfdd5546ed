import { canonicalJson, isSameJson } from "../identity/canonical.js";
import { type ChangeCode, type Difference, difference } from "./change.js";

/** Fields in our own words: another wording changes no query's answer, except the wording of an allegation. */
const prose: Readonly<Record<string, ChangeCode>> = {
  statement: "reworded",
  title: "reworded",
  note: "note-reworded",
  reason: "note-reworded",
};

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !isList(value);

const codeOf = (path: string): ChangeCode => prose[path.slice(path.lastIndexOf(".") + 1)] ?? "field-changed";

/** What differs between two values of one field, down to the leaves of objects and the entries of lists. */
export function compareValues(path: string, before: unknown, after: unknown): Difference[] {
  if (isSameJson(before, after)) return [];
  if (isObject(before) && isObject(after)) return compareFields(before, after, path);
  if (isList(before) && isList(after)) return compareLists(path, before, after, "field-changed");
  return [difference(codeOf(path), path, before, after)];
}

/** What differs between two objects, field by field, without the fields in `skip`. */
export function compareFields(before: object, after: object, path = "", skip: readonly string[] = []): Difference[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const keys = new Set([...old.keys(), ...now.keys()]);
  return [...keys]
    .filter((key) => !skip.includes(key))
    .flatMap((key) => compareValues(path === "" ? key : `${path}.${key}`, old.get(key), now.get(key)));
}

/** What one list has more than another, each entry with its place; an entry that stands twice counts twice. */
export function surplus<T>(list: readonly T[], other: readonly T[]): { value: T; index: number }[] {
  const left = new Map<string, number>();
  for (const value of other) left.set(canonicalJson(value), (left.get(canonicalJson(value)) ?? 0) + 1);
  return list.flatMap((value, index) => {
    const count = left.get(canonicalJson(value)) ?? 0;
    left.set(canonicalJson(value), count - 1);
    return count > 0 ? [] : [{ value, index }];
  });
}

/** What differs between two lists: entries that are gone beside entries that are new, or the same in another order. */
export function compareLists(
  path: string,
  before: readonly unknown[],
  after: readonly unknown[],
  code: ChangeCode,
): Difference[] {
  if (isSameJson(before, after)) return [];
  const [lost, added] = [surplus(before, after), surplus(after, before)];
  if (lost.length + added.length === 0) return [difference("reordered", path, before, after)];
  return Array.from({ length: Math.max(lost.length, added.length) }, (_, at) => {
    const [old, now] = [lost[at], added[at]];
    return difference(code, `${path}[${(now ?? old)?.index ?? 0}]`, old?.value, now?.value);
  });
}
