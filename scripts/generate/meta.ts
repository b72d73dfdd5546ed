import type { Dataset } from "../../src/generated/types.js";
import { digestDataset } from "../../src/identity/digest.js";
import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";
import { assembledDataset } from "./packed-data.js";

/** What identifies the packaged dataset, computed once, here. */
export function identity() {
  const dataset = assembledDataset() as unknown as Dataset;
  const { version, schemaVersion, sources, actors, events, claims } = dataset;
  const counts = { sources: sources.length, actors: actors.length, events: events.length, claims: claims.length };
  return { version, schemaVersion, digest: digestDataset(dataset), counts };
}

const frozen = (value: object) => `/* @__PURE__ */ Object.freeze(${JSON.stringify(value, null, 2)} as const)`;

/** `src/generated/meta.ts`: version, digest and counts, so that nobody computes them at run time. */
export function meta(): GeneratedFiles {
  const { counts, ...rest } = identity();
  const text = [
    header("`data/` and `package.json`"),
    `/** How many records of each kind the packaged dataset has. */\nconst counts = ${frozen(counts)};\n\n`,
    `/** What identifies the packaged dataset. */\nexport const identity = ${frozen(rest).replace("\n} as", ",\n  counts\n} as")};\n`,
  ];
  return { "src/generated/meta.ts": text.join("") };
}
