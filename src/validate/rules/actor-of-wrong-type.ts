import type { ActorType } from "../../generated/types.js";
import type { Path } from "../issue.js";
import type { RecordIndex } from "../record-index.js";
import type { Find, Rule } from "../rule.js";

/** Units belong to agencies; people are counted in groups; only groups have a size. */
export const actorOfWrongType: Rule = {
  code: "actor-of-wrong-type",
  alone: {
    actor({ id, type, size }, find) {
      if (size && type !== "group") find("actor-of-wrong-type", ["size"], { actor: id, type, expected: "group" });
    },
  },
  together: {
    actor({ parent, countedIn }, find, index) {
      if (parent) judge(parent, "agency", ["parent"], find, index);
      if (countedIn) judge(countedIn, "group", ["countedIn"], find, index);
    },
    event({ counts = [] }, find, index) {
      for (const [at, { group }] of counts.entries())
        if (group) judge(group, "group", ["counts", at, "group"], find, index);
    },
  },
};

function judge(actor: string, expected: ActorType, path: Path, find: Find, index: RecordIndex): void {
  const type = index.get("actor", actor)?.type;
  if (type !== undefined && type !== expected) find("actor-of-wrong-type", path, { actor, type, expected });
}
