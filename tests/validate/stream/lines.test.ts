import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineBytes, lineSplitter } from "../../../src/validate/stream/lines.js";
import { bytesOf } from "../json/bytes-of.js";

/** The lines of a text that comes in chunks of the given sizes; `null` for a line that is too long. */
function split(text: string, sizes: readonly number[], maxLine = 1000): (string | null)[] {
  const splitter = lineSplitter(maxLine);
  const found: (string | null)[] = [];
  const take = (lines: ReturnType<typeof splitter.end>) => {
    for (const line of lines) {
      expect(line.number).toBe(found.length + 1);
      found.push(line.isTooLong ? null : new TextDecoder().decode(lineBytes(line)));
    }
  };
  const bytes = bytesOf(text);
  let at = 0;
  for (const size of sizes) {
    take(splitter.push(bytes.subarray(at, at + size)));
    at += size;
  }
  take(splitter.push(bytes.subarray(at)));
  take(splitter.end());
  return found;
}

const lines = fc.array(fc.constantFrom("", "a", "bc", "def ü", "\u2028", "x\ry"), { maxLength: 8 });
const sizes = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 });

describe("lineSplitter", () => {
  test("gives the same lines however the bytes come in, cut at line feeds alone", () => {
    fc.assert(
      fc.property(lines, sizes, fc.constantFrom("\n", "\r\n"), fc.boolean(), (texts, cuts, end, ended) => {
        const whole = texts.join(end) + (ended && texts.length > 0 ? end : "");
        const last = texts.at(-1) === "" && !ended ? texts.slice(0, -1) : texts;
        expect(split(whole, cuts)).toEqual(last);
      }),
    );
  });

  test("takes a line as long as the limit and no longer one, its line break not counted", () => {
    const text = `${"a".repeat(10)}\n${"b".repeat(11)}\r\n${"c".repeat(10)}\r\n${"d".repeat(12)}`;
    for (const cuts of [[], [1, 1, 1], [15], Array(60).fill(1)])
      expect(split(text, cuts, 10)).toEqual(["a".repeat(10), null, "c".repeat(10), null]);
  });

  test("holds no more than the limit of a line that does not end", () => {
    const splitter = lineSplitter(2 ** 20);
    const chunk = new Uint8Array(2 ** 16).fill(0x61);
    const before = process.memoryUsage().arrayBuffers;
    const given = Array.from({ length: 2000 }, () => [...splitter.push(chunk)]).flat();
    expect(given).toEqual([]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 2 ** 20);
    expect(
      [...splitter.push(bytesOf("\nnext\n"))].map(({ isTooLong, start, end }) => [isTooLong, end - start]),
    ).toEqual([
      [true, 0],
      [false, 4],
    ]);
  });
});
