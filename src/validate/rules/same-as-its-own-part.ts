import type { Actor } from "../../generated/types.js";
import { classesOf } from "../../records/classes.js";
import { isSameness } from "../../records/judged.js";
import { chain } from "../issues/words.js";
import type { RecordIndex } from "../shape/record-index.js";
import { circlesIn } from "./given/circles.js";
import type { Rule } from "./given/rule.js";

/** By a judgement, an actor becomes a unit of itself, or is counted in itself. */
export interface SameAsItsOwnPart {
  /** Each is a part of the next, or judged the same as it; the last is judged the same as the first. */
  cycle: readonly string[];
  by: "parent" | "countedIn";
}

/** No actor is judged the same as its own unit or as one that is counted in it, by way of however many others. */
export const sameAsItsOwnPart: Rule<"same-as-its-own-part", SameAsItsOwnPart> = {
  code: "same-as-its-own-part",
  severity: "error",
  whole(index, find) {
    const same = index.judgements.filter(({ judgement }) => isSameness(judgement));
    if (same.length === 0) return;
    const classes = classesOf<string>(same.map(({ judgement: { records } }) => records));
    const placeOf = new Map(same.flatMap(({ place, judgement }) => judgement.records.map((id) => [String(id), place])));
    for (const by of ["parent", "countedIn"] as const)
      for (const cycle of circlesOfSame(index, classes, ({ [by]: whole }) => whole)) {
        const place = cycle.map((id) => placeOf.get(id)).find((one) => one !== undefined);
        if (place !== undefined) find(["judgements", place, "records"], { cycle, by });
      }
  },
};

export const sameAsItsOwnPartSentence = ({ cycle, by }: SameAsItsOwnPart) =>
  `makes an actor ${by === "parent" ? "a unit of" : "counted in"} itself: ${chain(cycle)}; take the judgement back`;

/** The circles that a reference between actors makes where those that are judged the same are one: one actor of each on it. */
function circlesOfSame(
  index: RecordIndex,
  classes: ReadonlyMap<string, readonly string[]>,
  reference: (actor: Actor) => string | undefined,
): readonly (readonly string[])[] {
  const membersOf = (id: string) => classes.get(id) ?? [id];
  const oneOf = (id: string) => membersOf(id)[0] ?? id;
  const wholeOf = (id: string) => {
    const actor = index.get("actor", id);
    return actor && reference(actor);
  };
  const wholesOf = (id: string) =>
    membersOf(id)
      .flatMap((member) => wholeOf(member) ?? [])
      .map(oneOf);
  return circlesIn(new Set([...classes.keys()].map(oneOf)), wholesOf).map((circle) =>
    circle.flatMap((one, at) => stepTo(circle[at + 1] ?? circle[0], membersOf(one))),
  );

  /** The one of several that is a part of something on the circle, and that, where it is not the one that stands there. */
  function stepTo(next: string | undefined, members: readonly string[]): readonly string[] {
    const part = members.find((id) => wholeOf(id) !== undefined && oneOf(wholeOf(id) ?? "") === next);
    const whole = part === undefined ? undefined : wholeOf(part);
    return part === undefined || whole === undefined ? [] : [part, whole];
  }
}
