import * as v from "valibot";
import { plansById } from "../../scripts/generate/plan/from-schema.js";
import type { Plan } from "../../scripts/generate/plan/plan.js";
import { forEachKind, type Judges } from "./peer.js";

/** The same records in Valibot, which stops at the first issue. */
export function valibotJudges(): Judges {
  const plans = plansById();
  const schemaOf = (id: string): v.GenericSchema => {
    const plan = plans.get(id);
    if (!plan) throw new Error(`no plan of ${id}`);
    return toValibot(plan, schemaOf);
  };
  return forEachKind((kind) => {
    const schema = schemaOf(kind);
    return (value) => v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true }).success;
  });
}

function toValibot(plan: Plan, schemaOf: (id: string) => v.GenericSchema): v.GenericSchema {
  const inner = (part: Plan) => toValibot(part, schemaOf);
  switch (plan.kind) {
    case "text":
      return v.pipe(v.string(), v.minLength(plan.min), v.maxLength(plan.max));
    case "pattern":
      return v.pipe(v.string(), v.maxLength(plan.max), v.regex(new RegExp(plan.pattern)));
    case "word":
      return v.picklist(plan.values);
    case "number":
      return plan.integer
        ? v.pipe(v.number(), v.integer(), v.minValue(plan.min), v.maxValue(plan.max))
        : v.pipe(v.number(), v.minValue(plan.min), v.maxValue(plan.max));
    case "null":
      return v.null();
    case "nullable":
      return v.nullable(inner(plan.plan));
    case "list":
      return v.pipe(v.array(inner(plan.items)), v.minLength(plan.min), v.maxLength(plan.max));
    case "reference":
      return schemaOf(plan.id);
    case "variants":
      return v.union(plan.variants.map(({ id }) => schemaOf(id)));
    case "record": {
      const fields = plan.fields.map(({ name, required, plan: field }) => [
        name,
        required ? inner(field) : v.exactOptional(inner(field)),
      ]);
      return v.strictObject(Object.fromEntries(fields));
    }
  }
}
