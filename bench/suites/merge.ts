import { type Dataset, dataset as packaged } from "../../src/index.js";
import { mergeDatasets, proposeMatches } from "../../src/merge.js";
import { validateDataset } from "../../src/validate.js";
import { type Contest, type Effort, measureAll } from "../harness.js";
import type { Suite } from "../report.js";

/** The same claims told again and again, each time under ids of their own or under ids that are taken. */
function copies(count: number, own: boolean): readonly Dataset[] {
  const { id: _, ...unnamed } = packaged;
  const text = JSON.stringify(unnamed);
  return Array.from({ length: count }, (_, number) => {
    const told = own ? text.replace(/"((?:source|actor|event|claim):[a-z0-9-]+)"/g, `"$1-d${number}"`) : text;
    const dataset = JSON.parse(told) as Dataset;
    const noted = <R extends object>(records: readonly R[]) =>
      records.map((record) => ({ ...record, note: `Read ${number}.` }));
    return {
      ...dataset,
      sources: noted(dataset.sources),
      actors: noted(dataset.actors),
      events: noted(dataset.events),
      claims: noted(dataset.claims),
    };
  });
}

function merging(count: number, own: boolean): Contest {
  const inputs = copies(count, own);
  return {
    name: `merging ${count} datasets, ids ${own ? "of their own" : "all taken"}`,
    items: count,
    baseline: "validating them",
    contestants: [
      { name: "validating them", run: () => inputs.every((input) => validateDataset(input).ok) },
      { name: "mergeDatasets", run: () => mergeDatasets(inputs).ok },
    ],
  };
}

function proposing(count: number): Contest {
  const merged = mergeDatasets(copies(count, true));
  if (!merged.ok) throw new Error("the copies cannot be merged");
  const text = JSON.stringify(merged.dataset.events);
  const { length } = merged.dataset.events;
  return {
    name: `proposing among ${length} events`,
    items: length,
    baseline: "JSON.parse of them",
    contestants: [
      { name: "JSON.parse of them", run: () => JSON.parse(text).length > 0 },
      { name: "proposeMatches", run: () => proposeMatches(merged.dataset, { of: ["same-event"] }).length > 0 },
    ],
  };
}

/** Aims: at most twice the cost of validating, the same for ten times as many; at most ten times a `JSON.parse`. */
export async function merge(effort: Effort): Promise<Suite> {
  const contests = [merging(20, true), merging(200, true), merging(200, false), proposing(200)];
  return {
    name: "merge",
    title: "Merging datasets, and proposing what may be the same",
    explanation: [
      "What merging costs in units of validating the same datasets, which it does as well; for ten times as many it must cost the same.",
      "And what proposing events that may be the same costs, in units of one `JSON.parse` of them: here each event has as many copies as",
      "there are datasets, which is the worst that can be.",
    ].join("\n"),
    results: await measureAll(contests, effort),
  };
}
