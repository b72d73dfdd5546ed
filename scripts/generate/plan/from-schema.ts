import { isDeepStrictEqual } from "node:util";
import { draftEntities } from "../../../src/model/draft/entities.js";
import { annotatedSchemas, type JsonSchema, kindsNamedBy } from "../json-schemas.js";
import { endsInLineBreak } from "../portable-patterns.js";
import type { Plan } from "./plan.js";
import { type Resolve, variantsPlan } from "./variants.js";

type Reader = (schema: JsonSchema, resolve: Resolve) => Plan;

/** Keywords that say nothing about whether a value is valid. */
const prose = new Set(["$schema", "$id", "title", "description"]);

const idOf = (reference: unknown) => String(reference).replace(/\.schema\.json$/, "");

/** The plan of every entity of records, by its id. Throws on a keyword it does not know: nothing in a schema is passed over. */
export function plansById(): ReadonlyMap<string, Plan> {
  const plans = plansOf(annotatedSchemas());
  for (const [id, plan] of plans)
    if (plan.kind === "record" && !plan.fields.some(({ required }) => required))
      throw new Error(`no acceptor is planned for ${id}: it has no required field`);
  return plans;
}

/** The same with the entities of drafts. */
export const plansWithDrafts = (): ReadonlyMap<string, Plan> =>
  plansOf(new Map([...annotatedSchemas(), ...annotatedSchemas(draftEntities)]));

function plansOf(schemas: ReadonlyMap<string, JsonSchema>): ReadonlyMap<string, Plan> {
  const plans = new Map<string, Plan>();
  const resolve = (id: string): Plan => {
    const known = plans.get(id) ?? planOf(schemas.get(id) ?? {}, resolve);
    plans.set(id, known);
    return known;
  };
  for (const id of schemas.keys()) resolve(id);
  return plans;
}

function planOf(schema: unknown, resolve: Resolve): Plan {
  const rules = Object.fromEntries(Object.entries(schema as JsonSchema).filter(([keyword]) => !prose.has(keyword)));
  const form = ["$ref", "anyOf", "oneOf", "type"].find((keyword) => keyword in rules);
  const key = form === "type" ? String(rules.type) : (form ?? "nothing");
  const reader = readers[key];
  if (!reader) throw new Error(`no plan for a schema with ${key}: ${JSON.stringify(schema)}`);
  return reader(rules, resolve);
}

/** Refuses a schema that says more than its reader understands. */
function only(schema: JsonSchema, ...known: readonly string[]): void {
  const unknown = Object.keys(schema).filter((keyword) => keyword !== "type" && !known.includes(keyword));
  if (unknown.length > 0) throw new Error(`no plan for ${unknown.join(", ")} in ${JSON.stringify(schema)}`);
}

const bound = (value: unknown, otherwise: number) => (typeof value === "number" ? value : otherwise);

const readers: Readonly<Record<string, Reader>> = {
  $ref: (schema) => {
    only(schema, "$ref");
    return { kind: "reference", id: idOf(schema.$ref) };
  },
  anyOf: (schema, resolve) => alternatives(schema, "anyOf", resolve),
  oneOf: (schema, resolve) => alternatives(schema, "oneOf", resolve),
  string: (schema) => {
    only(schema, "enum", "const", "pattern", "not", "minLength", "maxLength", "refersTo", "identifies", "format");
    const { const: constant, enum: values, pattern, not, minLength, maxLength } = schema;
    if (constant !== undefined) return { kind: "word", values: [String(constant)] };
    if (values !== undefined) return { kind: "word", values: values as string[] };
    const max = bound(maxLength, Number.POSITIVE_INFINITY);
    if (pattern === undefined && not !== undefined) throw new Error(`no plan for not: ${JSON.stringify(schema)}`);
    if (pattern === undefined) return { kind: "text", min: bound(minLength, 0), max };
    // What `not` says is what the end of the pattern says in JavaScript: nothing to check here.
    if (!isDeepStrictEqual(not, endsInLineBreak)) throw new Error(`no plan for a pattern without its not: ${pattern}`);
    if (minLength !== undefined) throw new Error(`no plan for a pattern with minLength: ${pattern}`);
    const kinds = kindsNamedBy(schema);
    if (kinds) return { kind: "id", pattern: String(pattern), kinds };
    return {
      kind: "pattern",
      pattern: String(pattern),
      max,
      ...(schema.format ? { format: String(schema.format) } : {}),
    };
  },
  integer: (schema) => {
    only(schema, "minimum", "maximum");
    return numberPlan(true, bound(schema.minimum, Number.NaN), bound(schema.maximum, Number.NaN));
  },
  number: (schema) => {
    only(schema, "minimum", "maximum", "enum", "const");
    const values = (schema.const === undefined ? schema.enum : [schema.const]) as number[] | undefined;
    if (!values) return numberPlan(false, bound(schema.minimum, Number.NaN), bound(schema.maximum, Number.NaN));
    const [min, max] = [Math.min(...values), Math.max(...values)];
    const gapless = values.every(Number.isInteger) && new Set(values).size === max - min + 1;
    if (!gapless) throw new Error(`no plan for numbers that are no run of integers: ${values}`);
    return { ...numberPlan(true, min, max), values };
  },
  boolean: (schema) => {
    only(schema, "const");
    if (schema.const === false) throw new Error(`no plan for a flag that is never true: ${JSON.stringify(schema)}`);
    return { kind: schema.const === true ? "true" : "flag" };
  },
  null: () => ({ kind: "null" }),
  array: (schema, resolve) => {
    only(schema, "items", "minItems", "maxItems");
    const [min, max] = [bound(schema.minItems, 0), bound(schema.maxItems, Number.POSITIVE_INFINITY)];
    return { kind: "list", items: planOf(schema.items, resolve), min, max };
  },
  object: (schema, resolve) => {
    only(schema, "properties", "required", "additionalProperties");
    const required = new Set(schema.required as string[] | undefined);
    if (schema.additionalProperties !== false) throw new Error(`no plan for an open object: ${JSON.stringify(schema)}`);
    const fields = Object.entries(schema.properties as JsonSchema).map(([name, property]) => ({
      name,
      required: required.has(name),
      plan: planOf(property, resolve),
    }));
    return { kind: "record", fields };
  },
};

/** A nullable value, or records that one of their fields tells apart. */
function alternatives(schema: JsonSchema, keyword: "anyOf" | "oneOf", resolve: Resolve): Plan {
  only(schema, keyword);
  const options = schema[keyword] as JsonSchema[];
  const [value, nothing] = options.map((option) => planOf(option, resolve));
  if (options.length === 2 && value && nothing?.kind === "null") return { kind: "nullable", plan: value };
  return variantsPlan(
    options.map((option) => idOf(option.$ref)),
    resolve,
  );
}

function numberPlan(integer: boolean, min: number, max: number): Plan & { kind: "number" } {
  if (Number.isNaN(min) || Number.isNaN(max)) throw new Error("no plan for a number without both bounds");
  return { kind: "number", integer, min, max };
}
