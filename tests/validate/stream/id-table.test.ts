import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasherFor } from "../../../src/validate/stream/hash.js";
import { idTable } from "../../../src/validate/stream/id-table.js";
import { cases } from "../../cases.js";
import { bytesOf } from "../json/bytes-of.js";

/** An id in the middle of other bytes. */
function idOf(text: string) {
  const bytes = bytesOf(`x${text}yyy`);
  return [new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 1, bytes.length - 3] as const;
}

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
          const before = defined.has(id) ? "defined" : open.has(id) ? "referred" : "new";
          expect(defines ? table.define(...idOf(id), line) : table.refer(...idOf(id), line)).toBe(before);
          if (defines) open.delete(id);
          if (before !== "defined" && defines) defined.set(id, line);
          if (before === "new" && !defines) open.set(id, line);
          expect(table.lastLine()).toBe(defined.get(id) ?? open.get(id));
        }
        expect([...table.undefinedLines()]).toEqual([...open.values()].sort((a, b) => a - b));
      }),
    );
  });

  test("holds at most 32 bytes an id, and mixes none up", () => {
    const most = cases(100_000);
    const table = idTable(7);
    const empty = table.size();
    for (let number = 1; number <= most; number++) {
      expect(table.define(...idOf(`claim:storm-meeting-${number}`), number)).toBe("new");
      if (number % 997 === 0) expect(table.size() - empty).toBeLessThanOrEqual(32 * number);
    }
    expect(table.define(...idOf(`claim:storm-meeting-${most - 1}`), most + 1)).toBe("defined");
    expect(table.lastLine()).toBe(most - 1);
    expect([...table.undefinedLines()]).toEqual([]);
  });
});

describe("hasherFor", () => {
  test("changes about half of its bits for one other letter, in every place", () => {
    const hash = hasherFor(42);
    const bits = (text: string) => {
      const { a, b, c } = hash(...idOf(text));
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

  test("hashes the same bytes alike, wherever they stand and whatever is behind them", () => {
    const hash = hasherFor(5);
    for (let length = 0; length < 40; length++) {
      const text = "actor:abcdefghijklmnopqrstuvwxyz0123456789".slice(0, length);
      const bytes = bytesOf(`${text}"}\n\0${text}xyz`);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      expect({ ...hash(view, 0, length) }).toEqual({ ...hash(view, length + 4, 2 * length + 4) });
    }
  });

  test("tells texts apart that differ in length alone", () => {
    const hash = hasherFor(1);
    const zeros = new DataView(new ArrayBuffer(44));
    const seen = new Set(Array.from({ length: 40 }, (_, length) => JSON.stringify(hash(zeros, 0, length))));
    expect(seen.size).toBe(40);
  });
});
