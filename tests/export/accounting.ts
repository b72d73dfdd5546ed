import type { Exporter, ExportResult } from "../../src/export/shared/exporter.js";
import { type LossTable, lossFinder } from "../../src/export/shared/loss.js";
import type { Dataset } from "../../src/generated/types.js";
import { type FieldPath, type Leaf, leavesOf } from "../../src/records/field-path.js";
import { grouped } from "../../src/records/grouped.js";
import { oneIn } from "../cases.js";
import { type Mutation, mutationsOf } from "./mutations.js";

const textOf = (content: string | Uint8Array) =>
  typeof content === "string" ? content : Buffer.from(content).toString("base64");

/** One text for all that an exporter wrote, so that two results can be compared. */
function fingerprint(result: ExportResult): string {
  if ("output" in result) return textOf(result.output);
  return JSON.stringify(Object.entries(result.files).map(([name, content]) => [name, textOf(content)]));
}

/** Fields that are called lost, and whose value some sentence may still hint at: an article, a date, a verb. */
type Traces = readonly FieldPath[];

/**
 * Where an exporter's word and its output disagree, a line each: a value that the table does not call lost must change
 * the output when it changes, and one that it does call lost must not. Empty when exported plus lost is everything.
 */
export function disagreements(
  exporter: Exporter,
  dataset: Dataset,
  table: LossTable | ((dataset: Dataset) => LossTable),
  traces: Traces = [],
  mutations: readonly Mutation[] = triedOf(dataset),
): string[] {
  const tableFor = (one: Dataset) => (typeof table === "function" ? table(one) : table);
  const before = fingerprint(exporter(dataset));
  const isLost = lossFinder(tableFor(dataset));
  return mutations.flatMap(({ leaf, mutated }) => {
    const changes = fingerprint(exporter(mutated)) !== before;
    const lost = isLost(leaf) !== undefined;
    if (lost && traces.includes(leaf.path)) return [];
    if (changes !== lost || (lost && isCarried(leaf, mutated, tableFor(mutated)))) return [];
    return [`${placeOf(leaf)}: ${lost ? "called lost, but changes the output" : "dropped in silence"}`];
  });
}

/** Every day one in five of the places that a field stands in, the first among them. */
function triedOf(dataset: Dataset): readonly Mutation[] {
  const byField = grouped([...mutationsOf(dataset)].map((mutation) => [mutation.leaf.path, mutation] as const));
  return [...byField.values()].flatMap((mutations) => oneIn(5, mutations));
}

const placeOf = (leaf: Leaf) => leaf.keys.join("/");

/** A field that is lost for some values only may turn, when it changes, into one that is carried. */
function isCarried(leaf: Leaf, mutated: Dataset, table: LossTable): boolean {
  const isLost = lossFinder(table);
  return [...leavesOf(mutated)].some((other) => placeOf(other) === placeOf(leaf) && isLost(other) === undefined);
}
