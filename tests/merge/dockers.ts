import { readFileSync } from "node:fs";
import type { Dataset, JudgementFile } from "../../src/generated/types.js";

const folder = new URL("../fixtures/merge/", import.meta.url);

const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

/** Four invented articles about one occurrence: two with their own numbers and days, one that quotes the first, and a denial. */
export const articles = ["lantern-post", "bay-courier", "evening-mirror", "harbour-radio"] as const;

/** Their files as they stand there, each laid out in another way. */
const fileTexts: readonly string[] = articles.map((name) => read(`${name}.json`));

/** Their datasets, in that order. */
export const datasets: readonly Dataset[] = fileTexts.map((text) => JSON.parse(text));

/** What a curator holds of their records, once they are merged. */
export const { judgements }: JudgementFile = JSON.parse(read("judgements.json"));

/** Where the files are. */
export const folderUrl = folder;
