import { readFileSync } from "node:fs";
import { PLAIN_VERSION } from "../../src/model/schema-version.js";
import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";

interface Identified {
  readonly id: string;
}

/** Drawn once. It must never change: the ids of published exports hang on it. */
const DATASET_ID = "urn:uuid:f64a6817-1815-428f-88a4-bc8791d0836f";

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}

/** The packaged dataset, put together from the authored files. */
export function assembledDataset() {
  const { version } = read("package.json") as { version: string };
  return {
    schemaVersion: PLAIN_VERSION,
    id: DATASET_ID,
    name: "attributed-events",
    version,
    language: "en",
    license: "CC-BY-4.0",
    sources: read("data/sources.json") as Identified[],
    actors: read("data/actors.json") as Identified[],
    events: read("data/events.json") as Identified[],
    claims: read("data/claims.json") as Identified[],
  };
}

function idUnion(name: string, what: string, records: readonly Identified[]): string {
  const members = records.map(({ id }) => `\n  | "${id}"`).join("");
  return `/** The id of ${what} in the packaged dataset. */\nexport type ${name} =${members || " never"};\n`;
}

/** `src/generated/data.ts`: the dataset as one string, the cheapest form for an engine to load, and its ids as exact unions. */
export function packedData(): GeneratedFiles {
  const dataset = assembledDataset();
  // A text without apostrophes is bundled in single quotes; one with both kinds of quotes as a template, which engines read slower.
  const packed = JSON.stringify(JSON.stringify(dataset).replaceAll("'", "\\u0027"));
  const text = [
    `${header("`data/`")}/** The packaged dataset as compact JSON. */\nexport const packed =\n  ${packed};\n`,
    idUnion("KnownSourceId", "a source", dataset.sources),
    idUnion("KnownActorId", "an actor", dataset.actors),
    idUnion("KnownEventId", "an event", dataset.events),
    idUnion("KnownClaimId", "a claim", dataset.claims),
  ].join("\n");
  return { "src/generated/data.ts": text };
}
