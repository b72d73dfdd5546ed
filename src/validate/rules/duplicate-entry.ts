import type { AttributionStep } from "../../generated/types.js";
import type { Path } from "../issues/pointer.js";
import { text } from "../issues/words.js";
import type { Find, Rule } from "./given/rule.js";

/** A list names the same twice. */
export interface DuplicateEntry {
  entry: string;
  /** Its first place in the list; absent where the list repeats the speaker beside it. */
  first?: number;
}

/** A list names nothing twice; an actor with two roles stands twice among the participants, never twice in one. */
export const duplicateEntry: Rule<"duplicate-entry", DuplicateEntry> = {
  code: "duplicate-entry",
  severity: "error",
  alone: {
    actor: ({ claims = [] }, find) => judge(claims, String, ["claims"], find),
    event({ claims, participants }, find) {
      judge(claims, String, ["claims"], find);
      judge(
        participants,
        ({ actor, role, legalStatus = "", claim }) => `${actor} ${role} ${legalStatus} ${claim}`,
        ["participants"],
        find,
      );
    },
    claim({ attribution, about, against = [], links = [] }, find) {
      for (const [at, step] of attribution.entries()) judgeTogether(step, at, find);
      judge(about, String, ["about"], find);
      judge(against, String, ["against"], find);
      judge(links, ({ type, claim }) => `${type} ${claim}`, ["links"], find);
    },
  },
  whole(index, find) {
    for (const { place, judgement } of index.judgements)
      judge(judgement.records, String, ["judgements", place, "records"], find);
  },
};

export const duplicateEntrySentence = ({ entry, first }: DuplicateEntry) =>
  first === undefined
    ? `${text(entry)} is the speaker of this step already; name others here`
    : `${text(entry)} is in the list already, at place ${first}`;

function judge<T>(list: readonly T[], nameOf: (item: T) => string, path: Path, find: Find<DuplicateEntry>): void {
  if (list.length < 2) return;
  const names = list.map(nameOf);
  if (areDistinct(names)) return;
  const first = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    const before = first.get(name);
    if (before === undefined) first.set(name, at);
    else find([...path, at], { entry: name, first: before });
  }
}

/** Whoever speaks in a step is not together with itself: to repeat `by` is to name it twice. */
function judgeTogether(step: AttributionStep, at: number, find: Find<DuplicateEntry>): void {
  if (step.by === null || step.together === undefined) return;
  const path = ["attribution", at, "together"] as const;
  judge(step.together, String, path, find);
  const own = step.together.indexOf(step.by);
  if (own >= 0) find([...path, own], { entry: step.by });
}

/** So few are compared with each other sooner than a set of them is made. */
const FEW = 8;

function areDistinct(names: readonly string[]): boolean {
  if (names.length > FEW) return new Set(names).size === names.length;
  return names.every((name, at) => names.indexOf(name) === at);
}
