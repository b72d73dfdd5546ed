import { type TSchema, Type } from "typebox";
import { Compile } from "typebox/compile";
import { plansById } from "../../scripts/generate/plan/from-schema.js";
import type { Plan } from "../../scripts/generate/plan/plan.js";
import { forEachKind, type Judges } from "./peer.js";

/** The same records in TypeBox, compiled. */
export function typeboxJudges(): Judges {
  const plans = plansById();
  const schemaOf = (id: string): TSchema => {
    const plan = plans.get(id);
    if (!plan) throw new Error(`no plan of ${id}`);
    return toTypebox(plan, schemaOf);
  };
  return forEachKind((kind) => {
    const compiled = Compile(schemaOf(kind));
    return (value) => compiled.Check(value);
  });
}

const finite = (options: Record<string, number | undefined>) =>
  Object.fromEntries(Object.entries(options).filter(([, limit]) => limit !== undefined && Number.isFinite(limit)));

function toTypebox(plan: Plan, schemaOf: (id: string) => TSchema): TSchema {
  const inner = (part: Plan) => toTypebox(part, schemaOf);
  switch (plan.kind) {
    case "text":
      return Type.String(finite({ minLength: plan.min, maxLength: plan.max }));
    case "pattern":
      return Type.String({ pattern: plan.pattern, ...finite({ maxLength: plan.max }) });
    case "word":
      return Type.Union(plan.values.map((value) => Type.Literal(value)));
    case "number":
      return (plan.integer ? Type.Integer : Type.Number)({ minimum: plan.min, maximum: plan.max });
    case "null":
      return Type.Null();
    case "nullable":
      return Type.Union([inner(plan.plan), Type.Null()]);
    case "list":
      return Type.Array(inner(plan.items), finite({ minItems: plan.min, maxItems: plan.max }));
    case "reference":
      return schemaOf(plan.id);
    case "variants":
      return Type.Union(plan.variants.map(({ id }) => schemaOf(id)));
    case "record": {
      const fields = plan.fields.map(({ name, required, plan: field }) => [
        name,
        required ? inner(field) : Type.Optional(inner(field)),
      ]);
      return Type.Object(Object.fromEntries(fields), { additionalProperties: false });
    }
  }
}
