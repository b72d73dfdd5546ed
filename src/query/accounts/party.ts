import { remembered } from "../../dataset/remembered.js";
import type { ActorId, Dataset, Source, SpeakerId } from "../../generated/types.js";
import { recordWithId } from "../../records/index-of-id.js";
import { isIdOf } from "../../records/kinds.js";
import { sameDocuments } from "../../records/same-documents.js";
import { fold } from "../../text/fold.js";
import { oneOfSame, sameRecords } from "../judged/same-records.js";
import { actorNaming } from "../names/actor-naming.js";

/** Whose word somebody's word is: two speakers of one party are not independent of each other. */
export type PartyOf = (speaker: SpeakerId) => string;

const documents = /* @__PURE__ */ remembered(sameDocuments);

/**
 * Tells the party of a speaker. Actors that are judged the same are one party, and so are, unless they are wanted apart, an agency and
 * its units. A document is of the party that published it: by `publishedBy`, or an organization of its publisher's name, or the
 * name alone; where nobody published it, the records of one document are one.
 */
export function partiesIn(dataset: Dataset, withUnits: boolean): PartyOf {
  const known = new Map<SpeakerId, string>();
  const ofActor = (id: ActorId) => (withUnits ? topmost(dataset, id) : oneOfSame(dataset, id));
  const ofSpeaker = (id: SpeakerId): string => {
    if (isIdOf("actor", id)) return ofActor(id);
    const source = recordWithId(dataset.sources, id);
    const publisher = source && publisherOf(dataset, source);
    if (publisher !== undefined) return ofActor(publisher);
    if (source?.publisher !== undefined) return `publisher ${fold(source.publisher)}`;
    return documents(dataset).get(id)?.[0] ?? id;
  };
  return (id) => {
    const party = known.get(id) ?? ofSpeaker(id);
    known.set(id, party);
    return party;
  };
}

/** The agency at the top of those that an actor is a unit of. A circle, which no valid dataset has, ends where it is met again. */
function topmost(dataset: Dataset, id: ActorId): ActorId {
  const met = new Set<ActorId>();
  let top = oneOfSame(dataset, id);
  while (!met.has(top)) {
    met.add(top);
    const parent = firstParent(dataset, top);
    if (parent === undefined) return top;
    top = oneOfSame(dataset, parent);
  }
  return top;
}

/** What an actor is a unit of, by the first of its records that says so. */
function firstParent(dataset: Dataset, id: ActorId): ActorId | undefined {
  for (const same of sameRecords(dataset, id)) {
    const parent = recordWithId(dataset.actors, same)?.parent;
    if (parent !== undefined) return parent;
  }
  return undefined;
}

/** The actor who published a document, where the dataset says or a single organization has the publisher's name. */
function publisherOf(dataset: Dataset, { publisher, publishedBy }: Source): ActorId | undefined {
  if (publishedBy !== undefined) return publishedBy;
  if (publisher === undefined) return undefined;
  const named = actorNaming.lookup.named(dataset, publisher).filter(({ type }) => type !== "person");
  const parties = new Set(named.map(({ id }) => oneOfSame(dataset, id)));
  const [party] = parties;
  return parties.size === 1 ? party : undefined;
}
