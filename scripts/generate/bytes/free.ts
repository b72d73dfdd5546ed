import type { Field } from "../plan/plan.js";
import { nameOfField, type Writer } from "../writer.js";
import { type Keeping, keepingOf } from "./keeping.js";
import { firstWord, restOfLiteral } from "./literal.js";
import { entityScanner, isString, valueCall } from "./values.js";

/** The scanner of a record whose fields stand in any order, each once, with white space anywhere. */
export function freeRecord(id: string, fields: readonly Field[], writer: Writer): string {
  const keeping = keepingOf(id);
  const cases = casesByFirstWord(fields).map(([key, group]) => {
    const branches = group.map(({ field, bit }) => fieldBranch(id, field, bit, keeping, writer));
    return `case ${key}:\n${branches.join(" else ")} else return -1;\nbreak;`;
  });
  const required = fields.reduce((bits, field, index) => (field.required ? bits | (1 << index) : bits), 0);
  return `\
function ${entityScanner(id, "free")}(view: DataView, at: number): number {
  ${keeping.start}
  if (view.getUint8(at) !== 123) return -1;
  let seen = 0;
  do {
    at = space(view, at + 1);
    switch (view.getInt32(at, true)) {
      ${cases.join("\n")}
      default:
      return -1;
    }
    at = space(view, at);
  } while (view.getUint8(at) === 44);
  ${keeping.end(`view.getUint8(at) === 125 && (seen & ${required}) === ${required}`, "at + 1")}
}`;
}

interface Numbered {
  readonly field: Field;
  readonly bit: number;
}

function casesByFirstWord(fields: readonly Field[]): [number, Numbered[]][] {
  const cases = new Map<number, Numbered[]>();
  for (const [index, field] of fields.entries()) {
    const key = firstWord(`"${field.name}"`);
    cases.set(key, [...(cases.get(key) ?? []), { field, bit: 1 << index }]);
  }
  return [...cases];
}

function fieldBranch(id: string, field: Field, bit: number, keeping: Keeping, writer: Writer): string {
  const { name, plan } = field;
  const opened = `(at = ${isString(plan) ? "string" : "value"}(view, at + ${name.length + 2})) < 0`;
  const read = `(at = ${valueCall(plan, "at", nameOfField(id, field), "free", writer)}) < 0`;
  return `if (${restOfLiteral(`"${name}"`, "at")}) {
${keeping.before(name)}
if ((seen & ${bit}) !== 0 || ${opened} || ${read}) return -1;
${keeping.after(name)}
seen |= ${bit};${name === "id" ? "\nids.own = ids.used - 2;" : ""}
}`;
}
