import type { ActorId, Dataset } from "../../generated/types.js";
import { samenessIn } from "../../query/judged/same-records.js";
import { recordWithId } from "../../records/index-of-id.js";
import { fold } from "../../text/fold.js";

/** What an actor may be known by across records: what it is judged the same as, and its names. Of somebody who is not named, nothing. */
export function partyNames(
  dataset: Dataset,
  numberOf: (name: string) => number,
): (actor: ActorId) => readonly number[] {
  const known = new Map<ActorId, readonly number[]>();
  const judged = samenessIn(dataset);
  const namesOf = (id: ActorId): readonly string[] => {
    const [one] = judged.get(id) ?? [];
    if (one !== undefined) return [one];
    const actor = recordWithId(dataset.actors, id);
    return actor === undefined || actor.unnamed === true
      ? []
      : [...new Set(actor.names.map(({ value }) => fold(value)))];
  };
  return (id) => {
    const names = known.get(id) ?? namesOf(id).map(numberOf);
    known.set(id, names);
    return names;
  };
}
