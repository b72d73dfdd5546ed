import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Path } from "../../../src/validate/issues/pointer.js";
import { locate } from "../../../src/validate/json/locate.js";
import { pathsAt } from "../../../src/validate/json/path-at.js";
import { positionsAt } from "../../../src/validate/json/position.js";
import { cases } from "../../cases.js";
import { bytesOf } from "./bytes-of.js";

/** The paths of all values in a value, in the order of its text. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, child]) => pathsIn(child, [...path, key]))];
}

const atPath = (value: unknown, path: Path) =>
  path.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], value);

describe("locate", () => {
  test("finds the place of every value, and pathsAt finds the way back", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), fc.constantFrom(undefined, 2), (value, indent) => {
        const bytes = bytesOf(JSON.stringify(value, null, indent));
        const paths = pathsIn(JSON.parse(new TextDecoder().decode(bytes)));
        const offsets = locate(
          bytes,
          paths.map((path) => ({ path, atKey: false })),
        );
        expect(pathsAt(bytes, offsets)).toEqual(paths);
        const rest = new TextDecoder().decode(bytes.subarray(offsets.at(-1)));
        expect(rest.startsWith(JSON.stringify(atPath(value, paths.at(-1) ?? [])))).toBe(true);
      }),
      { numRuns: cases(100) },
    );
  });

  test("finds the key where the key is wanted, the last of two, and else the nearest place around", () => {
    const bytes = bytesOf('{"a": 1, "b": {"c": [true]}, "a": 2}');
    const at = (path: Path, atKey: boolean) => locate(bytes, [{ path, atKey }])[0];
    expect(at(["b", "c", 0], false)).toBe(21);
    expect(at(["b", "c"], true)).toBe(15);
    expect(at(["a"], true)).toBe(29);
    expect(at(["a"], false)).toBe(34);
    expect(at(["b", "d", 7], false)).toBe(14);
    expect(at([], true)).toBe(0);
  });
});

describe("positionsAt", () => {
  test("counts lines at line feeds and columns in code points, in any order", () => {
    const text = 'ä😀"\r\n  x\n\ny';
    const bytes = bytesOf(text);
    const at = (character: string) => bytesOf(text.slice(0, text.indexOf(character))).length;
    expect(positionsAt(bytes, [at("y"), at('"'), at("x"), 0])).toEqual([
      { line: 4, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 3 },
      { line: 1, column: 1 },
    ]);
  });
});
