import { printable } from "../../text/printable.js";
import type { JsonType, Shown } from "./facts/shape.js";

/** The first `limit` code points of a text, and `…` when there are more. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = [...text.slice(0, 2 * limit + 2)];
  return points.length <= limit ? text : `${points.slice(0, limit).join("")}…`;
}

/** A text in quotation marks, at most `limit` code points of it, what a terminal would obey or hide escaped. */
export const quoted = (text: string, limit = 60): string => printable(JSON.stringify(shortened(text, limit)));

/** Any value as it may be shown in a message: one short line, whatever the value is. Reads nothing inside objects. */
export function shown(value: unknown): Shown {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  if (typeof value === "function") return "a function";
  return typeof value === "bigint" ? "a bigint" : String(value);
}

/** The JSON type of a value that JSON can hold; `object` for anything else. */
export function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
}
