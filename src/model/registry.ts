import * as z from "zod";

/** A kind of record, as the prefix of its ids says it. */
export type Kind = "source" | "actor" | "event" | "claim";

/**
 * What is known of a schema beside its shape. The published JSON Schema says the first three; `id` names a file of its own.
 * From the others code is generated: whatever must know of a field that it is a reference or a date learns it here.
 */
interface Annotation {
  id?: string;
  title?: string;
  description?: string;
  /** The text is the id of another record, of one of these kinds. */
  refersTo?: readonly Kind[] | undefined;
  /** The text is the record's own id, and the record of this kind. */
  identifies?: Kind | undefined;
  /** What a text that has a pattern is. */
  format?: string;
}

/**
 * The model's own registry. zod's global one belongs to the user: it gets descriptions, so that `z.toJSONSchema(Claim)` has them,
 * and never an id, which would make every schema of the user's that contains one of ours refer to it.
 */
export const registry = z.registry<Annotation>();

/** A copy of `schema` that carries a description where it stands, as one field of one record. */
export function field<T extends z.ZodType>(schema: T, description: string): T {
  const copy = schema.clone();
  registry.add(copy, { description });
  z.globalRegistry.add(copy, { description });
  return copy;
}

/** The same schema, which from now on says this of itself and of every field that is made of it. */
export function annotated<T extends z.ZodType>(schema: T, annotation: Pick<Annotation, "refersTo" | "format">): T {
  registry.add(schema, annotation);
  return schema;
}

/** A field for a record's own id, made of the schema of references to its kind. */
export function ownId<T extends z.ZodType>(schema: T, description: string): T {
  const copy = schema.clone();
  const [kind] = registry.get(schema)?.refersTo ?? [];
  registry.add(copy, { description, identifies: kind, refersTo: undefined });
  z.globalRegistry.add(copy, { description });
  return copy;
}

const kebab = (title: string) => title.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

/** Names a schema: it becomes `schemas/<id>.schema.json` and the interface `title`. */
export function entity<T extends z.ZodType>(title: string, description: string, schema: T, id = kebab(title)): T {
  registry.add(schema, { id, title, description });
  z.globalRegistry.add(schema, { title, description });
  return schema;
}
