import type { AnyRecord } from "../records/kinds.js";

/** So many letters of a text go into a print, at most. */
const SOME = 24;

/** A number that records of one text have in common, and most others have not: made of the texts at the top and the lengths of lists. */
export function printOf(record: AnyRecord): number {
  let print = 0;
  for (const key in record) {
    const value: unknown = record[key as keyof AnyRecord];
    if (typeof value === "string") {
      const step = Math.ceil(value.length / SOME);
      for (let at = value.length - 1; at >= 0; at -= step) print = (Math.imul(print, 31) + value.charCodeAt(at)) | 0;
    } else print = (Math.imul(print, 31) + (Array.isArray(value) ? value.length : key.length)) | 0;
  }
  return print & 0x3fffffff; // Small enough for a map to compare it without following it.
}

/** Whether JSON would write two values alike: the same keys in the same order, with the same values. */
export function isSameText(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && areSameItems(one, other);
  const names = Object.keys(one);
  const others = Object.keys(other);
  if (names.length !== others.length || Array.isArray(other)) return false;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as keyof typeof one;
    if (name !== others[at] || !isSameText(one[name], other[name])) return false;
  }
  return true;
}

function areSameItems(ones: readonly unknown[], others: readonly unknown[]): boolean {
  if (ones.length !== others.length) return false;
  for (let at = 0; at < ones.length; at++) if (!isSameText(ones[at], others[at])) return false;
  return true;
}
