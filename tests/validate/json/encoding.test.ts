import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstNotUtf8, foreignEncoding, utf8Text } from "../../../src/validate/json/encoding.js";
import { cases } from "../../cases.js";
import { bytesOf } from "./bytes-of.js";

describe("firstNotUtf8", () => {
  const nearUtf8 = fc
    .array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 3 }).map((text) => [...bytesOf(text)]),
        fc.array(fc.integer({ min: 0x7e, max: 0xff }), { maxLength: 3 }),
      ),
    )
    .map((parts) => Uint8Array.from(parts.flat()));

  test("agrees with the decoder on what is UTF-8, and all before it is", () => {
    fc.assert(
      fc.property(nearUtf8, (bytes) => {
        const at = firstNotUtf8(bytes);
        expect(at === -1).toBe(utf8Text(bytes) !== undefined);
        if (at >= 0) expect(utf8Text(bytes.subarray(0, at))).toBeDefined();
      }),
      { numRuns: cases(2000) },
    );
  });
});

describe("foreignEncoding", () => {
  const inUnits = (text: string, size: 2 | 4, little: boolean) => {
    const view = new DataView(new ArrayBuffer(text.length * size));
    [...text].forEach((character, index) => {
      if (size === 2) view.setUint16(index * 2, character.charCodeAt(0), little);
      else view.setUint32(index * 4, character.charCodeAt(0), little);
    });
    return new Uint8Array(view.buffer);
  };

  test.each(["{}", "[1]", '{"a":1}', "\ufeff{}", "1", "\ufeff"])("tells UTF-16 from UTF-8: %j", (text) => {
    expect(foreignEncoding(inUnits(text, 2, true))).toBe("UTF-16LE");
    expect(foreignEncoding(inUnits(text, 2, false))).toBe("UTF-16BE");
    expect(foreignEncoding(bytesOf(text))).toBeUndefined();
  });

  test.each(["{}", "\ufeff[1]"])("tells UTF-32 from UTF-16: %j", (text) => {
    expect(foreignEncoding(inUnits(text, 4, true))).toBe("UTF-32LE");
    expect(foreignEncoding(inUnits(text, 4, false))).toBe("UTF-32BE");
  });

  test("finds nothing in no bytes", () => {
    expect(foreignEncoding(new Uint8Array())).toBeUndefined();
  });
});
