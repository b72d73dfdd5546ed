import { readFileSync } from "node:fs";
import type { Reading } from "../../src/agree.js";
import type { Claim, Dataset, RecordId } from "../../src/index.js";
import { type AnyRecord, kinds, listOf } from "../../src/records/kinds.js";
import { withReferences } from "../../src/records/with-references.js";
import { parseDataset } from "../../src/validate.js";

const fixture = (name: string) => new URL(`../fixtures/export/${name}`, import.meta.url);

/** An invented article about forecasters, and its reading: an allegation, a denial, hearsay, somebody for whom others speak. */
export const harbour: Dataset = parseDataset(JSON.parse(readFileSync(fixture("harbour.json"), "utf8")));
export const harbourText: string = readFileSync(fixture("harbour.txt"), "utf8");

const again = (id: RecordId) => `${id}-again` as RecordId;

/** The same reading under other ids, every list turned round. What was judged of ids is left out. */
export function underOtherIds({ judgements, ...dataset }: Dataset): Dataset {
  const renamed = <R extends AnyRecord>(records: readonly R[]): R[] =>
    records.map((record) => ({ ...withReferences(record, again), id: again(record.id) })).toReversed();
  const lists = kinds.map((kind) => [listOf[kind], renamed<AnyRecord>(dataset[listOf[kind]])]);
  return { ...dataset, ...Object.fromEntries(lists) } as Dataset;
}

/** The dataset with its claims changed; `undefined` leaves one out. */
export const withClaims = (dataset: Dataset, change: (claim: Claim) => Claim | undefined): Dataset => ({
  ...dataset,
  claims: dataset.claims.map(change).filter((claim) => claim !== undefined),
});

/** The reading of somebody who names nobody beside the document. */
export const stripped = (dataset: Dataset): Dataset =>
  withClaims(dataset, ({ links, ...claim }) => ({ ...claim, attribution: claim.attribution.slice(0, 1) }));

/** Two readings by anna and ben. */
export const twoReadings = (anna: Dataset, ben: Dataset): readonly [Reading, Reading] => [
  { reader: "anna", dataset: anna },
  { reader: "ben", dataset: ben },
];
