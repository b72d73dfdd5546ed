/** A JSON Schema or a part of one. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
}

/** A part of a schema, where it is, how many objects lie around it, and whether it may be left out. */
export interface Part {
  readonly schema: Schema;
  readonly path: string;
  readonly depth: number;
}

/** A schema and every schema in it. A `$ref` leads nowhere here: none of ours has one. */
export function partsOf(schema: Schema, path = "#", depth = 1): readonly Part[] {
  const inside = depth + (schema.type === "object" ? 1 : 0);
  const below = [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => partsOf(one, `${path}/${name}`, inside)),
    ...(schema.items ? partsOf(schema.items, `${path}/*`, depth) : []),
    ...(schema.anyOf ?? []).flatMap((one, index) => partsOf(one, `${path}|${index}`, depth)),
  ];
  return [{ schema, path, depth }, ...below];
}

/** The keywords of a schema that are none of these. */
export const otherKeywords = ({ schema, path }: Part, allowed: readonly string[]): readonly string[] =>
  Object.keys(schema)
    .filter((keyword) => !allowed.includes(keyword))
    .map((keyword) => `${path}: keyword ${keyword}`);

export const isObject = ({ type }: Schema) => type === "object" || (Array.isArray(type) && type.includes("object"));

/** What is wrong with the `required` of an object: it names fields that are not there. */
export const requiredOfNothing = ({ schema: { required = [], properties = {} }, path }: Part): readonly string[] =>
  required
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name) => `${path}: requires ${name}, which is not there`);
