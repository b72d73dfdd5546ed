import type { GeneratedFiles } from "../generate.js";
import { header } from "./header.js";
import { type JsonSchema, kindsNamedBy, schemasAsModelled } from "./json-schemas.js";

/** `src/generated/formats.ts`: what each pattern of the model stands for. */
export function formats(): GeneratedFiles {
  const found = [...schemasAsModelled().values()].flatMap(patternsIn).sort(([a], [b]) => (a < b ? -1 : 1));
  const ids = found.flatMap(([pattern, { kinds }]) => (kinds ? [[pattern, kinds]] : []));
  const others = found.flatMap(([pattern, { format }]) => (format ? [[pattern, format]] : []));
  const text = [
    header("`src/model`"),
    "/** The kinds of record whose ids a pattern of the model describes. */\n",
    `export const kindsByPattern = ${JSON.stringify(Object.fromEntries(ids), null, 2)} as const;\n\n`,
    "/** The format that any other pattern of the model describes. */\n",
    `export const formatByPattern = ${JSON.stringify(Object.fromEntries(others), null, 2)} as const;\n`,
  ].join("");
  return { "src/generated/formats.ts": text };
}

interface Meaning {
  readonly kinds: readonly string[] | undefined;
  readonly format: string | undefined;
}

function patternsIn(schema: unknown): readonly (readonly [string, Meaning])[] {
  if (Array.isArray(schema)) return schema.flatMap(patternsIn);
  if (typeof schema !== "object" || schema === null) return [];
  const { pattern, format, ...rest } = schema as JsonSchema;
  if (typeof pattern !== "string") return Object.values(rest).flatMap(patternsIn);
  const kinds = kindsNamedBy(rest);
  if (!kinds && typeof format !== "string") throw new Error(`the model does not say what ${pattern} stands for`);
  return [[pattern, { kinds, format: kinds ? undefined : String(format) }]];
}
