import { isObject, otherKeywords, type Part, partsOf, requiredOfNothing, type Schema } from "./walk.js";

const keywords = [
  "type",
  "title",
  "description",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "enum",
  "const",
  "anyOf",
];
const types = ["string", "number", "integer", "boolean", "object", "array", "null"];

/** The most values of all lists together that we dare: the guide gives no number, but "compiled grammar is too large" is what many meet. */
const MOST_VALUES = 100;

/**
 * What Anthropic's structured outputs would refuse of a schema, by the rules that the guide "Structured outputs", sections "JSON Schema
 * limitations" and "Schema complexity limits", publishes (as of 2026): closed objects; no bounds of numbers, texts and lists; no
 * `oneOf`, no recursion; at most 24 fields that may be left out and 16 with a union of types.
 */
export function refusedByAnthropic(schema: Schema): readonly string[] {
  const parts = partsOf(schema);
  return [
    ...(schema.type === "object" ? [] : ["#: must be an object"]),
    ...parts.flatMap((part) => [...otherKeywords(part, keywords), ...ofType(part), ...ofObject(part)]),
    ...beyondLimits(parts),
  ];
}

function ofType({ schema: { type, anyOf }, path }: Part): readonly string[] {
  const all = type === undefined ? [] : [type].flat();
  if (all.length === 0 && anyOf === undefined) return [`${path}: has no type`];
  return all.filter((one) => !types.includes(one)).map((one) => `${path}: type ${one}`);
}

const ofObject = (part: Part): readonly string[] =>
  isObject(part.schema)
    ? [...(part.schema.additionalProperties === false ? [] : [`${part.path}: is open`]), ...requiredOfNothing(part)]
    : [];

/** How many fields may be left out. */
export const optionalIn = (parts: readonly Part[]): number =>
  parts.reduce(
    (sum, { schema: { properties = {}, required = [] } }) => sum + Object.keys(properties).length - required.length,
    0,
  );

function beyondLimits(parts: readonly Part[]): readonly string[] {
  const unions = parts.filter(({ schema: { type, anyOf } }) => Array.isArray(type) || anyOf !== undefined).length;
  const values = parts.reduce((sum, { schema }) => sum + (schema.enum?.length ?? 0), 0);
  const limits: readonly (readonly [what: string, found: number, most: number])[] = [
    ["fields that may be left out", optionalIn(parts), 24],
    ["unions", unions, 16],
    ["values", values, MOST_VALUES],
  ];
  return limits
    .filter(([, found, most]) => found > most)
    .map(([what, found, most]) => `${found} ${what}, ${most} at most`);
}
