import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatIssue, type Issue, issueStream, validateStream } from "../../../src/validate.js";
import { bytesOf } from "../json/bytes-of.js";
import { goodLines, outcomeOf, outcomeOfText, streamOf } from "./sources.js";

const good = `${goodLines.join("\n")}\n`;
const [source = "", ministry = "", pilots = "", event = "", claim = ""] = goodLines;
const clean = { errors: 0, warnings: 0, records: goodLines.length };

/** A little of everything that can be wrong. */
const bad = [
  source,
  '{"id": "actor:x",',
  "",
  `${ministry.slice(0, -1)},"size":1e400}`,
  "[1]",
  '{"id":"agency:x"}',
  '{"type":"person"}',
  ministry,
  pilots,
  ministry,
  event,
  claim.replace("event:storm-meeting", "event:storm-meating"),
].join("\n");

/** Where a text first stands in quotation marks, in code points from 1. */
const columnOf = (line: string, text: string) => [...line.slice(0, line.indexOf(`"${text}"`))].length + 1;

describe("validateStream", () => {
  test.each([
    ["LF", good],
    ["CRLF", good.replaceAll("\n", "\r\n")],
    ["no line feed at the end", good.trimEnd()],
    ["blank lines", good.replaceAll("\n", "\n\n  \n")],
    ["a byte-order mark", `\ufeff${good}`],
    ["any order of records", `${goodLines.toReversed().join("\n")}\n`],
  ])("finds nothing wrong with good records: %s", async (_, text) => {
    expect(await outcomeOfText(text)).toEqual({ issues: [], places: [], summary: clean });
  });

  test("finds nothing wrong with no records", async () => {
    expect((await outcomeOf(streamOf())).summary).toEqual({ records: 0, errors: 0, warnings: 0 });
  });

  test("reports a broken line with its place and goes on", async () => {
    const { places, issues } = await outcomeOfText(bad);
    expect(places).toEqual([
      "2:18 invalid-json",
      expect.stringMatching(/^4:\d+ not-finite$/),
      "5:1 not-a-record",
      "6:7 not-a-record",
      "7:1 not-a-record",
      expect.stringMatching(/^8:7 duplicate-id$/),
      expect.stringMatching(/^10:7 duplicate-id$/),
      expect.stringMatching(/^12:\d+ unresolved-reference$/),
    ]);
    expect(issues.map(formatIssue)).toEqual(
      expect.arrayContaining([
        'id: actor "actor:ministry-of-weather" is there already, at line 4; every record has an id of its own',
        'about[0]: no event "event:storm-meating"',
      ]),
    );
  });

  test.each([
    ["short", event],
    ["long", event.replace('"The Ministry', `"${"ö".repeat(150)} The Ministry`)],
    ["of another form", `  ${event.replaceAll(":", " :  ")}`.replaceAll(/"(\w+) : {2}/g, '"$1:')],
  ])("gives the column of a reference that nothing answers: in a line that is %s", async (_, line) => {
    const { issues } = await outcomeOfText(`${line}\n`);
    const dangling = issues.filter(({ code }) => code === "unresolved-reference");
    expect(dangling.map(({ column }) => column)).toEqual(
      dangling.map(({ path }) => columnOf(line, String(path.reduce((value, key) => value[key], JSON.parse(line))))),
    );
    expect(dangling).toHaveLength(3);
  });

  test("says the same however the bytes come in", async () => {
    const bytes = bytesOf(bad);
    const whole = await outcomeOf(streamOf(bytes));
    const size = fc.integer({ min: 1, max: 300 });
    await fc.assert(
      fc.asyncProperty(size, async (step) => {
        const starts = Array.from({ length: Math.ceil(bytes.length / step) }, (_, index) => index * step);
        const chunks = starts.map((start) => bytes.subarray(start, start + step));
        expect(await outcomeOf(streamOf(...chunks))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  test("judges each record by itself under recordsOnly", async () => {
    const { places } = await outcomeOfText(`${event}\n${event}\n${claim.replace("announcement", "anouncement")}\n`, {
      recordsOnly: true,
    });
    expect(places).toEqual([expect.stringMatching(/^3:\d+ not-in-vocabulary$/)]);
  });

  test("lets the id of a broken record be referred to, and of one that was meant", async () => {
    const brokenClaim = claim.replace('"certain"', '"sure"');
    const capitalPilots = pilots.replace("actor:harbour-pilots", "Actor:Harbour-Pilots");
    const { places } = await outcomeOfText([source, ministry, capitalPilots, event, brokenClaim].join("\n"));
    expect(places.map((place) => place.split(" ")[1])).toEqual(["not-a-record", "not-in-vocabulary"]);
  });

  test("skips a line beyond the limit and reads the next", async () => {
    const long = `{"id":"${"x".repeat(2000)}"}`;
    const { places, summary } = await outcomeOfText([source, long, ministry].join("\n"), { limits: { maxLine: 1000 } });
    expect(places).toEqual(["2:1 line-too-long"]);
    expect(summary).toEqual({ records: 3, errors: 1, warnings: 0 });
  });

  test("keeps to the limits of depth and values in each line, and to no limit on the whole", async () => {
    const deep = `{"id":"actor:x","note":${"[".repeat(100_000)}`;
    const many = `{"id":"actor:x","note":[${"0,".repeat(1000)}0]}`;
    const limits = { maxValues: 500, maxBytes: 10 };
    const { places } = await outcomeOfText([deep, many, source].join("\n"), { recordsOnly: true, limits });
    expect(places.map((place) => place.split(" ")[1])).toEqual(["too-deep", "too-many-values"]);
  });

  test("says once that a stream is UTF-16", async () => {
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${good}`, "utf16le"));
    expect((await outcomeOf(streamOf(utf16.subarray(0, 99), utf16.subarray(99)))).places).toEqual(["1:1 not-utf8"]);
  });

  test("finds the lines that are not UTF-8", async () => {
    const { places } = await outcomeOf(streamOf(source, "\n", Uint8Array.of(0x22, 0xff, 0x22), "\n", ministry));
    expect(places).toEqual(["2:2 not-utf8"]);
  });

  test("gives out so many issues and counts the rest", async () => {
    const text = `${'{"id":"actor:x"}\n'.repeat(50)}`;
    const { issues, summary } = await outcomeOfText(text, { maxIssues: 3, recordsOnly: true });
    expect(issues).toHaveLength(3);
    expect(summary).toMatchObject({ records: 50, warnings: 0 });
    expect(summary.errors).toBeGreaterThanOrEqual(50);
  });

  test("names 10,000 references that nothing answers, and gives the lines of the others", async () => {
    const claims = Array.from({ length: 10_050 }, (_, n) =>
      event.replaceAll("claim:storm-meeting", `claim:x-${n}`).replace("event:storm-meeting", `event:x-${n}`),
    );
    const { issues } = await outcomeOf(streamOf(...[source, ministry, pilots, ...claims].map((line) => `${line}\n`)));
    expect(issues.filter(({ code }) => code === "unresolved-reference")).toHaveLength(10_000);
    expect(issues.slice(10_000).map(({ code, line }) => `${line} ${code}`)).toEqual(
      Array.from({ length: 50 }, (_, n) => `${10_004 + n} unresolved-reference-unnamed`),
    );
  });

  test.each([
    ["one file", [gzipSync(good)]],
    ["two files, one after the other", [gzipSync(good.slice(0, 100)), gzipSync(good.slice(100))]],
    ["byte by byte", [...gzipSync(good)].map((byte) => Uint8Array.of(byte))],
  ])("unpacks gzip: %s", async (_, chunks) => {
    expect((await outcomeOf(streamOf(...chunks))).summary).toEqual(clean);
  });

  test.each([
    ["cut-off", gzipSync(good).subarray(0, -20)],
    ["cut-off", gzipSync(good).subarray(0, 5)],
    ["damaged", gzipSync(good).fill(0xff, 60, 80)],
    ["damaged", Buffer.concat([gzipSync(good), Buffer.from("more")])],
  ])("says that compressed data are %s", async (reason, bytes) => {
    const { issues, summary } = await outcomeOf(streamOf(bytes));
    expect(issues.at(-1)).toMatchObject({ code: "damaged-gzip", reason });
    expect(summary.errors).toBe(1);
  });

  test("unpacks no more of a gzip bomb than it reads", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, "{}\n"));
    const generator = validateStream(streamOf(bomb), { recordsOnly: true });
    const before = process.memoryUsage().arrayBuffers;
    expect((await generator.next()).value).toMatchObject({ code: "not-a-record", line: 1 });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
    await generator.return({ records: 0, errors: 0, warnings: 0 });
  });

  test("reads nothing ahead of what is taken, and lets go of the stream when nobody wants more", async () => {
    const seen = { chunks: 0, closed: false };
    async function* source() {
      try {
        for (;;) {
          seen.chunks++;
          yield bytesOf("[]\n[]\n");
        }
      } finally {
        seen.closed = true;
      }
    }
    let taken = 0;
    for await (const _ of validateStream(source())) if (++taken === 5) break;
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toEqual({ chunks: 3, closed: true });
  });

  test("takes Node's streams and web streams, also where they cannot be iterated over", async () => {
    const web = () => new Blob([good]).stream();
    const plain = web();
    const notIterable = { getReader: () => plain.getReader() } as ReadableStream<Uint8Array>;
    for (const stream of [Readable.from([Buffer.from(good)]), web(), notIterable]) {
      const issues: Issue[] = [];
      for await (const issue of validateStream(stream)) issues.push(issue);
      expect(issues).toEqual([]);
    }
  });

  test("rejects when the stream fails, also in the middle of compressed data", async () => {
    const failure = new Error("the cable is out");
    async function* failing(bytes: Uint8Array) {
      yield bytes;
      throw failure;
    }
    await expect(outcomeOf(failing(bytesOf(good)))).rejects.toBe(failure);
    await expect(outcomeOf(failing(gzipSync(good).subarray(0, 50)))).rejects.toBe(failure);
  });

  test("rejects chunks of text and limits that are none, naming itself", async () => {
    const text = Readable.from([good]).setEncoding("utf8") as AsyncIterable<Uint8Array>;
    await expect(outcomeOf(text)).rejects.toThrow(
      "validateStream: the stream must give bytes (Uint8Array), gives string",
    );
    await expect(outcomeOfText(good, { limits: { maxLine: 0 } })).rejects.toThrow("validateStream: maxLine must be");
  });
});

describe("issueStream", () => {
  test("gives the issues that validateStream gives", async () => {
    const issues: Issue[] = [];
    for await (const issue of new Blob([bad]).stream().pipeThrough(issueStream())) issues.push(issue);
    expect(issues).toEqual((await outcomeOfText(bad)).issues);
  });

  test("reads no further than its reader does", async () => {
    let chunks = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        chunks++;
        controller.enqueue(bytesOf("[]\n"));
      },
    });
    const reader = endless.pipeThrough(issueStream()).getReader();
    for (let taken = 0; taken < 10; taken++) await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(chunks).toBeLessThan(20);
    await reader.cancel();
  });
});
