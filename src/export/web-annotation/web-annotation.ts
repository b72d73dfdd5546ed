import type { Actor, Dataset, Name, Source, SpeakerId } from "../../generated/types.js";
import { heardIn } from "../../records/attribution-path.js";
import type { Leaf } from "../../records/field-path.js";
import { attributedPart } from "../shared/attributed.js";
import type { ExportOptions, FileExport } from "../shared/exporter.js";
import { datasetIri, uuidOf } from "../shared/iri.js";
import { lookupIn } from "../shared/lookup.js";
import { type LossTable, lossesOf } from "../shared/loss.js";
import { spdxAddress } from "../shared/spdx.js";
import { ANNO_CONTEXT, annotation } from "./annotation.js";

const ownFile = "is about our own file";
const bibliographic = "a target is an address; of a document that speaks, the sentence says who published it and when";
const editorial = "has no place for warnings that editors let stand";
const inWords = "is in the words of the sentence only";

/** What Web Annotations cannot say of a dataset. */
export function webAnnotationLosses(dataset: Dataset): LossTable {
  const { speaking, inSentences } = namesIn(dataset);
  const isUnheard = ({ within }: Leaf) => !inSentences.has((within[2] as Actor | Source).id);
  const isTitleUnheard = (leaf: Leaf) => isUnheard(leaf) || (leaf.within[2] as Source).publisher !== undefined;
  return {
    $schema: ownFile,
    schemaVersion: ownFile,
    license: {
      reason: "only a licence of SPDX's list has an address",
      when: ({ value }) => spdxAddress(`${value}`) === undefined,
    },
    "sources[].id": {
      reason: "its address stands for it",
      when: ({ within }) => (within[2] as Source).url !== undefined,
    },
    "sources[].type": bibliographic,
    "sources[].title": { reason: bibliographic, when: isTitleUnheard },
    "sources[].publisher": { reason: bibliographic, when: isUnheard },
    "sources[].published": { reason: bibliographic, when: isUnheard },
    "sources[].publishedBy": bibliographic,
    "sources[].authors": bibliographic,
    "sources[].identifiers": bibliographic,
    "sources[].note": bibliographic,
    "sources[].language": bibliographic,
    "sources[].stamps": bibliographic,
    "sources[].text.length": bibliographic,
    "sources[].accepted": editorial,
    "sources[].retracted": "has no place for the withdrawal of a document",
    "actors[]": { reason: "has no place for those who neither speak nor are accused", when: isUnheard },
    "actors[].id": inWords,
    "actors[].type": inWords,
    "actors[].names[]": { reason: "the sentence has the primary name", when: isSecondary },
    "actors[].names[].language": inWords,
    "actors[].unnamed": { reason: inWords, when: ({ within }) => !speaking.has((within[2] as Actor).id) },
    "actors[].country": inWords,
    "actors[].parent": inWords,
    "actors[].countedIn": inWords,
    "actors[].size": inWords,
    "actors[].claims": inWords,
    "actors[].identifiers": inWords,
    "actors[].note": inWords,
    "actors[].accepted": editorial,
    "actors[].retracted": inWords,
    "events[]": "an annotation is about a passage; what it says of events is in the sentence",
    "claims[].attribution[].cue.source": "has no second passage for the words that signal the speaker",
    "claims[].attribution[].cue.start": "has no second passage for the words that signal the speaker",
    "claims[].attribution[].cue.end": "has no second passage for the words that signal the speaker",
    "claims[].about": inWords,
    "claims[].relation": inWords,
    "claims[].accepted": editorial,
    "claims[].retracted.successor": "has no pointer to what replaces it",
    judgements: "has no place for what a curator holds of records",
  };
}

/**
 * The claims as W3C Web Annotations, one for each, in an annotation collection: the body is a sentence in our words with
 * everybody who says so, the targets are the passages. Actors and events have no place of their own.
 *
 * @throws TypeError for a claim without attribution and for an id that no record has.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { toWebAnnotation } from "attributed-events/export";
 *
 * const { output, lost } = toWebAnnotation(dataset);
 * ```
 */
export function toWebAnnotation(dataset: Dataset, options: ExportOptions = {}): FileExport<string> {
  const part = attributedPart(dataset, options);
  const lookup = lookupIn(part, dataset);
  const items = part.claims.map((claim) => annotation(part, lookup, claim));
  const id = collectionIri(part);
  const collection = {
    "@context": ANNO_CONTEXT,
    id,
    type: "AnnotationCollection",
    label: `${part.name} ${part.version}`,
    total: items.length,
    first: { id: `${id}#page`, type: "AnnotationPage", startIndex: 0, items },
  };
  return { output: `${JSON.stringify(collection, null, 2)}\n`, lost: lossesOf(part, webAnnotationLosses(part)) };
}

/** A part of a dataset is a collection of its own, so that two parts never tell two sizes of one collection. */
const collectionIri = (part: Dataset) =>
  `urn:uuid:${uuidOf("annotations", datasetIri(part), part.version, ...part.claims.map(({ id }) => id))}`;

/** Those who are heard, and with them the accused: those whose name stands in a sentence. */
function namesIn({ claims }: Dataset) {
  const speaking: ReadonlySet<SpeakerId> = new Set(claims.flatMap(({ attribution }) => attribution.flatMap(heardIn)));
  const inSentences: ReadonlySet<SpeakerId> = new Set([...speaking, ...claims.flatMap(({ against = [] }) => against)]);
  return { speaking, inSentences };
}

function isSecondary({ within }: Leaf): boolean {
  return (within.at(-1) as Name).type !== "primary";
}
