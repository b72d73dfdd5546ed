import { readFileSync } from "node:fs";
import type { Dataset } from "../../src/generated/types.js";

const folder = new URL("../fixtures/export/", import.meta.url);

/** The text that the positions of `harbour` refer to. */
export const harbourText = readFileSync(new URL("harbour.txt", folder), "utf8");

/** A small invented dataset in which every field of the model stands at least once. */
export const harbour = JSON.parse(readFileSync(new URL("harbour.json", folder), "utf8")) as Dataset;

const { judgements: _, ...unjudged } = harbour;

/** The same without a record. */
export const emptyHarbour: Dataset = { ...unjudged, sources: [], actors: [], events: [], claims: [] };
