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

/**
 * What OpenAI's strict structured outputs would refuse of a schema, by the rules that its guide "Structured model outputs", section
 * "Supported schemas", publishes (as of 2026): the root an object without `anyOf`; every field required; every object closed; 5,000
 * fields, 10 levels, 1,000 values, 120,000 characters of names and values, 15,000 of one list of more than 250 values.
 * Keywords are those that models fine-tuned on it take as well, which is fewer.
 */
export function refusedByOpenai(schema: Schema): readonly string[] {
  const parts = partsOf(schema);
  return [
    ...(schema.type === "object" && schema.anyOf === undefined ? [] : ["#: must be an object"]),
    ...parts.flatMap((part) => [
      ...otherKeywords(part, keywords),
      ...ofTypes(part),
      ...ofObject(part),
      ...ofValues(part),
    ]),
    ...beyondLimits(parts),
  ];
}

function ofTypes({ schema: { type, anyOf }, path }: Part): readonly string[] {
  const all = type === undefined ? [] : [type].flat();
  if (all.length === 0 && anyOf === undefined) return [`${path}: has no type`];
  return all.filter((one) => !types.includes(one)).map((one) => `${path}: type ${one}`);
}

function ofObject(part: Part): readonly string[] {
  const { schema, path } = part;
  if (!isObject(schema)) return [];
  const missing = Object.keys(schema.properties ?? {}).filter((name) => !schema.required?.includes(name));
  return [
    ...(schema.additionalProperties === false ? [] : [`${path}: is open`]),
    ...missing.map((name) => `${path}: ${name} is not required`),
    ...requiredOfNothing(part),
  ];
}

/** A value that may be `null` needs it among its values. */
function ofValues({ schema: { type, enum: values }, path }: Part): readonly string[] {
  if (values === undefined || !Array.isArray(type) || !type.includes("null")) return [];
  return values.includes(null) ? [] : [`${path}: may be null, which is not among its values`];
}

function beyondLimits(parts: readonly Part[]): readonly string[] {
  const names = parts.flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
  const lists = parts.map(({ schema }) => schema.enum ?? []);
  const values = lists.flat();
  const deepest = Math.max(...parts.filter(({ schema }) => isObject(schema)).map(({ depth }) => depth));
  const lengthOf = (texts: readonly unknown[]) => texts.reduce<number>((sum, one) => sum + String(one).length, 0);
  const limits: readonly (readonly [what: string, found: number, most: number])[] = [
    ["fields", names.length, 5000],
    ["levels", deepest, 10],
    ["values", values.length, 1000],
    ["characters of names and values", lengthOf([...names, ...values]), 120_000],
    ...lists
      .filter((list) => list.length > 250)
      .map((list) => ["characters of one list", lengthOf(list), 15_000] as const),
  ];
  return limits
    .filter(([, found, most]) => found > most)
    .map(([what, found, most]) => `${found} ${what}, ${most} at most`);
}
