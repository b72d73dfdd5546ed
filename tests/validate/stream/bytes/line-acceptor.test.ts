import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { syntheticDataset } from "../../../../bench/synthetic/dataset.js";
import { type Dataset, dataset } from "../../../../src/index.js";
import { kindOfId, kinds, type RecordKind } from "../../../../src/records/kinds.js";
import { chunkOf, chunkOfLine, createLineAcceptor } from "../../../../src/validate/stream/bytes/line-acceptor.js";
import { byteChange, nearMisses } from "../../../arbitraries/byte-mutation.js";
import { recordOf } from "../../../arbitraries/from-schema.js";
import { mutated } from "../../../arbitraries/mutation.js";
import { kindOfLine } from "../../../arbitraries/strict-line.js";
import { cases } from "../../../cases.js";
import { fixtures } from "../../fixtures.js";

const recordsOf = ({ sources, actors, events, claims }: Dataset): readonly { id: string }[] => [
  ...sources,
  ...actors,
  ...events,
  ...claims,
];
const packaged = recordsOf(dataset);
const synthetic = recordsOf(syntheticDataset(300, 1));

/** How many lines each fuzz test makes. `FUZZ_LINES=1000000` for a long search. */
const numRuns = Number(process.env.FUZZ_LINES ?? cases(8000, 600));
const timeout = 20_000 + numRuns;
const seed = Number(process.env.FUZZ_SEED ?? 20230202);

/** The kind of the record in a line, when it is accepted. A fresh acceptor each, for one that saw many bad lines stops trying. */
function accept(line: Uint8Array): RecordKind | undefined {
  const acceptor = createLineAcceptor();
  const chunk = chunkOfLine(line);
  if (acceptor.accept(chunk, 0) !== line.length) return undefined;
  const own = acceptor.ownId();
  return kindOfId(String(Buffer.from(chunk.bytes.subarray(acceptor.idStart(own), acceptor.idEnd(own)))));
}

const line = (value: unknown) => Buffer.from(JSON.stringify(value));
const anyRecord = fc.oneof(...kinds.map(recordOf));
/** Made once: to make a record costs much more than to change its bytes. */
const records = [...packaged, ...synthetic, ...fc.sample(anyRecord, { seed, numRuns: 300 })];
const record = fc.constantFrom(...records);

function fixtureRecords(text: string): unknown[] {
  const document: unknown = JSON.parse(text);
  const lists = typeof document === "object" && document !== null ? Object.values(document) : [];
  return lists.filter(Array.isArray).flat();
}

const keysIn = (bytes: Buffer) => String(bytes).split('":').length;

/** Keys the other way round, all the way down. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, child]) => [key, reversed(child)]));
}

describe("createLineAcceptor", () => {
  test("accepts every valid record without warnings and tells its kind by its id", () => {
    for (const { id, ...rest } of [...packaged, ...synthetic]) {
      const bytes = line({ id, ...rest });
      if (kindOfLine(bytes) !== undefined && !("accepted" in rest)) expect(accept(bytes)).toBe(id.split(":")[0]);
    }
    expect(synthetic.every((each) => kindOfLine(line(each)) !== undefined)).toBe(true);
  });

  test("accepts every script, but for escapes in quotations, exponents, runs of blanks and what was retracted or accepts a warning", () => {
    const lines = records
      .map(line)
      .filter((bytes) => kindOfLine(bytes) && !/\\|\de[+-]\d| {2}|"(?:retracted|accepted)"/.test(String(bytes)));
    for (const bytes of lines) expect([accept(bytes), String(bytes)]).toEqual([kindOfLine(bytes), String(bytes)]);
    expect(lines.some((bytes) => /[\u4e00-\u9fff]/.test(String(bytes)))).toBe(true);
    expect(lines.some((bytes) => /\p{Emoji_Presentation}/u.test(String(bytes)))).toBe(true);
  });

  test("accepts escapes in texts", () => {
    const text = '"quoted" \\ / \b\f\n\r\t \u0001 \u{1f600}';
    const escaped = JSON.stringify({ ...packaged[0], title: text }).replace("\u{1f600}", "\\uD83D\\ude00\\u00e9");
    expect(accept(Buffer.from(escaped))).toBe("source");
  });

  test("accepts keys in any order and white space between tokens", () => {
    for (const record of synthetic) {
      const spaced = JSON.stringify(reversed(record), undefined, "\t").replaceAll("\n", " \r");
      expect(accept(Buffer.from(` ${spaced} `))).toBe(record.id.split(":")[0]);
    }
  });

  test("never accepts bytes that parsing and validation object to", { timeout }, () => {
    const changes = fc.oneof(fc.tuple(byteChange), fc.array(byteChange, { minLength: 2, maxLength: 3 }));
    const seen = { accepted: 0, refused: 0 };
    const property = fc.property(record, changes, (original, made) => {
      const changed = made.reduce<Buffer>((bytes, change) => change(bytes), line(original));
      const end = createLineAcceptor().accept(chunkOfLine(changed), 0);
      seen[end < 0 ? "refused" : "accepted"]++;
      if (end < 0) return;
      // A line feed in the middle ends the line there.
      expect(end < changed.length ? changed[end] : 0x0a).toBe(0x0a);
      expect(kindOfLine(changed.subarray(0, end))).toBe(accept(changed.subarray(0, end)));
    });
    fc.assert(property, { seed, numRuns });
    expect(seen.accepted).toBeGreaterThan(numRuns / 50);
    expect(seen.refused).toBeGreaterThan(numRuns / 50);
  });

  test("never accepts a line with a string or number that cannot stand there", () => {
    for (const kind of kinds) {
      const lines = records.map(line).filter((bytes) => accept(bytes) === kind && !bytes.includes("xxxx"));
      const [longest = Buffer.from("{}")] = lines.sort((a, b) => keysIn(b) - keysIn(a));
      for (const changed of nearMisses(longest)) {
        const found = accept(changed);
        if (found !== undefined) expect(kindOfLine(changed)).toBe(found);
      }
    }
  });

  test("never accepts a record that was changed in a way that validation objects to", { timeout }, () => {
    const spaced = (value: unknown) =>
      Buffer.from(JSON.stringify(reversed(value), undefined, " ").replaceAll("\n", ""));
    const property = fc.property(mutated(record), fc.constantFrom(line, spaced), (value, print) => {
      const bytes = print(value);
      const kind = accept(bytes);
      if (kind !== undefined) expect(kindOfLine(bytes)).toBe(kind);
    });
    fc.assert(property, { seed, numRuns });
  });

  test("accepts no record of the fixtures that validation has anything to say about", () => {
    const cases = (["valid", "invalid"] as const).flatMap(fixtures);
    const found = cases.flatMap(({ text }) => fixtureRecords(text)).map(line);
    for (const bytes of found) {
      const kind = accept(bytes);
      if (kind !== undefined) expect([kind, String(bytes)]).toEqual([kindOfLine(bytes), String(bytes)]);
    }
    expect(found.length).toBeGreaterThan(cases.length);
  });

  test("leaves what a rule may speak of to validation", () => {
    const { actors, events, claims } = syntheticDataset(300, 2);
    const wrongdoing = events.find(({ status, participants }) => status === "alleged" && participants.length > 1);
    const allegation = claims.find(({ against, note }) => against && !note);
    const [document] = allegation?.attribution ?? [];
    const objectionable = [
      { ...actors[0], type: "person", size: { best: 3, exactness: "exact" }, claims: ["claim:x"] },
      { ...wrongdoing, participants: wrongdoing?.participants.map((part) => ({ ...part, role: "initiator" })) },
      { ...allegation, attribution: [document, { by: null, unnamedSpeaker: "nobody", commitment: "uncommitted" }] },
    ].map(line);
    expect(objectionable.map(accept)).toEqual(objectionable.map(kindOfLine));
    expect(objectionable.map(accept)).toEqual([undefined, undefined, undefined]);
  });

  test("agrees with the rules on every order of the bounds of a date", () => {
    const days = ["2024-03-04", "2024-03-05", "2024-03-06"];
    const [event] = syntheticDataset(300, 2).events.filter(({ status }) => status === "reported");
    const seen = new Set<unknown>();
    for (const [earliest, latest] of [null, ...days].flatMap((first) => [null, ...days].map((last) => [first, last])))
      for (const throughout of [undefined, ...days.flatMap((from) => days.map((to) => ({ from, to })))])
        for (const status of ["reported", "ongoing"]) {
          const bytes = line({ ...event, status, when: { earliest, latest, throughout, basis: "stated" } });
          expect([accept(bytes), String(bytes)]).toEqual([kindOfLine(bytes), String(bytes)]);
          seen.add(accept(bytes));
        }
    expect(seen).toEqual(new Set(["event", undefined]));
  });

  test("finds where each line ends, whatever stands behind it", () => {
    const acceptor = createLineAcceptor();
    const lines = synthetic.map(line);
    const whole = Buffer.concat(lines.flatMap((bytes) => [bytes, Buffer.from("\n")]));
    const cut = chunkOf(Buffer.concat([whole, Buffer.from('{"id":"actor:cut-off')]));
    let start = 0;
    for (const bytes of lines) {
      expect(start).toBeLessThanOrEqual(cut.limit);
      expect(acceptor.accept(cut, start)).toBe(start + bytes.length);
      start += bytes.length + 1;
    }
    expect(start).toBeGreaterThan(cut.limit);
  });

  test("judges nothing where a chunk has too little behind a line", () => {
    for (const text of ["", "\n", "{}\n", "x".repeat(40), `${"x".repeat(40)}\n`])
      expect(chunkOf(Buffer.from(text)).limit).toBe(-1);
  });

  test("never passes the end of a line", () => {
    const [one = Buffer.from("")] = synthetic.map(line);
    for (let end = 0; end < one.length; end++) {
      const broken = Buffer.concat([
        one.subarray(0, end),
        Buffer.from("\n"),
        one.subarray(end),
        Buffer.from("\n"),
        Buffer.alloc(20),
      ]);
      expect(createLineAcceptor().accept(chunkOf(broken), 0)).toBe(-1);
    }
  });

  test("tells where the ids stand, the record's own among them", () => {
    const acceptor = createLineAcceptor();
    for (const record of synthetic) {
      for (const bytes of [line(record), line(reversed(record))]) {
        const chunk = chunkOfLine(bytes);
        expect(acceptor.accept(chunk, 0)).toBe(bytes.length);
        const found = Array.from({ length: acceptor.idCount() }, (_, index) =>
          bytes.toString("utf8", acceptor.idStart(index), acceptor.idEnd(index)),
        );
        const written = String(bytes).match(/"(?:source|actor|event|claim):[^"]*"(?!:)/g) ?? [];
        expect(found).toEqual(written.map((id) => id.slice(1, -1)));
        expect(found[acceptor.ownId()]).toBe(record.id);
      }
    }
  });

  test("goes on accepting after a long run of lines that it could not judge", () => {
    const acceptor = createLineAcceptor();
    const [good, bad] = [line(packaged[0]), Buffer.from('{"id":"x"}')].map(chunkOfLine);
    for (let count = 0; bad && count < 10_000; count++) acceptor.accept(bad, 0);
    const verdicts = Array.from({ length: 200 }, () => (good ? acceptor.accept(good, 0) : -1));
    expect(verdicts.slice(-100).every((end) => end > 0)).toBe(true);
  });
});
