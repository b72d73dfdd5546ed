import type { Actor, ActorId, Claim, ReportedEvent } from "../../generated/types.js";
import { isDenial } from "../../records/allegation.js";
import type { RecordsById } from "../../records/records-by-id.js";
import { describeActor, notInDataset } from "./describe-speaker.js";
import { listed } from "./english.js";

/** Whoever is judged to be the same as an actor, and the actor. */
type SameActors = (id: ActorId) => readonly ActorId[];

/** An actor and the groups it is counted in, the groups they are counted in, and so on, with whoever is the same; each once, also in a circle. */
function withGroups(id: ActorId, { actors }: RecordsById, same: SameActors): ReadonlySet<ActorId> {
  const found = new Set([id]);
  for (const member of found) {
    for (const other of same(member)) found.add(other);
    const group = actors.get(member)?.countedIn;
    if (group !== undefined) found.add(group);
  }
  return found;
}

const isConviction = ({ legalStatus }: ReportedEvent["participants"][number]) => legalStatus === "convicted";

/**
 * Whether the dataset leaves an actor unconvicted: it records no conviction of the actor, of a group that counts the
 * actor, or of anybody counted in the actor.
 */
function unconvictedIn(records: RecordsById, same: SameActors): (id: ActorId) => boolean {
  const convicted = new Set<ActorId>();
  for (const { retracted, participants } of records.events.values()) {
    if (retracted !== undefined) continue;
    for (const participant of participants) if (isConviction(participant)) convicted.add(participant.actor);
  }
  const theirGroups = new Set([...convicted].flatMap((id) => [...withGroups(id, records, same)]));
  return (id) => !theirGroups.has(id) && ![...withGroups(id, records, same)].some((group) => convicted.has(group));
}

const canBeConvicted = ({ type }: Actor) => type === "person" || type === "group";

/**
 * Whom a claim accuses, or what a denial keeps from being said of, to stand after its statement; nothing for a claim that
 * is against nobody. Where these are people and the dataset knows of no conviction, it says that too.
 */
export function allegationDescriber(records: RecordsById, same: SameActors): (claim: Claim) => string {
  // All events have to be looked at for it: not before somebody asks.
  let isUnconvicted: ((id: ActorId) => boolean) | undefined;
  return (claim) => {
    const { id, against } = claim;
    if (against === undefined) return "";
    const accused = against.map((actor) => {
      const record = records.actors.get(actor);
      if (record === undefined) throw notInDataset(id, "against", actor);
      return record;
    });
    const names = `; ${isDenial(claim) ? "what is denied would incriminate" : "the allegation is against"} ${listed(accused.map(describeActor))}`;
    if (!accused.some(canBeConvicted)) return names;
    isUnconvicted ??= unconvictedIn(records, same);
    if (!against.every(isUnconvicted)) return names;
    return `${names}, ${accused.length === 1 ? "not" : "none of them"} recorded as convicted of anything in this dataset`;
  };
}
