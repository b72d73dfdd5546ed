import type { Field, Plan, Variant } from "./plan.js";

/** The plan of an entity, by its id. */
export type Resolve = (id: string) => Plan;

/** A choice between records, by the first field that tells them all apart. */
export function variantsPlan(ids: readonly string[], resolve: Resolve): Plan {
  const records = ids.map((id) => ({ id, fields: fieldsOf(resolve(id)) }));
  const tag = records[0]?.fields.find(({ name }) =>
    tellsApart(records.map(({ fields }) => tagsOf(fields, name))),
  )?.name;
  if (tag === undefined) throw new Error(`no field tells ${ids.join(" from ")}`);
  return {
    kind: "variants",
    tag,
    variants: records.map(({ id, fields }) => ({ id, tags: tagsOf(fields, tag) ?? [] })),
  };
}

function fieldsOf(plan: Plan): readonly Field[] {
  if (plan.kind !== "record") throw new Error(`alternatives must be records, not ${plan.kind}`);
  return plan.fields;
}

/** What a record allows in its field `name`, if that is required and simple enough to tell records apart. */
function tagsOf(fields: readonly Field[], name: string): Variant["tags"] | undefined {
  const field = fields.find((candidate) => candidate.name === name);
  if (!field?.required) return undefined;
  if (field.plan.kind === "word") return field.plan.values;
  if (field.plan.kind === "null") return null;
  return field.plan.kind === "pattern" || field.plan.kind === "id" ? "any string" : undefined;
}

/** Whether no value can be a tag of two records. */
function tellsApart(tags: readonly (Variant["tags"] | undefined)[]): boolean {
  if (tags.includes(undefined)) return false;
  const words = tags.flatMap((tag) => (Array.isArray(tag) ? tag : []));
  const kinds = tags.map((tag) => (Array.isArray(tag) ? "words" : tag));
  const strings = kinds.filter((kind) => kind === "any string").length + (words.length > 0 ? 1 : 0);
  return new Set(words).size === words.length && strings <= 1 && kinds.filter((kind) => kind === null).length <= 1;
}
