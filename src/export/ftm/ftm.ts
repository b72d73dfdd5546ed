import type { Dataset, Evidence, Identifier, Source } from "../../generated/types.js";
import type { Leaf } from "../../records/field-path.js";
import { attributedPart } from "../shared/attributed.js";
import type { ExportOptions, FileExport } from "../shared/exporter.js";
import { lookupIn } from "../shared/lookup.js";
import { type LossTable, lossesOf } from "../shared/loss.js";
import { article } from "./article.js";
import { event } from "./event.js";
import { ftmCountry } from "./ftm-country.js";
import { ftmIdsOf } from "./ftm-entity.js";
import { ftmLanguage } from "./ftm-language.js";
import { legalEntity } from "./legal-entity.js";
import { note } from "./note.js";
import { isReadableDate } from "./readable-date.js";

const aboutDataset = "is about the dataset, for which there is no entity";
const wordsOnly = "would stand without its speaker as a property; the notes say it in words";
const noPositions = "has no positions in a text";

/** What FollowTheMoney entities cannot say of a dataset. */
export function ftmLosses({ sources }: Dataset): LossTable {
  const withoutAddress = new Set(sources.filter(({ url }) => url === undefined).map(({ id }) => id));
  return {
    $schema: aboutDataset,
    schemaVersion: aboutDataset,
    id: "stands behind eight digits in the ids of entities; there is no entity for a dataset",
    name: aboutDataset,
    version: aboutDataset,
    language: aboutDataset,
    license: aboutDataset,
    "sources[].language": { reason: "is not among FollowTheMoney's languages", when: isForeignLanguage },
    "sources[].published": {
      reason: "has readers that refuse years before 1000 and after 2999",
      when: ({ value }) => typeof value === "string" && !isReadableDate(value),
    },
    "sources[].publishedBy": "has a publisher's name only",
    "sources[].stamps": "has no place for other dates that a page shows",
    "sources[].text": noPositions,
    "sources[].identifiers": "has no property for the registers of a document",
    "actors[].names[].type": { reason: "has one list for official names and aliases", when: isOfficialOrAlias },
    "actors[].names[].language": "has no language of a name",
    "actors[].country": { reason: "is no code that FollowTheMoney knows", when: isForeignCountry },
    "actors[].parent": wordsOnly,
    "actors[].countedIn": wordsOnly,
    "actors[].size": wordsOnly,
    "actors[].claims": wordsOnly,
    "actors[].identifiers[]": { reason: "has no property for this register", when: isForeignRegister },
    "events[].when.phrase.start": noPositions,
    "events[].when.phrase.end": noPositions,
    "claims[].attribution[].cue.source": noPositions,
    "claims[].attribution[].cue.start": noPositions,
    "claims[].attribution[].cue.end": noPositions,
    "claims[].relation": "would be a link that shows the tie without its speaker; the note says it in words",
    "claims[].evidence[].start": noPositions,
    "claims[].evidence[].end": noPositions,
    judgements: "keeps such judgements apart from entities, in the file of whoever resolves them",
    "claims[].evidence[].textFragment": { reason: "needs the address of the document", when: isIn(withoutAddress) },
  };
}

/**
 * The dataset as FollowTheMoney entities, one JSON object a line: sources, actors, events, and a note for each claim
 * that names everybody who says so. Nobody has a risk topic, and what somebody is accused of is never a link.
 *
 * @throws TypeError for a claim without attribution and for an id that no record has.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { toFtm } from "attributed-events/export";
 *
 * const { output, lost } = toFtm(dataset);
 * ```
 */
export function toFtm(dataset: Dataset, options: ExportOptions = {}): FileExport<string> {
  const part = attributedPart(dataset, options);
  const lookup = lookupIn(part, dataset);
  const ftmId = ftmIdsOf(dataset);
  const entities = [
    ...part.sources.map((source) => article(ftmId, source)),
    ...part.actors.map((actor) => legalEntity(ftmId, actor)),
    ...part.events.map((one) => event(ftmId, lookup, one)),
    ...part.claims.map((claim) => note(ftmId, lookup, claim)),
  ];
  return {
    output: entities.map((entity) => `${JSON.stringify(entity)}\n`).join(""),
    lost: lossesOf(part, ftmLosses(part)),
  };
}

function isForeignLanguage({ value }: Leaf): boolean {
  return ftmLanguage(String(value)) === undefined;
}

function isForeignCountry({ value }: Leaf): boolean {
  return ftmCountry(String(value)) === undefined;
}

function isOfficialOrAlias({ value }: Leaf): boolean {
  return value === "official" || value === "alias";
}

function isForeignRegister({ within }: Leaf): boolean {
  const { scheme } = within.at(-1) as Identifier;
  return scheme !== "wikidata" && scheme !== "lei";
}

/** Whether what a leaf stands in belongs to a passage in one of the sources. */
const isIn = (sources: ReadonlySet<Source["id"]>) => {
  return ({ within }: Leaf): boolean => sources.has((within.at(-2) as Evidence).source);
};
