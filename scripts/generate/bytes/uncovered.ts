import type { RecordKind } from "../../../src/records/kinds.js";
import type { Rule } from "../../../src/validate/rules/given/rule.js";
import type { Field, Plan } from "../plan/plan.js";
import { leftOut, silences } from "./silence.js";

type Plans = ReadonlyMap<string, Plan>;

/** Every entity that a value of the plan can hold. */
function entitiesIn(plan: Plan, plans: Plans, found = new Set<string>()): ReadonlySet<string> {
  const enter = (id: string) => {
    const inner = plans.get(id);
    if (inner && !found.has(id)) entitiesIn(inner, plans, found.add(id));
  };
  if (plan.kind === "reference") enter(plan.id);
  if (plan.kind === "record") for (const field of plan.fields) entitiesIn(field.plan, plans, found);
  if (plan.kind === "variants") for (const { id } of plan.variants) enter(id);
  if (plan.kind === "list") entitiesIn(plan.items, plans, found);
  if (plan.kind === "nullable") entitiesIn(plan.plan, plans, found);
  return found;
}

/** What lines of a kind hold: its own entity, and those within. */
export const entitiesOf = (kind: RecordKind, plans: Plans): ReadonlySet<string> =>
  entitiesIn({ kind: "reference", id: kind }, plans);

/** Whether a scanner reads the field; a line that has one that is left out is parsed. */
export function isScanned({ plan }: Field): boolean {
  const entity = plan.kind === "list" ? plan.items : plan;
  return !(entity.kind === "reference" && leftOut.has(entity.id));
}

const coveredIn = (entity: string): readonly string[] => leftOut.get(entity) ?? silences[entity]?.covers ?? [];

/**
 * The codes of the rules by which one record of the kind decides something alone, and which no silence covers: of a line that
 * a scanner accepted they could still have something to say.
 */
export function uncovered(kind: RecordKind, rules: readonly Rule[], plans: Plans): readonly string[] {
  const covered = new Set([...entitiesOf(kind, plans)].flatMap(coveredIn));
  return rules.flatMap(({ code, alone }) => (alone?.[kind] && !covered.has(code) ? [code] : []));
}

/** Refuses a silence that covers a rule which no record decides alone: the rule is gone, or its code is misspelt. */
export function refuseStale(rules: readonly Rule[]): void {
  const known = new Set(rules.flatMap(({ code, alone }) => (alone ? [code] : [])));
  for (const entity of [...Object.keys(silences), ...leftOut.keys()])
    for (const code of coveredIn(entity))
      if (!known.has(code)) throw new Error(`silence of ${entity}: covers "${code}", which no record decides alone`);
}
