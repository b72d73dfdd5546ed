import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { syntheticDataset } from "../../bench/synthetic/dataset.js";
import { answererSlot } from "../../src/query/events/answerer-of.js";

/** The built entries: what one of them freezes and indexes, the others must know. */
const entries = { ".js": (file: string) => import(file), ".cjs": createRequire(import.meta.url) } as const;
const dist = new URL("../../dist/", import.meta.url).pathname;

describe.each(Object.entries(entries))("the memory of the built entries (%s)", (extension, load) => {
  test("is shared by all of them", async () => {
    const { isFrozenHere, keptFor } = await load(`${dist}freeze${extension}`);
    const { dataset, indexDataset } = await load(`${dist}index${extension}`);
    const { validateDataset } = await load(`${dist}validate${extension}`);
    const validated = validateDataset(syntheticDataset(256, 1), { freeze: true }).dataset;
    const indexed = indexDataset(syntheticDataset(256, 2));
    expect([dataset, validated, indexed].map(isFrozenHere)).toEqual([true, true, true]);
    expect([validated, indexed].map((one) => typeof keptFor(one, answererSlot))).toEqual(["object", "object"]);
  });
});
