import type { Field } from "../plan/plan.js";
import { placeOf, type Writer } from "../writer.js";
import { literal } from "./literal.js";
import { entityScanner, isString, valueCall } from "./values.js";

/** The scanner of a record whose fields stand in the schema's order, without white space. */
export function orderedRecord(id: string, fields: readonly Field[], writer: Writer): string {
  const firstRequired = fields.findIndex((field) => field.required);
  const statements = fields.map((field, index) => {
    const read = (position: string) =>
      `(at = ${valueCall(field.plan, position, placeOf(id, field), "ordered", writer)}) < 0`;
    if (firstRequired === 0) return fieldStatement(field, index === 0 ? "{" : ",", read);
    return index > firstRequired ? fieldStatement(field, ",", read) : openingStatement(field, read);
  });
  return `\
function ${entityScanner(id, "ordered")}(view: DataView, at: number): number {
  ${firstRequired === 0 ? "" : "let before = 123;"}
  ${statements.join("\n")}
  return view.getUint8(at) === 125 ? at + 1 : -1;
}`;
}

/** Writes the condition that the value at a position cannot be read. */
type Unread = (position: string) => string;

const keyText = ({ name, plan }: Field) => `"${name}":${isString(plan) ? '"' : ""}`;

function fieldStatement(field: Field, before: "{" | ",", unread: Unread): string {
  const key = before + keyText(field);
  const found = literal(key, "at");
  const failed = unread(`at + ${key.length}`);
  return field.required ? `if (!(${found}) || ${failed}) return -1;` : `if (${found} && ${failed}) return -1;`;
}

/** Of fields that may all be absent, any can be the first that is there: a brace stands before it, a comma before the rest. */
function openingStatement(field: Field, unread: Unread): string {
  const key = keyText(field);
  const found = `view.getUint8(at) === before && ${literal(key, "at + 1")}`;
  const failed = unread(`at + ${key.length + 1}`);
  if (field.required) return `if (!(${found}) || ${failed}) return -1;`;
  return `if (${found}) {\nif (${failed}) return -1;\nbefore = 44;\n}`;
}
