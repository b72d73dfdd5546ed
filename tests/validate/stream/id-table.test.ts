import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasherFor } from "../../../src/validate/stream/hash.js";
import { idTable } from "../../../src/validate/stream/id-table.js";

describe("idTable", () => {
  test("says what a map of ids would say", () => {
    const id = fc.integer({ min: 0, max: 30 }).map((number) => `actor:a-${number}`);
    const step = fc.record({ id, defines: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100 }), fc.integer(), (steps, seed) => {
        const table = idTable(seed);
        const defined = new Map<string, number>();
        const open = new Map<string, number>();
        for (const [index, { id, defines }] of steps.entries()) {
          const line = index + 1;
          if (defines) {
            expect(table.define(id, line)).toBe(defined.get(id));
            open.delete(id);
            if (!defined.has(id)) defined.set(id, line);
          } else {
            expect(table.refer(id, line)).toBe(!defined.has(id) && !open.has(id));
            if (!defined.has(id) && !open.has(id)) open.set(id, line);
          }
        }
        expect([...table.undefinedLines()]).toEqual([...open.values()].sort((a, b) => a - b));
      }),
    );
  });

  test("holds at most 32 bytes an id, and mixes none up", () => {
    const table = idTable(7);
    const empty = table.size();
    for (let number = 1; number <= 100_000; number++) {
      expect(table.define(`claim:storm-meeting-${number}`, number)).toBeUndefined();
      if (number % 9973 === 0) expect(table.size() - empty).toBeLessThanOrEqual(32 * number);
    }
    expect(table.define("claim:storm-meeting-99999", 100_001)).toBe(99_999);
    expect([...table.undefinedLines()]).toEqual([]);
  });
});

describe("hasherFor", () => {
  test("changes about half of its bits for one other letter, in every place", () => {
    const hash = hasherFor(42);
    const bits = (text: string) => {
      const { a, b, c } = hash(text);
      return [a, b, c].map((word) => word.toString(2).padStart(32, "0")).join("");
    };
    const text = "event:storm-meeting-in-the-harbour";
    for (let at = 0; at < text.length; at++) {
      const [one, other] = [bits(text), bits(`${text.slice(0, at)}z${text.slice(at + 1)}`)];
      const changed = [...one].filter((bit, index) => bit !== other[index]).length;
      expect(changed).toBeGreaterThan(20);
      expect(changed).toBeLessThan(76);
    }
  });

  test("tells texts apart that differ in length alone", () => {
    const hash = hasherFor(1);
    const seen = new Set(Array.from({ length: 40 }, (_, length) => JSON.stringify(hash("\0".repeat(length)))));
    expect(seen.size).toBe(40);
  });
});
