import { constants, deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gunzipped } from "../../../../src/validate/stream/gunzipped.js";
import { DamagedGzip } from "../../../../src/validate/stream/gzip/damaged-gzip.js";
import { cases, oneIn } from "../../../cases.js";

async function* chunksOf(bytes: Uint8Array, step: number) {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

/** What is unpacked, and what kind of damage ends it. */
async function unpacked(bytes: Uint8Array, step = 2 ** 16) {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of gunzipped(chunksOf(bytes, step))) pieces.push(Buffer.from(piece));
    return { bytes: Buffer.concat(pieces), reason: undefined };
  } catch (error) {
    if (!(error instanceof DamagedGzip)) throw error;
    return { bytes: Buffer.concat(pieces), reason: error.reason };
  }
}

const text = Buffer.from(
  Array.from(
    { length: cases(4000, 1000) },
    (_, at) => `{"id":"claim:c-${at}","statement":"word ${(at * 7919) % 977}"}\n`,
  ).join(""),
);
/** What is unpacked a byte at a time. */
const some = text.subarray(0, cases(text.length));
const noise = Buffer.from(
  Array.from({ length: cases(200_000, 70_000) }, (_, at) => (Math.imul(at + 1, 2654435761) >>> 13) & 0xff),
);

/** Every way of zlib to pack, among them stored blocks, fixed codes, and matches of one byte. */
const options = [
  ...[0, 1, 6, 9].map((level) => ({ level })),
  ...[constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE, constants.Z_FILTERED].map((strategy) => ({
    strategy,
  })),
  { windowBits: 9, memLevel: 1 },
];
const contents = { nothing: Buffer.alloc(0), "one byte": Buffer.of(7), text, noise, zeros: Buffer.alloc(300_000) };

describe("gunzipped", () => {
  test.each(Object.entries(contents))("unpacks whatever way it was packed: %s", async (_name, content) => {
    for (const option of options) {
      for (const step of [1000, 2 ** 16]) {
        const result = await unpacked(gzipSync(content, option), step);
        expect(result.reason).toBeUndefined();
        expect(result.bytes.equals(content)).toBe(true);
      }
    }
  });

  test("unpacks the members of `cat a.gz b.gz` one after the other, wherever the chunks end", async () => {
    const members = [gzipSync(some), gzipSync(""), gzipSync(noise.subarray(0, 5000)), gzipSync("last", { level: 0 })];
    const whole = Buffer.concat([some, noise.subarray(0, 5000), Buffer.from("last")]);
    for (const step of [1, 7, 512, 2 ** 20])
      expect(await unpacked(Buffer.concat(members), step)).toEqual({ bytes: whole, reason: undefined });
  });

  test("passes over zero bytes behind the last member, and takes anything else there for damage", async () => {
    const member = gzipSync("good");
    expect(await unpacked(Buffer.concat([member, Buffer.alloc(1000)]), 10)).toMatchObject({ reason: undefined });
    for (const rest of ["more", "\0more", "\0\0\x1f\x8b"]) {
      const { bytes, reason } = await unpacked(Buffer.concat([member, Buffer.from(rest, "latin1")]));
      expect([String(bytes), reason]).toEqual(["good", "damaged"]);
    }
  });

  test("reads over everything that a head can hold", async () => {
    const body = deflateRawSync(some);
    const foot = gzipSync(some).subarray(-8);
    const head = Buffer.from([31, 139, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 255, 3, 0, 1, 2, 3]);
    const packed = Buffer.concat([head, Buffer.from("name\0a comment\0"), Buffer.of(9, 9), body, foot]);
    for (const step of [1, 4, 1000]) expect(await unpacked(packed, step)).toEqual({ bytes: some, reason: undefined });
  });

  test("says of every cut that the data end too early, and gives what came before", async () => {
    for (const option of [{}, { level: 0 }, { strategy: constants.Z_FIXED }]) {
      const content = text.subarray(0, 3000);
      const packed = Buffer.concat([gzipSync("first"), gzipSync(content, option)]);
      const first = gzipSync("first").length;
      for (const cut of oneIn(7, [...packed.keys()])) {
        if (cut < 3 || cut === first) continue;
        const { bytes, reason } = await unpacked(packed.subarray(0, cut));
        expect([cut, reason]).toEqual([cut, "cut-off"]);
        expect(
          Buffer.concat([Buffer.from("first"), content])
            .subarray(0, bytes.length)
            .equals(bytes),
        ).toBe(true);
      }
    }
  });

  test("lets no changed byte of the data or of their check sum pass", async () => {
    const content = text.subarray(0, 3000);
    const packed = gzipSync(content);
    const change = fc.tuple(fc.integer({ min: 10, max: packed.length - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(change, async ([at, by]) => {
        const damaged = Buffer.from(packed);
        damaged[at] = (damaged[at] ?? 0) ^ by;
        const { bytes, reason } = await unpacked(damaged);
        if (at === packed.length - 9 && reason === undefined)
          expect(bytes.equals(content)).toBe(true); // Bits nobody uses.
        else expect(reason).toBeDefined();
      }),
      { seed: 1, numRuns: cases(400) },
    );
  });

  test("unpacks what anybody could pack", async () => {
    const part = fc.tuple(
      fc.uint8Array({ maxLength: 300 }),
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(...options),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 3000 }),
        async (parts, step) => {
          const contents = parts.map(([bytes, times]) => Buffer.concat(Array<Uint8Array>(times).fill(bytes)));
          const packed = contents.map((content, at) => gzipSync(content, parts[at]?.[2]));
          expect(await unpacked(Buffer.concat(packed), step)).toEqual({
            bytes: Buffer.concat(contents),
            reason: undefined,
          });
        },
      ),
      { seed: 2, numRuns: cases(100) },
    );
  });
});
