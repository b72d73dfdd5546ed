import type { DraftDocument } from "../generated/draft-types.js";
import type { Dataset, SourceId } from "../generated/types.js";
import { PLAIN_VERSION } from "../model/schema-version.js";
import { defined } from "../records/defined.js";
import { recordsById } from "../records/records-by-id.js";
import { defaultPlainLimits } from "../validate/shape/plain.js";
import { assemble } from "./resolve/assemble.js";
import { readDraftParts } from "./resolve/draft-parts.js";
import { type TextsOfSources, textOfSource, textsGiven } from "./resolve/texts.js";
import { draftClaimOf } from "./write/claims.js";
import { differencesOf, type NotCarried } from "./write/differences.js";
import { factsByClaim } from "./write/facts.js";
import { draftActorOf, draftEventOf, draftSourceOf } from "./write/records.js";
import { shortKeysIn } from "./write/short-key.js";

/** A dataset as a draft. */
export interface DraftOfDataset {
  /** The draft, without `null` and without what it need not say. */
  readonly draft: DraftDocument;
  /** What of the dataset the draft does not say, in document order. Empty: `resolveDraft` gives the same dataset back. */
  readonly notCarried: readonly NotCarried[];
}

/**
 * A valid dataset as a draft: quotations for positions, keys for ids, nothing that `resolveDraft` adds by itself. `texts` are the texts
 * of its sources, by key or by id; passages of other sources cannot be quoted.
 *
 * What a draft has no words for is named: claims, participants or counts in another order than that of reading, a passage that begins
 * inside a word, a text fragment other than the shortest, a cue in another source than its claim, judgements,
 * `$schema`.
 *
 * @throws TypeError for a text that is no string; RangeError for one that is not the one that its source pins, or of no source.
 *
 * @example
 * ```ts
 * import { draftOf, resolveDraft } from "attributed-events/draft";
 *
 * const { draft, notCarried } = draftOf(dataset, { "harbour-post": text });
 * notCarried; // []
 * resolveDraft(draft, { "harbour-post": text }).ok; // true
 * ```
 */
export function draftOf(dataset: Dataset, texts: Readonly<Record<string, string>>): DraftOfDataset {
  const given = textsGiven("draftOf", texts);
  const hand = textsPinned(dataset, given);
  const draft = written(dataset, hand);
  const limits = { ...defaultPlainLimits, maxValues: Number.POSITIVE_INFINITY };
  const nothing = { report: () => {}, skip: () => {}, limit: 0 };
  const parts = readDraftParts(draft, nothing, limits);
  const back = parts && assemble(draft, parts, { texts: given, datasets: [] }, () => {});
  return { draft, notCarried: differencesOf(dataset, back?.dataset ?? { ...dataset, claims: [] }) };
}

function written(dataset: Dataset, texts: TextsOfSources): DraftDocument {
  const { schemaVersion, id, name, version, language, license } = dataset;
  const short = shortKeysIn(dataset);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const records = recordsById(dataset);
  const tools = { dataset, sources, texts, facts: factsByClaim(dataset), short };
  return defined({
    draft: 1 as const,
    schemaVersion: schemaVersion === PLAIN_VERSION ? undefined : schemaVersion,
    id,
    name,
    version: version === "0.1.0" ? undefined : version,
    language: language === "en" ? undefined : language,
    license: license === "CC-BY-4.0" ? undefined : license,
    sources: dataset.sources.map((source) => draftSourceOf(source, dataset, short)),
    actors: dataset.actors.map((actor) => draftActorOf(actor, dataset, short)),
    events: dataset.events.map((event) => {
      const claims = event.claims.flatMap((claim) => records.claims.get(claim) ?? []);
      return draftEventOf(event, claims, sources, short);
    }),
    claims: dataset.claims.map((claim) => draftClaimOf(claim, tools)),
  });
}

/** The texts of sources that are those that the sources pin. */
function textsPinned({ sources }: Dataset, given: ReadonlyMap<SourceId, string>): TextsOfSources {
  return new Map(
    [...given].map(([id, words]) => {
      const source = sources.find((one) => one.id === id);
      if (source?.text === undefined) throw new RangeError(`draftOf: no source ${id} that pins a text`);
      const text = textOfSource(words, source.language);
      if (text.pin().sha256 !== source.text.sha256)
        throw new RangeError(`draftOf: the text given for ${id} is not the one that it pins`);
      return [id, text];
    }),
  );
}
