import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "../../../src/index.js";
import { createLineAcceptor } from "../../../src/validate/bytes/line-acceptor.js";
import { byteChange, nearMisses } from "../../arbitraries/byte-mutation.js";
import { recordOf } from "../../arbitraries/from-schema.js";
import { mutated } from "../../arbitraries/mutation.js";
import { type Kind, kindOfLine } from "../../arbitraries/strict-line.js";

const kinds: readonly Kind[] = ["source", "actor", "event", "claim"];
const packaged: readonly { id: string }[] = [
  ...dataset.sources,
  ...dataset.actors,
  ...dataset.events,
  ...dataset.claims,
];

/** How many lines each fuzz test makes. `FUZZ_RUNS=1000000` for a long search. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 8000);
const timeout = 10_000 + numRuns;
const seed = Number(process.env.FUZZ_SEED ?? 20230202);

/** A fresh acceptor for each line, for one that saw many bad lines stops trying. */
const accept = (line: Uint8Array) => createLineAcceptor().accept(line, 0, line.length);
const line = (value: unknown) => Buffer.from(JSON.stringify(value));
const anyRecord = fc.oneof(...kinds.map(recordOf));
/** Made once: to make a record costs much more than to change its bytes. */
const records = [...packaged, ...fc.sample(anyRecord, { seed, numRuns: 300 })];
const record = fc.constantFrom(...records);

const keysIn = (bytes: Buffer) => String(bytes).split('":').length;

/** Keys the other way round, all the way down. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, child]) => [key, reversed(child)]));
}

describe("createLineAcceptor", () => {
  test("accepts every packaged record and tells its kind by its id", () => {
    for (const record of packaged) expect(accept(line(record))).toBe(record.id.split(":")[0]);
  });

  test("accepts valid records in every script, but for escapes, exponents and runs of blanks", () => {
    const lines = records.map(line).filter((bytes) => !/\\|\de[+-]\d| {2}/.test(String(bytes)));
    for (const bytes of lines) expect(accept(bytes)).toBe(kindOfLine(bytes));
    expect(lines.length).toBeGreaterThan(packaged.length);
  });

  test("accepts escapes in texts", () => {
    const text = '"quoted" \\ / \b\f\n\r\t \u0001 \u{1f600}';
    const escaped = JSON.stringify({ ...packaged[0], title: text }).replace("\u{1f600}", "\\uD83D\\ude00\\u00e9");
    expect(accept(Buffer.from(escaped))).toBe("source");
  });

  test("accepts keys in any order and white space between tokens", () => {
    for (const record of packaged) {
      const spaced = JSON.stringify(reversed(record), undefined, "\t").replaceAll("\n", " \r");
      expect(accept(Buffer.from(` ${spaced} `))).toBe(record.id.split(":")[0]);
    }
  });

  test("never accepts bytes that parsing and the schema refuse", { timeout }, () => {
    const changes = fc.oneof(fc.tuple(byteChange), fc.array(byteChange, { minLength: 2, maxLength: 3 }));
    const seen = { accepted: 0, refused: 0 };
    const property = fc.property(record, changes, (original, made) => {
      const changed = made.reduce<Buffer>((bytes, change) => change(bytes), line(original));
      const kind = accept(changed);
      seen[kind === undefined ? "refused" : "accepted"]++;
      if (kind !== undefined) expect(kindOfLine(changed)).toBe(kind);
    });
    fc.assert(property, { seed, numRuns });
    expect(seen.accepted).toBeGreaterThan(numRuns / 50);
    expect(seen.refused).toBeGreaterThan(numRuns / 50);
  });

  test("never accepts a line with a string or number that is refused where it stands", () => {
    for (const kind of kinds) {
      const lines = records.map(line).filter((bytes) => accept(bytes) === kind && !bytes.includes("xxxx"));
      const [longest = Buffer.from("{}")] = lines.sort((a, b) => keysIn(b) - keysIn(a));
      for (const changed of nearMisses(longest)) {
        const found = accept(changed);
        if (found !== undefined) expect(kindOfLine(changed)).toBe(found);
      }
    }
  });

  test("never accepts a record that was changed in a way that the schema refuses", { timeout }, () => {
    const spaced = (value: unknown) =>
      Buffer.from(JSON.stringify(reversed(value), undefined, " ").replaceAll("\n", ""));
    const property = fc.property(mutated(record), fc.constantFrom(line, spaced), (value, print) => {
      const bytes = print(value);
      const kind = accept(bytes);
      if (kind !== undefined) expect(kindOfLine(bytes)).toBe(kind);
    });
    fc.assert(property, { seed, numRuns });
  });

  test("judges a line by its own bytes, whatever stands around it", () => {
    const acceptor = createLineAcceptor();
    const lines = packaged.map(line);
    const all = Buffer.concat(lines.flatMap((bytes) => [bytes, Buffer.from("\n")]));
    let start = 0;
    for (const bytes of lines) {
      const end = start + bytes.length;
      expect(acceptor.accept(all, start, end)).toBeDefined();
      for (const [from, to] of [
        [start + 1, end],
        [start, end - 1],
        [start, end + 1],
        [start, all.length],
      ] as const) {
        const kind = createLineAcceptor().accept(all, from, to);
        if (kind !== undefined) expect(kindOfLine(all.subarray(from, to))).toBe(kind);
      }
      start = end + 1;
    }
  });

  test("tells where the ids stand, the record's own among them", () => {
    const acceptor = createLineAcceptor();
    for (const record of packaged) {
      for (const bytes of [line(record), line(reversed(record)), Buffer.concat([line(record), Buffer.alloc(64, 10)])]) {
        const offset = 3;
        const moved = Buffer.concat([Buffer.alloc(offset), bytes]);
        acceptor.accept(moved, offset, offset + line(record).length);
        const found = Array.from({ length: acceptor.idCount() }, (_, index) =>
          moved.toString("utf8", acceptor.idStart(index), acceptor.idEnd(index)),
        );
        const written = String(line(record)).match(/"(?:source|actor|event|claim):[^"]*"(?!:)/g) ?? [];
        expect(found.toSorted()).toEqual(written.map((id) => id.slice(1, -1)).toSorted());
        expect(found[acceptor.ownId()]).toBe(record.id);
      }
    }
  });

  test("goes on accepting after a long run of lines that it could not judge", () => {
    const acceptor = createLineAcceptor();
    const [good, bad] = [line(packaged[0]), Buffer.from('{"id":"x"}')];
    for (let count = 0; count < 10_000; count++) acceptor.accept(bad, 0, bad.length);
    const verdicts = Array.from({ length: 200 }, () => acceptor.accept(good, 0, good.length));
    expect(verdicts.slice(-100).every((kind) => kind === "source")).toBe(true);
  });
});
