import * as z from "zod";

/** What the published JSON Schema says about a schema beside its shape. `id` names a file of its own. */
interface Annotation {
  id?: string;
  title?: string;
  description?: string;
}

/** The model's own registry: descriptions never leak into zod's global one, which belongs to the user. */
export const registry = z.registry<Annotation>();

/** A copy of `schema` that carries a description where it stands, as one field of one record. */
export function field<T extends z.ZodType>(schema: T, description: string): T {
  const copy = schema.clone();
  registry.add(copy, { description });
  return copy;
}

const kebab = (title: string) => title.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

/** Names a schema: it becomes `schemas/<id>.schema.json` and the interface `title`. */
export function entity<T extends z.ZodType>(title: string, description: string, schema: T, id = kebab(title)): T {
  registry.add(schema, { id, title, description });
  return schema;
}
