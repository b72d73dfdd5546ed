import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";
import { annotatedSchemas, type JsonSchema } from "./json-schemas.js";

/** What the model says of a field: a place in a dataset that holds no list and no object. */
interface Field {
  readonly type: "string" | "date" | "integer" | "number" | "boolean";
  readonly description: string;
  /** Whether it is there, and not null, in every record or list item in which it can stand. */
  readonly required: boolean;
  /** The values of its vocabulary, where it has a closed one. */
  readonly values?: readonly string[];
}

type Fields = ReadonlyMap<string, Field>;

const schemas = annotatedSchemas();

/** `src/generated/fields.ts`: every field's description for code that must not load zod. */
export function fieldTable(): GeneratedFiles {
  const dataset = { $ref: "dataset.schema.json" };
  const fields = Object.fromEntries(fieldsOf(dataset, "", true));
  const text =
    header("`src/model`") +
    "/** Every field of a dataset by its path, lists written `[]`: its type, its description, whether it is always there. */\n" +
    `export const fields = ${JSON.stringify(fields, null, 2)} as const;\n`;
  return { "src/generated/fields.ts": text };
}

function fieldsOf(schema: JsonSchema, path: string, required: boolean, description?: unknown): Fields {
  const resolved = resolve(schema);
  const says = description ?? schema.description ?? resolved.description;
  const variants = (resolved.anyOf ?? resolved.oneOf) as readonly JsonSchema[] | undefined;
  if (variants) return union(variants.map((variant) => fieldsOf(variant, path, required, schema.description)));
  if (resolved.items) return fieldsOf(resolved.items as JsonSchema, `${path}[]`, true, schema.description);
  if (resolved.properties) return fieldsOfObject(resolved, path, required);
  return new Map(leaf(resolved, String(says), required).map((field) => [path, field]));
}

function resolve(schema: JsonSchema): JsonSchema {
  if (typeof schema.$ref !== "string") return schema;
  const target = schemas.get(schema.$ref.replace(/\.schema\.json$/, ""));
  if (target === undefined) throw new Error(`no schema ${schema.$ref}`);
  return target;
}

function fieldsOfObject(schema: JsonSchema, path: string, required: boolean): Fields {
  const names = new Set(schema.required as readonly string[] | undefined);
  const properties = Object.entries(schema.properties as Record<string, JsonSchema>);
  return new Map(
    properties.flatMap(([name, property]) => [
      ...fieldsOf(property, path === "" ? name : `${path}.${name}`, required && names.has(name)),
    ]),
  );
}

/** A field of a union is always there only if every variant has it and requires it. */
function union(variants: readonly Fields[]): Fields {
  const paths = new Set(variants.flatMap((fields) => [...fields.keys()]));
  return new Map(
    [...paths].map((path) => {
      const alternatives = variants.flatMap((fields) => fields.get(path) ?? []);
      return [path, merge(alternatives, alternatives.length === variants.length)];
    }),
  );
}

function merge(alternatives: readonly Field[], isInAll: boolean): Field {
  const [first] = alternatives;
  if (first === undefined) throw new Error("nothing to merge");
  const values = alternatives.flatMap((field) => field.values ?? []);
  return {
    type: first.type,
    description: [...new Set(alternatives.map((field) => field.description))].join(" / "),
    required: isInAll && alternatives.every((field) => field.required),
    ...(values.length > 0 ? { values: [...new Set(values)] } : {}),
  };
}

/** A field, or nothing where the schema allows null alone. */
function leaf(schema: JsonSchema, description: string, required: boolean): readonly Field[] {
  if (schema.type === "null") return [];
  const values: readonly unknown[] = Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : [];
  const words = values.filter((value) => typeof value === "string");
  const type = typeOf(schema, values);
  return [{ type, description, required, ...(words.length > 0 ? { values: words } : {}) }];
}

function typeOf({ type, format }: JsonSchema, values: readonly unknown[]): Field["type"] {
  if (type === "integer" || values.some((value) => typeof value === "number")) return "integer";
  if (type === "number" || type === "boolean") return type;
  return format === "date" ? "date" : "string";
}
