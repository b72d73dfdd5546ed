import type { Actor, Dataset, Source, SourceId, SpeakerId } from "../../generated/types.js";
import { checkText } from "../asking/caller-mistake.js";
import type { RetractedOption } from "../asking/retracted.js";
import { sameRecords } from "../judged/same-records.js";
import { actorNames, actorNaming } from "./actor-naming.js";
import { lookup, lookupInBoth } from "./lookup.js";
import { ambiguous, answeringTo, type Naming, unknown } from "./naming.js";

const titleAndPublisher = ({ title, publisher }: Source): readonly string[] =>
  [title, publisher].filter((name) => typeof name === "string");

/** Documents answer to their title and to their publisher, who may have several. */
export const sourceNaming: Naming<Source> = {
  kind: "source",
  recordsOf: ({ sources }) => sources,
  namesOf: titleAndPublisher,
  lookup: /* @__PURE__ */ lookup(
    "source",
    ({ sources }) => sources,
    ({ title, publisher }, place) => {
      if (place > 1 || (place === 1 && title === null)) return undefined;
      return place === 0 ? (title ?? publisher) : publisher;
    },
  ),
};

const isSource = (record: Actor | Source): record is Source => "published" in record;

const speakerNaming: Naming<Actor | Source> = {
  kind: "actor or source",
  recordsOf: ({ actors, sources }) => [...actors, ...sources],
  namesOf: (record) => (isSource(record) ? titleAndPublisher(record) : actorNames(record)),
  lookup: /* @__PURE__ */ lookupInBoth(actorNaming, sourceNaming),
};

/** The documents a caller means: one by its id or title, or all of one publisher. Throws where there is none. */
export function sourcesMeant(
  where: string,
  dataset: Dataset,
  which: string,
  options: RetractedOption,
): ReadonlySet<SourceId> {
  checkText(where, which);
  const found = answeringTo(which, dataset, sourceNaming, options);
  if (found.length === 0) throw unknown(where, which, dataset, sourceNaming);
  return new Set(found.map(({ id }) => id));
}

/**
 * The speaker a caller means: an actor, those judged the same and what they published, a document, or all documents of one publisher.
 * Throws where it is not clear which.
 */
export function speakersMeant(
  where: string,
  dataset: Dataset,
  who: string,
  options: RetractedOption,
): ReadonlySet<SpeakerId> {
  checkText(where, who);
  const found = answeringTo(who, dataset, speakerNaming, options);
  if (found.length === 0) throw unknown(where, who, dataset, speakerNaming);
  const [publisher, ...others] = found.filter((one) => !isSource(one));
  if (publisher === undefined) return new Set(found.map(({ id }) => id));
  const same: ReadonlySet<SpeakerId | undefined> = new Set<SpeakerId>(sameRecords(dataset, publisher.id));
  const isTheirs = (one: Actor | Source) => isSource(one) && same.has(one.publishedBy);
  const strangers = [...others, ...found.filter(isSource)].filter((one) => !same.has(one.id) && !isTheirs(one));
  if (strangers.length > 0) throw ambiguous(where, who, found, speakerNaming);
  return new Set<SpeakerId>([
    ...sameRecords(dataset, publisher.id),
    ...dataset.sources.filter(isTheirs).map(({ id }) => id),
  ]);
}
