import { existsSync, readFileSync } from "node:fs";
import type { Dataset } from "../../src/generated/types.js";
import { identity } from "./meta.js";
import { assembledDataset } from "./packed-data.js";

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly author: string;
}

const root = new URL("../../", import.meta.url);

/** The bytes of a file of the repository. */
export const bytesOf = (path: string) => readFileSync(new URL(path, root));

const readJson = <T>(path: string) => JSON.parse(bytesOf(path).toString("utf8")) as T;

/** The day of this version's release; `undefined` while it is not released. */
function releasedOn(version: string): string | undefined {
  if (!existsSync(new URL("data/released.json", root))) return undefined;
  const released = readJson<{ version: string; date: string }>("data/released.json");
  return released.version === version ? released.date : undefined;
}

/** What every descriptor and citation says of the package, read where it is written. */
export function about() {
  const { name, description, keywords, author } = readJson<Manifest>("package.json");
  const dataset = assembledDataset() as unknown as Dataset;
  const { version, digest } = identity();
  return {
    name,
    title: "attributed-events: events, actors and claims of one news article, each on somebody's word",
    description,
    keywords,
    author,
    version,
    digest,
    date: releasedOn(version),
    identifier: `pkg:npm/${name}@${version}`,
    address: `https://unpkg.com/${name}@${version}`,
    license: {
      name: "CC-BY-4.0",
      title: "Creative Commons Attribution 4.0 International",
      url: "https://creativecommons.org/licenses/by/4.0/",
    },
    dataset,
  };
}

export type About = ReturnType<typeof about>;

/** The four files of records, with what is in them. */
export const recordFiles = [
  { kind: "source", path: "data/sources.json", title: "Sources", description: "The documents that were read." },
  {
    kind: "actor",
    path: "data/actors.json",
    title: "Actors",
    description: "Everybody who acts, is acted on, or speaks.",
  },
  { kind: "event", path: "data/events.json", title: "Events", description: "What the claims say happened." },
  { kind: "claim", path: "data/claims.json", title: "Claims", description: "What is said, and on whose word." },
] as const;
