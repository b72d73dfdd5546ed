import type { Field } from "../plan/plan.js";
import { nameOfField, type Writer } from "../writer.js";
import { type Keeping, keepingOf } from "./keeping.js";
import { literal } from "./literal.js";
import { entityScanner, isString, valueCall } from "./values.js";

/** The scanner of a record whose fields stand in the schema's order, without white space. */
export function orderedRecord(id: string, fields: readonly Field[], writer: Writer): string {
  const keeping = keepingOf(id);
  const firstRequired = fields.findIndex((field) => field.required);
  const statements = fields.map((field, index) => {
    const read = (position: string) =>
      `(at = ${valueCall(field.plan, position, nameOfField(id, field), "ordered", writer)}) < 0`;
    if (firstRequired === 0) return fieldStatements(field, index === 0 ? "{" : ",", read, keeping);
    return index > firstRequired ? fieldStatements(field, ",", read, keeping) : openingStatements(field, read, keeping);
  });
  return `\
function ${entityScanner(id, "ordered")}(view: DataView, at: number): number {
  ${keeping.start}
  ${firstRequired === 0 ? "" : "let before = 123;"}
  ${statements.join("\n")}
  ${keeping.end("view.getUint8(at) === 125", "at + 1")}
}`;
}

/** Writes the condition that the value at a position cannot be read. */
type Unread = (position: string) => string;

const keyText = ({ name, plan }: Field) => `"${name}":${isString(plan) ? '"' : ""}`;

function fieldStatements(field: Field, comma: "{" | ",", unread: Unread, keeping: Keeping): string {
  const key = comma + keyText(field);
  const found = literal(key, "at");
  const failed = unread(`at + ${key.length}`);
  const [before, after] = [keeping.before(field.name), keeping.after(field.name)];
  if (field.required) return `${before}\nif (!(${found}) || ${failed}) return -1;\n${after}`;
  if (before + after === "") return `if (${found} && ${failed}) return -1;`;
  return `if (${found}) {\n${before}\nif (${failed}) return -1;\n${after}\n}`;
}

/** Of fields that may all be absent, any can be the first that is there: a brace stands before it, a comma before the rest. */
function openingStatements(field: Field, unread: Unread, keeping: Keeping): string {
  const key = keyText(field);
  const found = `view.getUint8(at) === before && ${literal(key, "at + 1")}`;
  const failed = unread(`at + ${key.length + 1}`);
  const after = keeping.after(field.name);
  if (field.required) return `if (!(${found}) || ${failed}) return -1;\n${after}`;
  return `if (${found}) {\nif (${failed}) return -1;\n${after}\nbefore = 44;\n}`;
}
