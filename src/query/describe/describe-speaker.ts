import { writtenDate } from "../../calendar/written-date.js";
import type { Actor, AttributionStep, RecordId, Source, SpeakerId } from "../../generated/types.js";
import { speakersIn } from "../../records/attribution-path.js";
import type { RecordsById } from "../../records/records-by-id.js";
import { show } from "../asking/caller-mistake.js";
import { primaryName } from "../names/actor-naming.js";
import { listed } from "./english.js";
import { unnamedInSentence } from "./unnamed-speakers.js";

/** What a document goes by: its publisher, or else its title. */
export const nameOfSource = ({ publisher, title }: Source): string =>
  publisher ?? title ?? "a document without a title";

/** A document as a speaker: its publisher, or else its title, with what is known of the day of publication. */
const describeSource = (source: Source): string =>
  `${source.publisher === undefined && source.title !== null ? `“${source.title}”` : nameOfSource(source)} (${source.published === null ? "undated" : writtenDate(source.published)})`;

/** Names of several English words that belong to a public body stand with an article: “the Ministry of Weather”. */
export function describeActor(actor: Actor): string {
  const name = primaryName(actor);
  const isEnglish = actor.names.some(({ value, language }) => value === name && /^en\b/i.test(language));
  const needsArticle = actor.type === "agency" && isEnglish && / /.test(name) && !/^the /i.test(name);
  return needsArticle ? `the ${name}` : name;
}

/** An actor among others in a list: “local media (unnamed)”. */
const describeListed = (actor: Actor): string =>
  actor.unnamed === true ? `${describeActor(actor)} (unnamed)` : describeActor(actor);

/** An actor as the only speaker: “local media, unnamed,”. */
const describeAlone = (actor: Actor): string =>
  actor.unnamed === true ? `${describeActor(actor)}, unnamed,` : describeActor(actor);

/** The error for an id in a claim that the dataset does not have: the claim comes from elsewhere, or the dataset is broken. */
export const notInDataset = (claim: RecordId, field: string, id: string): RangeError =>
  new RangeError(`describeClaim: ${claim} names ${show(id)} in ${field}, which is not in this dataset`);

/** A document or an actor who speaks, alone or among others. */
function describeNamed(
  records: RecordsById,
  claim: RecordId,
  id: SpeakerId,
  describe: (actor: Actor) => string,
): string {
  const source = records.sources.get(id);
  if (source !== undefined) return describeSource(source);
  const actor = records.actors.get(id);
  if (actor === undefined) throw notInDataset(claim, "attribution", id);
  return describe(actor);
}

/** Who says it in a step: “A”, “A and B together”; `undefined` where the words point to nobody. */
function describeSayers(records: RecordsById, claim: RecordId, step: AttributionStep): string | undefined {
  if (step.by === null) return unnamedInSentence[step.unnamedSpeaker];
  const [first, ...others] = speakersIn(step);
  if (first === undefined || others.length === 0) return describeNamed(records, claim, step.by, describeAlone);
  return `${listed(speakersIn(step).map((id) => describeNamed(records, claim, id, describeListed)))} together`;
}

/**
 * Everybody who is heard in a step: “A, on behalf of C,”. What ends in a comma is an aside. `undefined` where the words
 * point to nobody.
 */
export function describeHeard(records: RecordsById, claim: RecordId, step: AttributionStep): string | undefined {
  const sayers = describeSayers(records, claim, step);
  if (step.onBehalfOf === undefined) return sayers;
  const client = describeNamed(records, claim, step.onBehalfOf, describeListed);
  return `${withoutComma(sayers ?? somebody)}, on behalf of ${client},`;
}

/** A speaker who nobody names, where a sentence needs one. */
export const somebody = "somebody who is not named";

/** A speaker without the comma that ends an aside, to stand before one. */
export const withoutComma = (speaker: string): string => speaker.replace(/,$/, "");
