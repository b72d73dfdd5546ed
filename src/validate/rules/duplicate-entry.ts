import type { Path } from "../issue.js";
import type { Find, Rule } from "../rule.js";

/** A list names nothing twice; an actor with two roles stands twice among the participants, never twice in one. */
export const duplicateEntry: Rule = {
  code: "duplicate-entry",
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

function judge<T>(list: readonly T[], nameOf: (item: T) => string, path: Path, find: Find): void {
  if (list.length < 2) return;
  const first = new Map<string, number>();
  for (const [at, item] of list.entries()) {
    const name = nameOf(item);
    const before = first.get(name);
    if (before === undefined) first.set(name, at);
    else find("duplicate-entry", [...path, at], { entry: name, first: before });
  }
}
