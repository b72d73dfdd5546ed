import type { Plan } from "../plan/plan.js";
import { pascal, type Writer } from "../writer.js";
import { stringCall } from "./strings.js";

/** `ordered` reads the form that `JSON.stringify` prints of a record in the schema's order; `free` any order and white space. */
export type Form = "ordered" | "free";

/** The function that reads an entity in a form. */
export const entityScanner = (id: string, form: Form) => `${form}${pascal(id)}`;

/** Whether a value of the plan opens with a quote, behind which its scanner starts. */
export const isString = (plan: Plan): plan is Plan & { kind: "text" | "pattern" | "id" | "word" } =>
  plan.kind === "text" || plan.kind === "pattern" || plan.kind === "id" || plan.kind === "word";

/** A call that reads a value of the plan. */
export function valueCall(plan: Plan, position: string, place: string, form: Form, writer: Writer): string {
  if (isString(plan)) return stringCall(plan, position, place, writer);
  switch (plan.kind) {
    case "number":
      return numberCall(plan, position, place);
    case "null":
      return `nothing(view, ${position})`;
    case "true":
      return `yes(view, ${position})`;
    case "nullable":
      return nullableCall(plan.plan, position, place, writer);
    case "list":
      return `${listScanner(plan, place, form, writer)}(view, ${position})`;
    case "reference":
      return `${entityScanner(plan.id, form)}(view, ${position})`;
    default:
      throw new Error(`${place}: ${plan.kind} must be an entity of its own`);
  }
}

function nullableCall(plan: Plan, position: string, place: string, writer: Writer): string {
  if (!isString(plan)) throw new Error(`${place}: only strings may be null`);
  if (stringCall(plan, "at", place, writer) === "date(view, at)") return `dateOrNothing(view, ${position})`;
  const call = stringCall(plan, `${position} + 1`, place, writer);
  return `(view.getUint8(${position}) === 34 ? ${call} : nothing(view, ${position}))`;
}

function numberCall({ integer, min, max }: Plan & { kind: "number" }, position: string, place: string): string {
  if (integer && min >= 0) return `integer(view, ${position}, ${min}, ${max})`;
  if (integer || min !== -max || !Number.isInteger(max)) throw new Error(`${place}: no scanner for such numbers`);
  return `decimal(view, ${position}, ${max})`;
}

function listScanner(plan: Plan & { kind: "list" }, place: string, form: Form, writer: Writer): string {
  const { items, min, max } = plan;
  if (min > 1) throw new Error(`${place}: lists may be empty or must not; other minimums are not planned for`);
  const quoted = isString(items);
  const key = `${form} ${JSON.stringify(plan)}`;
  const spaced = (position: string) => (form === "free" ? `space(view, ${position})` : position);
  const item = valueCall(items, quoted ? "at + 1" : "at", place, form, writer);
  const write = (name: string) => `\
function ${name}(view: DataView, at: number): number {
  if (view.getUint8(at) !== 91) return -1;
  ${min === 0 ? `if (view.getUint8(${spaced("at + 1")}) === 93) return ${spaced("at + 1")} + 1;` : ""}
  let count = 0;
  do {
    at = ${spaced("at + 1")};
    if (${quoted ? "view.getUint8(at) !== 34 || " : ""}++count > ${max} || (at = ${item}) < 0) return -1;
    ${form === "free" ? "at = space(view, at);" : ""}
  } while (view.getUint8(at) === 44);
  return view.getUint8(at) === 93 ? at + 1 : -1;
}`;
  return writer.function(key, `${form}${place}`, write);
}
