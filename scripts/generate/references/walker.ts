import type { Holder, HolderField } from "./from-schema.js";

/**
 * Statements that hand every reference in a record to `take`, with its path. The record's own fields are variables by their
 * names, so that all of them are read before the first is judged.
 */
export const walkerStatements = (fields: readonly HolderField[]): string =>
  fields.map((field) => fieldStatements(field, field.name, [])).join("\n");

function holderStatements(holder: Holder, value: string, path: readonly string[]): string {
  switch (holder.kind) {
    case "reference":
      return `take(${value}, [${path.join(", ")}]);`;
    case "list": {
      const [at, item] = [`at${path.length}`, `item${path.length}`];
      const statements = holderStatements(holder.items, item, [...path, at]);
      return `for (const [${at}, ${item}] of ${value}.entries()) {\n${statements}\n}`;
    }
    case "fields":
      return holder.fields
        .map((field) => {
          const held = `${value}.${field.name}`;
          const statements = fieldStatements(field, held, path);
          return field.isOfSome ? `if ("${field.name}" in ${value}) {\n${statements}\n}` : statements;
        })
        .join("\n");
    default:
      return holder satisfies never;
  }
}

function fieldStatements(
  { name, holder, isSure, isOfSome }: HolderField,
  held: string,
  path: readonly string[],
): string {
  const statements = holderStatements(holder, held, [...path, JSON.stringify(name)]);
  return isSure || isOfSome ? statements : `if (${held}) {\n${statements}\n}`;
}
