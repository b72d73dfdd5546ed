import { isObject, type JsonObject, objectsIn } from "../annotations/json-values.js";

/** The annotations of a document: one, a list, a page, a collection with its first page, or what Hypothesis's server answers. */
export function annotationsIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(annotationsIn);
  if (!isObject(value)) return [];
  if ("rows" in value) return objectsIn(value.rows);
  if ("items" in value) return objectsIn(value.items);
  if ("first" in value) return annotationsIn(value.first);
  return "target" in value ? [value] : [];
}
