import type { Actor, Dataset, Source, SourceId, SpeakerId } from "../generated/types.js";
import { actorNaming } from "./actor-naming.js";
import { checkText } from "./caller-mistake.js";
import { ambiguous, answeringTo, type Naming, unknown } from "./naming.js";
import type { RetractedOption } from "./retracted.js";

/** Documents answer to their title and to their publisher, who may have several. */
export const sourceNaming: Naming<Source> = {
  kind: "source",
  namesOf: ({ title, publisher }) => (publisher === undefined ? [title] : [title, publisher]),
};

const isSource = (record: Actor | Source): record is Source => "published" in record;

const speakerNaming: Naming<Actor | Source> = {
  kind: "actor or source",
  namesOf: (record) => (isSource(record) ? sourceNaming.namesOf(record) : actorNaming.namesOf(record)),
};

/** The documents a caller means: one by its id or title, or all of one publisher. Throws where there is none. */
export function sourcesMeant(
  where: string,
  dataset: Dataset,
  which: string,
  options: RetractedOption,
): ReadonlySet<SourceId> {
  checkText(where, which);
  const found = answeringTo(which, dataset.sources, sourceNaming, options);
  if (found.length === 0) throw unknown(where, which, dataset.sources, sourceNaming);
  return new Set(found.map(({ id }) => id));
}

/** The speaker a caller means: an actor, a document, or all documents of one publisher. Throws where it is not clear which. */
export function speakersMeant(
  where: string,
  dataset: Dataset,
  who: string,
  options: RetractedOption,
): ReadonlySet<SpeakerId> {
  checkText(where, who);
  const speakers: readonly (Actor | Source)[] = [...dataset.actors, ...dataset.sources];
  const found = answeringTo(who, speakers, speakerNaming, options);
  if (found.length === 0) throw unknown(where, who, speakers, speakerNaming);
  if (found.length > 1 && !found.every(isSource)) throw ambiguous(where, who, found, speakerNaming);
  return new Set(found.map(({ id }) => id));
}
