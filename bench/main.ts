import { type Effort, fullEffort, quickEffort } from "./harness.js";
import { report, type Suite, text } from "./report.js";

/** Loaded one at a time, so that no suite's code disturbs another's. */
const suites: Readonly<Record<string, () => Promise<(effort: Effort) => Suite | Promise<Suite>>>> = {
  records: async () => (await import("./suites/records.js")).records,
  stream: async () => (await import("./suites/stream.js")).stream,
  claims: async () => (await import("./suites/claims.js")).claims,
  agree: async () => (await import("./suites/agree.js")).agree,
  merge: async () => (await import("./suites/merge.js")).merge,
  drafts: async () => (await import("./suites/drafts.js")).drafts,
  queries: async () => (await import("./suites/queries.js")).queries,
  imports: async () => (await import("./suites/imports.js")).imports,
  quotations: async () => (await import("./suites/quotations.js")).quotations,
};

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const isQuick = process.argv.includes("--quick");
const unknown = wanted.filter((name) => !(name in suites));

if (unknown.length > 0) {
  console.error(`no suite ${unknown.join(", ")}; there are ${Object.keys(suites).join(", ")}`);
  process.exitCode = 2;
} else {
  for (const [name, load] of Object.entries(suites)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const suite = await load();
    // A quick run is for whoever changes something; only a full one is kept.
    console.log(isQuick ? text(await suite(quickEffort)) : report(await suite(fullEffort)));
  }
}
