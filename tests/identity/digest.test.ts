import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestDataset, digestOf } from "../../src/digest.js";
import { dataset, meta } from "../../src/index.js";

const sha256 = (text: string) => `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;

describe("digestOf", () => {
  test("is SHA-256 over the canonical form: keys by UTF-16 unit, numbers as ECMAScript writes them", () => {
    const value = { "\uFB33": [1e30, 4.5, -0, 1e-7], "\u{1F600}": '\u20AC\u000F\n"\\', a: [null, true] };
    expect(digestOf(value)).toBe(
      sha256('{"a":[null,true],"\u{1F600}":"\u20AC\\u000f\\n\\"\\\\","\uFB33":[1e+30,4.5,0,1e-7]}'),
    );
  });

  test("is the same for the same JSON however it was written, and another where a leaf differs", () => {
    const records = [...dataset.sources, ...dataset.actors, ...dataset.events, ...dataset.claims];
    const digests = records.map((record) => digestOf(record));
    const reversed = records.map((record) => digestOf(Object.fromEntries(Object.entries(record).reverse())));
    expect(reversed).toEqual(digests);
    expect(new Set(digests).size).toBe(records.length);
  });

  test("agrees with JSON.parse(JSON.stringify()) for every JSON value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(digestOf(value)).toBe(digestOf(JSON.parse(JSON.stringify(value))));
      }),
    );
  });

  const circle: { self?: unknown } = {};
  circle.self = circle;
  test.each([
    ["undefined", undefined, "the value itself is of type undefined"],
    ["a missing value", { a: [{ b: undefined }] }, "a[0].b is of type undefined"],
    ["a hole in a list", new Array(1), "[0] is of type undefined"],
    ["an infinite number", { a: Number.POSITIVE_INFINITY }, "a is the number Infinity"],
    ["a lone surrogate", { a: ["x", "\uD800"] }, "a[1] is text with a lone surrogate"],
    ["a lone surrogate in a key", { a: { "\uDC00": 1 } }, "a has a key with a lone surrogate"],
    ["a date object", { a: new Date(0) }, "a is a Date object"],
    ["a map", new Map(), "the value itself is a Map object"],
    ["a function", [() => 1], "[0] is of type function"],
    ["a bigint", [1n], "[0] is of type bigint"],
    ["a circle", circle, "levels deep, or contains itself"],
  ])("refuses %s and says where it stands", (_name, value, message) => {
    expect(() => digestOf(value)).toThrow(TypeError);
    expect(() => digestOf(value)).toThrow(message);
  });
});

describe("digestDataset", () => {
  test("covers the content and neither the version nor the editor's schema address", () => {
    const renumbered = { ...dataset, version: "99.0.0", $schema: "https://example.org/schema.json" };
    expect(digestDataset(renumbered)).toBe(digestDataset(dataset));
    expect(digestDataset({ ...dataset, claims: dataset.claims.slice(1) })).not.toBe(digestDataset(dataset));
  });
});

describe("meta", () => {
  test("carries the digest of the packaged dataset", () => {
    expect(meta.digest).toBe(digestDataset(dataset));
  });

  test("names the dataset's version and model, and counts its records", () => {
    const { version, schemaVersion, sources, actors, events, claims } = dataset;
    expect({ version, schemaVersion }).toEqual({ version: meta.version, schemaVersion: meta.schemaVersion });
    expect(meta.counts).toEqual({
      sources: sources.length,
      actors: actors.length,
      events: events.length,
      claims: claims.length,
    });
  });

  test("is frozen to the last leaf", () => {
    expect(Object.isFrozen(meta) && Object.isFrozen(meta.counts)).toBe(true);
  });
});
