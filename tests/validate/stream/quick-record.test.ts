import { describe, expect, test } from "vitest";
import { syntheticDataset } from "../../../bench/synthetic/dataset.js";
import { type Dataset, dataset } from "../../../src/index.js";
import { defaultLimits } from "../../../src/validate/json/limits.js";
import { quickRecord, quickValue } from "../../../src/validate/stream/quick-record.js";
import { cases, oneIn } from "../../cases.js";

const recordsOf = ({ sources, actors, events, claims }: Dataset): readonly { id: string }[] => [
  ...sources,
  ...actors,
  ...events,
  ...claims,
];
const records = [...recordsOf(dataset), ...recordsOf(syntheticDataset(40, 5))];

function read(line: string) {
  const bytes = Buffer.from(line);
  const parsed = quickValue(bytes, defaultLimits);
  return parsed && quickRecord(bytes, parsed);
}

/** Every line that has one key of a record twice: with the same value or another, and the key as it is or with an escape in it. */
function* withKeyTwice(line: string): Generator<string> {
  for (const { index, 0: key, 1: name = "" } of line.matchAll(/(?<=[{,])"(\w+)":/g)) {
    const escaped = `"\\u${name.charCodeAt(0).toString(16).padStart(4, "0")}${name.slice(1)}" :`;
    for (const first of [key, escaped])
      for (const value of ["null", '""', "{}", '"a \\": b"', '{"x":[]}'])
        yield `${line.slice(0, index)}${first}${value},${line.slice(index)}`;
  }
}

describe("quickRecord", () => {
  test("reads records of good shape", () => {
    for (const record of records) {
      const line = JSON.stringify(record);
      const found = read(line);
      if (!/[\s"]:/.test(line.replaceAll(/"\w+":/g, ""))) expect(found?.value).toEqual(record);
    }
  });

  test("leaves every record with a key that stands twice to the strict reader", () => {
    let count = 0;
    for (const record of oneIn(8, records)) {
      for (const line of withKeyTwice(JSON.stringify(record))) {
        count++;
        if (read(line) !== undefined) expect.fail(line);
      }
    }
    expect(count).toBeGreaterThan(cases(10_000));
  });
});
