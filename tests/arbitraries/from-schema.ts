import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const folder = new URL("../../schemas/", import.meta.url);

/** The published schema file of an entity, such as `event`. */
export function publishedSchema(entity: string): Schema {
  return JSON.parse(readFileSync(new URL(`${entity}.schema.json`, folder), "utf8"));
}

/** Every published schema file. */
export const publishedSchemas = (): Schema[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".schema.json"))
    .map((file) => publishedSchema(file.replace(".schema.json", "")));

/** Valid values of an entity, made from its published schema alone; the references in them lead nowhere. */
export function recordOf(entity: string): fc.Arbitrary<unknown> {
  return fromSchema(publishedSchema(entity));
}

function fromSchema(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return recordOf(schema.$ref.replace(".schema.json", ""));
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map(fromSchema));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case "null":
      return fc.constant(null);
    case "integer":
      return integer(schema);
    case "number":
      return decimal(schema);
    case "string":
      return schema.pattern === undefined ? text(schema) : matching(schema.pattern);
    case "array":
      return list(schema);
    case "object":
      return object(schema);
    default:
      throw new Error(`no arbitrary for ${JSON.stringify(schema)}`);
  }
}

function integer({ minimum = 0, maximum = 0 }: Schema) {
  return fc.oneof(fc.integer({ min: minimum, max: Math.min(maximum, 9999) }), fc.constantFrom(minimum, maximum));
}

function decimal({ minimum = 0, maximum = 0 }: Schema) {
  const hundredths = fc.integer({ min: minimum * 100, max: maximum * 100 }).map((whole) => whole / 100);
  return fc.oneof(hundredths, fc.double({ min: minimum, max: maximum, noNaN: true }));
}

/** Texts of every script, short ones mostly, and some of exactly the longest length, in code points. */
function text({ minLength = 0, maxLength = 0 }: Schema) {
  const short = fc.string({ unit: "binary", minLength, maxLength: Math.min(maxLength, 12) });
  return fc.oneof(
    { weight: 8, arbitrary: short },
    { weight: 1, arbitrary: fc.constantFrom("x", "ə", "😀").map((character) => character.repeat(maxLength)) },
  );
}

const matching = (pattern: string) => fc.stringMatching(new RegExp(pattern));

function list({ minItems = 0, maxItems = 0, items = {} }: Schema) {
  const item = fromSchema(items);
  return fc.array(item, { minLength: minItems, maxLength: Math.min(maxItems, minItems + 3) });
}

function object({ properties = {}, required = [] }: Schema) {
  const model = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, fromSchema(property)]));
  return fc.record(model, { requiredKeys: [...required], noNullPrototype: true });
}
