import { describe, expect, test } from "vitest";
import type { Exporter } from "../../src/export/shared/exporter.js";
import { lossesOf } from "../../src/export/shared/loss.js";
import { Dataset as DatasetSchema } from "../../src/model/dataset.js";
import { type Leaf, leavesOf } from "../../src/records/field-path.js";
import { oneIn } from "../cases.js";
import { disagreements } from "./accounting.js";
import { harbour } from "./harbour.js";
import { modelPaths } from "./model-paths.js";
import { mutationsOf } from "./mutations.js";

/** An exporter that writes everything but what `drop` names. */
const without =
  (...drop: string[]): Exporter =>
  (dataset) => ({
    output: JSON.stringify(dataset, (key, value) => (drop.includes(key) ? undefined : value)),
    lost: [],
  });

describe("the fixture", () => {
  test("has the shape of a dataset", () => {
    expect(DatasetSchema.safeParse(harbour).error).toBeUndefined();
  });

  test("has every field that the schemas allow", () => {
    const present = new Set<string>([...leavesOf(harbour)].map(({ path }) => path));
    expect([...modelPaths()].filter((path) => !present.has(path))).toEqual([]);
  });

  test("keeps its shape under every mutation, and is changed by it", () => {
    for (const { leaf, mutated } of oneIn(5, [...mutationsOf(harbour)])) {
      expect(DatasetSchema.safeParse(mutated).error, leaf.keys.join("/")).toBeUndefined();
      expect(mutated).not.toEqual(harbour);
    }
  });

  test("is changed in every field but the one that tells shapes apart", () => {
    const changed = new Set([...mutationsOf(harbour)].map(({ leaf }) => leaf.path));
    const unchanged = [...leavesOf(harbour)].map(({ path }) => path).filter((path) => !changed.has(path));
    expect(new Set(unchanged)).toEqual(new Set(["claims[].evidence[].type"]));
  });
});

describe("disagreements", () => {
  test("is empty for an exporter that carries everything", () => {
    expect(disagreements(without(), harbour, {})).toEqual([]);
  });

  test("names each value that an exporter drops in silence", () => {
    const found = disagreements(without("commitment"), harbour, {}, [], [...mutationsOf(harbour)]);
    expect(found).toHaveLength(harbour.claims.flatMap(({ attribution }) => attribution).length);
    expect(found[0]).toBe("claims/0/attribution/0/commitment: dropped in silence");
  });

  test("is empty again once the loss is declared", () => {
    const table = { "claims[].attribution[].commitment": "has no scale" };
    expect(disagreements(without("commitment"), harbour, table)).toEqual([]);
  });

  test("names each value that is called lost and is there", () => {
    const [first] = disagreements(without(), harbour, { "sources[].publisher": "has no publisher" });
    expect(first).toBe("sources/0/publisher: called lost, but changes the output");
  });
});

describe("lossesOf", () => {
  test("counts each place where a declared field stands, once for all that is below it", () => {
    const fragments = harbour.claims.flatMap(({ evidence }) => evidence).filter(({ type }) => type === "text-position");
    expect(lossesOf(harbour, { "claims[].evidence[].textFragment": "has no fragments" })).toEqual([
      { kind: "field", path: "claims[].evidence[].textFragment", count: fragments.length, reason: "has no fragments" },
    ]);
  });

  test("counts a record that is left out as a record, and its fields no more", () => {
    const when = ({ within }: Leaf) => "retracted" in (within[2] ?? {});
    const table = { "events[].retracted": "has no such field", "events[]": { reason: "is withdrawn", when } };
    const count = harbour.events.filter((event) => event.retracted).length;
    expect(lossesOf(harbour, table)).toEqual([{ kind: "record", path: "events[]", count, reason: "is withdrawn" }]);
  });

  test("leaves out what does not occur", () => {
    expect(lossesOf({ ...harbour, claims: [] }, { "claims[].note": "has no notes" })).toEqual([]);
  });
});
