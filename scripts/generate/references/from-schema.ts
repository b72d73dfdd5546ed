import { annotatedSchemas, type JsonSchema } from "../json-schemas.js";

/** Where references stand in a value: the value is one, or a list, or has fields in which they stand. */
export type Holder =
  | { readonly kind: "reference"; readonly kinds: readonly string[] }
  | { readonly kind: "list"; readonly items: Holder }
  | { readonly kind: "fields"; readonly fields: readonly HolderField[] };

export interface HolderField {
  readonly name: string;
  readonly holder: Holder;
  /** Whether it is there, and not null, in every value. */
  readonly isSure: boolean;
  /** Whether some variant of the value does not know the field at all. */
  readonly isOfSome: boolean;
}

const schemas = annotatedSchemas();

/** Where references stand in an entity, in the order of the model's fields; `undefined` for nowhere. */
export const holderOf = (id: string): Holder | undefined => read({ $ref: `${id}.schema.json` });

const resolved = (schema: JsonSchema): JsonSchema =>
  typeof schema.$ref === "string" ? (schemas.get(schema.$ref.replace(/\.schema\.json$/, "")) ?? {}) : schema;

function read(reference: JsonSchema): Holder | undefined {
  const schema = resolved(reference);
  if (schema.refersTo) return { kind: "reference", kinds: schema.refersTo as readonly string[] };
  const variants = (schema.anyOf ?? schema.oneOf) as readonly JsonSchema[] | undefined;
  if (variants) return either(variants);
  if (schema.items) return listOf(read(schema.items as JsonSchema));
  return schema.properties ? fieldsIn(schema) : undefined;
}

const listOf = (items: Holder | undefined): Holder | undefined => items && { kind: "list", items };

function fieldsIn(schema: JsonSchema): Holder | undefined {
  const required = new Set(schema.required as readonly string[]);
  const fields = Object.entries(schema.properties as Readonly<Record<string, JsonSchema>>).flatMap(
    ([name, property]) => {
      const holder = read(property);
      const isSure = required.has(name) && !isNullable(property);
      return holder ? [{ name, holder, isSure, isOfSome: false }] : [];
    },
  );
  return fields.length === 0 ? undefined : { kind: "fields", fields };
}

const isNullable = ({ anyOf }: JsonSchema) =>
  Array.isArray(anyOf) && anyOf.some((option: JsonSchema) => option.type === "null");

/** What stands in values of several variants: a field is sure only where it is so in each of them. */
function either(options: readonly JsonSchema[]): Holder | undefined {
  const variants = options.map(read);
  const known = variants.filter((variant) => variant !== undefined);
  if (known.every(({ kind }) => kind !== "fields")) return merged(known);
  const lists = variants.map((variant) => (variant?.kind === "fields" ? variant.fields : []));
  const names = new Set(lists.flatMap((fields) => fields.map(({ name }) => name)));
  const fields = [...names].flatMap((name) => {
    const found = lists.flatMap((list) => list.filter((field) => field.name === name));
    const holder = merged(found.map((field) => field.holder));
    const isSure = found.length === options.length && found.every((field) => field.isSure);
    const isOfSome = options.some((option) => !(name in Object(resolved(option).properties)));
    return holder ? [{ name, holder, isSure, isOfSome }] : [];
  });
  return { kind: "fields", fields };
}

/** What stands in one place of several variants. References may be to other kinds; all else must be the same. */
function merged(holders: readonly Holder[]): Holder | undefined {
  const [first] = holders;
  const kinds = holders.flatMap((holder) => (holder.kind === "reference" ? holder.kinds : []));
  if (kinds.length > 0) return { kind: "reference", kinds: [...new Set(kinds)] };
  const isOther = holders.some((holder) => JSON.stringify(holder) !== JSON.stringify(first));
  if (isOther) throw new Error(`variants hold references in different ways: ${JSON.stringify(holders)}`);
  return first;
}
