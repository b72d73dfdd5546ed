import type { Path } from "../pointer.js";
import type { Find, Rule } from "../rule.js";
import { text } from "../sentences/words.js";

/** A list names the same twice. */
export interface DuplicateEntry {
  entry: string;
  first: number;
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
    claim({ about, against = [], links = [] }, find) {
      judge(about, String, ["about"], find);
      judge(against, String, ["against"], find);
      judge(links, ({ type, claim }) => `${type} ${claim}`, ["links"], find);
    },
  },
};

export const duplicateEntrySentence = ({ entry, first }: DuplicateEntry) =>
  `${text(entry)} is in the list already, at place ${first}`;

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

/** So few are compared with each other sooner than a set of them is made. */
const FEW = 8;

function areDistinct(names: readonly string[]): boolean {
  if (names.length > FEW) return new Set(names).size === names.length;
  return names.every((name, at) => names.indexOf(name) === at);
}
