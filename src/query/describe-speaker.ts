import type { Actor, RecordId, Source, SpeakerId, UnnamedSpeaker } from "../generated/types.js";
import type { RecordsById } from "../records/records-by-id.js";
import { primaryName } from "./actor-naming.js";
import { show } from "./caller-mistake.js";
import { writtenDate } from "./english.js";

/** What a document goes by: its publisher, or else its title. */
export const nameOfSource = ({ publisher, title }: Source): string =>
  publisher ?? title ?? "a document without a title";

/** A document as a speaker: its publisher, or else its title, with what is known of the day of publication. */
export const describeSource = (source: Source): string =>
  `${source.publisher === undefined && source.title !== null ? `“${source.title}”` : nameOfSource(source)} (${source.published === null ? "undated" : writtenDate(source.published)})`;

/** Names of several English words that belong to a public body stand with an article: “the Ministry of Weather”. */
export function describeActor(actor: Actor): string {
  const name = primaryName(actor);
  const isEnglish = actor.names.some(({ value, language }) => value === name && /^en\b/i.test(language));
  const needsArticle = actor.type === "agency" && isEnglish && / /.test(name) && !/^the /i.test(name);
  return needsArticle ? `the ${name}` : name;
}

/** An actor as a speaker. Where the source gives no name, the record has a description in small letters: “local media, unnamed,”. */
function describeActorSpeaking(actor: Actor): string {
  const name = primaryName(actor);
  const isDescription = /\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name) && actor.identifiers === undefined;
  return isDescription ? `${describeActor(actor)}, unnamed,` : describeActor(actor);
}

/** The error for an id in a claim that the dataset does not have: the claim comes from elsewhere, or the dataset is broken. */
export const notInDataset = (claim: RecordId, field: string, id: string): RangeError =>
  new RangeError(`describeClaim: ${claim} names ${show(id)} in ${field}, which is not in this dataset`);

/** Somebody named who speaks: a document or an actor. */
export function describeNamed(records: RecordsById, claim: RecordId, by: SpeakerId): string {
  const source = records.sources.get(by);
  if (source !== undefined) return describeSource(source);
  const actor = records.actors.get(by);
  if (actor === undefined) throw notInDataset(claim, "attribution", by);
  return describeActorSpeaking(actor);
}

/** What the words point to instead of a speaker; `undefined` where they point to nothing. */
export const unnamedSpeakers: Readonly<Record<UnnamedSpeaker, string | undefined>> = {
  nobody: undefined,
  document: "unidentified information",
  inquiry: "an unattributed investigation",
  officials: "unnamed officials",
};
