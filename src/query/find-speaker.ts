import type { Actor, Dataset, Source, SourceId, SpeakerId } from "../generated/types.js";
import { actorNames } from "./actor-naming.js";
import { checkText } from "./caller-mistake.js";
import { ambiguous, answeringTo, naming, unknown } from "./naming.js";
import type { RetractedOption } from "./retracted.js";

const titleAndPublisher = ({ title, publisher }: Source): readonly string[] =>
  [title, publisher].filter((name) => typeof name === "string");

/** Documents answer to their title and to their publisher, who may have several. */
export const sourceNaming = /* @__PURE__ */ naming("source", ({ sources }) => sources, titleAndPublisher);

const isSource = (record: Actor | Source): record is Source => "published" in record;

const speakerNaming = /* @__PURE__ */ naming(
  "actor or source",
  ({ actors, sources }): readonly (Actor | Source)[] => [...actors, ...sources],
  (record) => (isSource(record) ? titleAndPublisher(record) : actorNames(record)),
);

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
 * The speaker a caller means: an actor and what that actor published, a document, or all documents of one publisher.
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
  const isTheirs = (one: Actor | Source) => isSource(one) && one.publishedBy === publisher.id;
  const strangers = found.filter((one) => one !== publisher && !isTheirs(one));
  if (others.length > 0 || strangers.length > 0) throw ambiguous(where, who, found, speakerNaming);
  return new Set<SpeakerId>([publisher.id, ...dataset.sources.filter(isTheirs).map(({ id }) => id)]);
}
