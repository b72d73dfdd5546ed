import type { ActorType } from "../../generated/types.js";
import type { Path } from "../issues/pointer.js";
import { a, record } from "../issues/words.js";
import type { RecordIndex } from "../shape/record-index.js";
import type { Find, Rule } from "./given/rule.js";

/** A field wants an actor of another type. */
export interface ActorOfWrongType {
  actor: string;
  type: string;
  expected: string;
}

/** Units belong to agencies; people are counted in groups; only groups have a size. */
export const actorOfWrongType: Rule<"actor-of-wrong-type", ActorOfWrongType> = {
  code: "actor-of-wrong-type",
  severity: "error",
  alone: {
    actor({ id, type, size }, find) {
      if (size && type !== "group") find(["size"], { actor: id, type, expected: "group" });
    },
  },
  together: {
    actor({ parent, countedIn }, find, index) {
      if (parent) judge(parent, "agency", ["parent"], find, index);
      if (countedIn) judge(countedIn, "group", ["countedIn"], find, index);
    },
  },
};

export const actorOfWrongTypeSentence = ({ actor, type, expected }: ActorOfWrongType) =>
  `${record(actor)} is ${a(type)}; only ${a(expected)} can stand here`;

function judge(actor: string, expected: ActorType, path: Path, find: Find<ActorOfWrongType>, index: RecordIndex): void {
  const type = index.get("actor", actor)?.type;
  if (type !== undefined && type !== expected) find(path, { actor, type, expected });
}
