import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Dataset } from "../../src/generated/types.js";
import { digestDataset, digestOf } from "../../src/identity/digest.js";
import { SCHEMA_VERSION } from "../../src/model/schema-version.js";
import { assembledDataset } from "../generate/packed-data.js";

/** What a reader of this package relies on, at one moment. */
export interface Edition {
  readonly version: string;
  /** The model's version: the dataset's own is older where it needs nothing newer. Not recorded by 1.0.0, when the two were one. */
  readonly model?: string;
  readonly digest: string;
  /** The digest of each file of the API report, by name. */
  readonly api: Readonly<Record<string, string>>;
  /** The bundle of all schemas. */
  readonly schema: unknown;
  readonly dataset: Dataset;
}

/** The edition that was released last: the one copy that is kept of it. */
export interface ReleasedEdition extends Edition {
  /** The day of the release, `YYYY-MM-DD`. */
  readonly date: string;
}

const root = new URL("../../", import.meta.url);

/** Where the last release is recorded, from the repository's root. */
export const RELEASED = "data/released.json";

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), "utf8"));

/** What was released last; `undefined` before the first release. */
export function lastReleased(): ReleasedEdition | undefined {
  return existsSync(new URL(RELEASED, root)) ? (readJson(RELEASED) as ReleasedEdition) : undefined;
}

function apiReport(): Record<string, string> {
  const folder = new URL("etc/", root);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".api.md")) : [];
  return Object.fromEntries(files.sort().map((file) => [file, digestOf(readFileSync(new URL(file, folder), "utf8"))]));
}

/** The edition that a release of the working tree would be. */
export function workingTree(): Edition {
  const dataset = assembledDataset() as unknown as Dataset;
  const schema = readJson("schemas/attributed-events.schema.json");
  return {
    version: dataset.version,
    model: SCHEMA_VERSION,
    digest: digestDataset(dataset),
    api: apiReport(),
    schema,
    dataset,
  };
}
