import { nameOfField, pascal, type Writer } from "../writer.js";
import type { Holder, HolderField } from "./from-schema.js";

/** The name of a function that gives a value with every reference in it renamed, or the value itself where no name changes. */
function renamerOf(holder: Holder, name: string, writer: Writer): string {
  switch (holder.kind) {
    case "reference":
      return "rename";
    case "list":
      return holder.items.kind === "reference"
        ? writer.function("ids", "inIds", (made) => ofList(holder.items, made, name, writer))
        : writer.function(keyOf(holder), `in${name}`, (made) => ofList(holder.items, made, name, writer));
    case "fields":
      return writer.function(keyOf(holder), `in${name}`, (made) => ofFields(holder.fields, made, name, writer));
    default:
      return holder satisfies never;
  }
}

/** What is alike to whoever renames: where references stand, whatever they name. */
const keyOf = (holder: Holder) =>
  JSON.stringify(holder, (key, value: unknown) =>
    key === "kinds" || key === "isSure" || key === "isOfSome" ? undefined : value,
  );

/** What a function that renames calls another with: a name has no names in it. */
const renamed = (renamer: string, value: string) =>
  renamer === "rename" ? `rename(${value} as RecordId)` : `${renamer}(${value}, rename)`;

function ofList(items: Holder, made: string, name: string, writer: Writer): string {
  const renamer = renamerOf(items, `${name}Item`, writer);
  const type = items.kind === "reference" ? "string" : "Fields";
  return `\
function ${made}(before: readonly ${type}[], rename: Rename): readonly ${type}[] {
let after: ${type}[] | undefined;
for (const [at, item] of before.entries()) {
const other = ${renamed(renamer, "item")};
if (other !== item) (after ??= [...before])[at] = other;
}
return after ?? before;
}`;
}

function ofFields(fields: readonly HolderField[], made: string, name: string, writer: Writer): string {
  const statements = fields.map((field) => {
    const renamer = renamerOf(field.holder, nameOfField(name, field), writer);
    return `\
if (${field.name}) {
const other = ${renamed(renamer, `${field.name}${castOf(field.holder)}`)};
if (other !== ${field.name}) (after ??= { ...before }).${field.name} = other;
}`;
  });
  return `\
function ${made}(before: Fields, rename: Rename): Fields {
const { ${fields.map((field) => field.name).join(", ")} } = before;
let after: Record<string, unknown> | undefined;
${statements.join("\n")}
return after ?? before;
}`;
}

/** As what a field is read, of which only the model knows the type. */
function castOf(holder: Holder): string {
  if (holder.kind === "reference") return "";
  if (holder.kind === "fields") return " as Fields";
  return holder.items.kind === "reference" ? " as readonly string[]" : " as readonly Fields[]";
}

/** A function that renames what a record of a kind names. */
export function recordRenamer(kind: string, type: string, holder: Holder, writer: Writer): string {
  const renamer = renamerOf(holder, pascal(kind), writer);
  return `\
/** ${pascal(/^[aeiou]/.test(kind) ? "an" : "a")} ${kind} with every id that it names renamed, its own as it is; itself where no name changes. */
export function renamed${pascal(kind)}(record: ${type}, rename: Rename): ${type} {
return ${renamer}(record as unknown as Fields, rename) as unknown as ${type};
}`;
}
