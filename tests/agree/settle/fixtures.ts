import { readFileSync } from "node:fs";
import { compareReadings, type Settlement } from "../../../src/agree.js";
import { parseDataset } from "../../../src/validate.js";
import { twoReadings } from "../readings.js";

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/agree/${name}`, import.meta.url), "utf8"));

/** Two readings of one invented article, made without sight of each other, how they were settled, and the gold reading of that. */
export const anna = parseDataset(read("anna.json"));
export const ben = parseDataset(read("ben.json"));
export const settlement: Settlement = read("settlement.json");
export const gold = parseDataset(read("gold.json"));

export const readings = twoReadings(anna, ben);
export const agreement = compareReadings(readings, { resamples: 0 });
