import { type Type, type } from "arktype";
import { plansById } from "../../scripts/generate/plan/from-schema.js";
import type { Plan } from "../../scripts/generate/plan/plan.js";
import { forEachKind, type Judges } from "./peer.js";

/** The same records in ArkType. */
export function arktypeJudges(): Judges {
  const plans = plansById();
  const typeOf = (id: string): Type => {
    const plan = plans.get(id);
    if (!plan) throw new Error(`no plan of ${id}`);
    return toArktype(plan, typeOf);
  };
  return forEachKind((kind) => {
    const judge = typeOf(kind);
    return (value) => judge.allows(value);
  });
}

function toArktype(plan: Plan, typeOf: (id: string) => Type): Type {
  const inner = (part: Plan) => toArktype(part, typeOf);
  switch (plan.kind) {
    case "text":
      return type.string.atLeastLength(plan.min).atMostLength(plan.max) as Type;
    case "pattern": {
      const matching = type.string.matching(new RegExp(plan.pattern));
      return (Number.isFinite(plan.max) ? matching.atMostLength(plan.max) : matching) as Type;
    }
    case "word":
      return type.enumerated(...plan.values) as Type;
    case "number": {
      const number = plan.integer ? type.number.divisibleBy(1) : type.number;
      return number.atLeast(plan.min).atMost(plan.max) as Type;
    }
    case "null":
      return type.null as Type;
    case "nullable":
      return inner(plan.plan).or(type.null) as Type;
    case "list": {
      const list = inner(plan.items).array().atLeastLength(plan.min);
      return (Number.isFinite(plan.max) ? list.atMostLength(plan.max) : list) as Type;
    }
    case "reference":
      return typeOf(plan.id);
    case "variants":
      return plan.variants.map(({ id }) => typeOf(id)).reduce((one, other) => one.or(other) as Type);
    case "record": {
      const fields = plan.fields.map(({ name, required, plan: field }) => [required ? name : `${name}?`, inner(field)]);
      return type.raw({ ...Object.fromEntries(fields), "+": "reject" });
    }
  }
}
