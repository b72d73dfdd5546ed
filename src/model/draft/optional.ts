import * as z from "zod";
import { field, registry } from "../registry.js";

/** A field that may be left out, or be `null`, which says the same: whoever must write every key writes `null`. */
export const optional = <T extends z.ZodType>(schema: T, description: string) =>
  field(schema.nullable(), description).exactOptional();

const withoutOptional = <T extends z.ZodType>(schema: z.ZodExactOptional<T> | T): T =>
  schema instanceof z.ZodExactOptional ? (schema.unwrap() as T) : schema;

/** A field as a record has it, in the same words, which may be left out here. */
export function optionalAsIn<T extends z.ZodType>(schema: z.ZodExactOptional<T> | T) {
  const own = withoutOptional(schema);
  return optional(own, registry.get(own)?.description ?? "");
}
