import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { syntheticDataset } from "../../../bench/synthetic/dataset.js";
import { byteChange } from "../../arbitraries/byte-mutation.js";
import { cases } from "../../cases.js";
import { outcomeOf, streamOf } from "./sources.js";

const { sources, actors, events, claims } = syntheticDataset(60, 3);
const lines = [...sources, ...actors.slice(0, 40), ...events, ...claims].map((record) =>
  Buffer.from(JSON.stringify(record)),
);

/** Few enough levels that lines are neither accepted from their bytes nor parsed before they are read strictly. */
const strictly = { limits: { maxDepth: 7 } };

const spaced = (line: Buffer) =>
  Buffer.from(JSON.stringify(JSON.parse(String(line)), undefined, " ").replaceAll("\n", " "));
const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, child]) => [key, reversed(child)]),
        )
      : value;
const backwards = (line: Buffer) => Buffer.from(JSON.stringify(reversed(JSON.parse(String(line)))));
const withExponent = (line: Buffer) => Buffer.from(String(line).replace(/(?<="start":\d+)(?=,)/, "e0"));
const twice = (line: Buffer) => Buffer.from(String(line).replace(/("type":"[^"]*",)/, "$1$1"));

const change = fc.oneof(
  { weight: 10, arbitrary: fc.constant((line: Buffer) => line) },
  { weight: 2, arbitrary: fc.constantFrom(spaced, backwards, withExponent, twice) },
  { weight: 1, arbitrary: byteChange },
);
const stream = fc.array(fc.tuple(fc.constantFrom(...lines), change), { minLength: 1, maxLength: 60 });
const size = fc.integer({ min: 1, max: 40_000 });

describe("validateStream", () => {
  test.each([true, false])(
    "says the same by its quick ways as by the strict one, recordsOnly %s",
    async (recordsOnly) => {
      const property = fc.asyncProperty(stream, size, async (changed, step) => {
        const bytes = Buffer.concat(changed.flatMap(([line, how]) => [how(line), Buffer.from("\n")]));
        const chunks = Array.from({ length: Math.ceil(bytes.length / step) }, (_, at) =>
          bytes.subarray(at * step, (at + 1) * step),
        );
        const quick = await outcomeOf(streamOf(...chunks), { recordsOnly });
        expect(quick).toEqual(await outcomeOf(streamOf(bytes), { recordsOnly, ...strictly }));
      });
      await fc.assert(property, { seed: 20230202, numRuns: Number(process.env.FUZZ_RUNS ?? cases(60)) });
    },
  );
});
