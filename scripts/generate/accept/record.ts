import type { Field, Variant } from "../plan/plan.js";
import { nameOfField, pascal, type Writer } from "../writer.js";
import { check } from "./check.js";

/** Required fields first, then those that may be absent, then that there is no other key. */
export function recordFunction(id: string, fields: readonly Field[], writer: Writer): string {
  const required = fields.filter((field) => field.required);
  const optional = fields.filter((field) => !field.required);
  const failing = (field: Field) => `!(${check(field.plan, `record.${field.name}`, nameOfField(id, field), writer)})`;
  return `\
function is${pascal(id)}(value: unknown): boolean {
  const record = fieldsOf(value);
  if (record === undefined) return false;
  ${optional.length > 0 ? "let" : "const"} keys = ${required.length};
${required.map((field) => `  if (${failing(field)}) return false;`).join("\n")}
${optional.map((field) => `  if (record.${field.name} !== undefined) {\n    if (${failing(field)}) return false;\n    keys++;\n  }`).join("\n")}
  return hasKeys(record, keys);
}`;
}

/** The variant that \`tag\` points to; each variant checks its own tag, so that the last one needs no question. */
export function variantsFunction(id: string, tag: string, variants: readonly Variant[]): string {
  const simple = (variant: Variant) =>
    variant.tags === null || (Array.isArray(variant.tags) && variant.tags.length === 1);
  const asked = variants.filter(simple).slice(0, variants.length - 1);
  const rest = variants.filter((variant) => !asked.includes(variant));
  const questions = asked.map(
    ({ id: variant, tags }) =>
      `record.${tag} === ${tags === null ? "null" : JSON.stringify(tags[0])} ? is${pascal(variant)}(record) : `,
  );
  const last = rest.pop();
  const tried = rest.map(({ id: variant }) => `is${pascal(variant)}(record) || forget(seen) || `);
  return `\
function is${pascal(id)}(value: unknown): boolean {
  const record = fieldsOf(value);
  ${tried.length > 0 ? "const seen = keysSeen;\n  " : ""}return record !== undefined && (${questions.join("")}${tried.join("")}is${pascal(last?.id ?? "")}(record));
}`;
}
