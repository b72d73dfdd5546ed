import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { cases } from "../cases.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";
import { shell } from "./shell.js";

interface Verdict {
  readonly code: number | null;
  readonly err: string;
  readonly lines: readonly string[];
}

const linesOf = (out: string) => out.trimEnd().split("\n");

/** The verdict of the built program on what a shell line makes, in so little memory that it could not hold it. */
async function verdictOn(line: string): Promise<Verdict> {
  const { code, out, err } = await shell(`export NODE_OPTIONS=--max-old-space-size=48; ${line}`);
  return { code, err, lines: linesOf(out) };
}

const MEGABYTES = cases(200, 60);

/** Without end, a document is read up to the limit: every day up to a lower one. */
const lowered = cases(1, 0) === 1 ? { option: "", limit: "64 MiB" } : { option: "--max-bytes 1M", limit: "1 MiB" };

describe("hostile input gets a verdict in bounded memory and output", { timeout: 60_000 }, () => {
  test(`a line of ${MEGABYTES} MB, and the lines behind it`, async () => {
    const line = `(head -c ${MEGABYTES}000000 /dev/zero | tr '\\0' x; printf '\\n{"id":"actor:x"}\\n') | $AE validate --input ndjson -`;
    const { lines, ...rest } = await verdictOn(line);
    expect(rest).toEqual({ code: 1, err: "" });
    expect(lines[0]).toContain("stdin:1:1: error: top level: has more than 16 MiB");
    expect(lines[1]).toContain("stdin:2:1: error: ");
  });

  test(`${MEGABYTES} MB packed into a thousandth`, async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "bomb.gz"), gzipSync(Buffer.alloc(MEGABYTES * 1_000_000, "[")));
    const { code, lines } = await verdictOn(
      `$AE validate ${cwd}/bomb.gz --max-bytes 1M; $AE validate ${cwd}/bomb.gz --input ndjson`,
    );
    expect(code).toBe(1);
    expect(lines.map((line) => /\[([a-z-]+)\]$/.exec(line)?.[1])).toEqual([
      "document-too-large",
      undefined,
      "line-too-long",
      undefined,
    ]);
  });

  test.each([
    ["validate --input json -", 1, "has more than 64 MiB"],
    [`digest -`, 2, "standard input: more than 67,108,864 bytes; raise --max-bytes"],
    ["digest --max-bytes 1K -", 2, "standard input: more than 1,024 bytes; raise --max-bytes"],
    [`diff ${lowered.option} - other.json`, 2, `top level: has more than ${lowered.limit}; raise the limit`],
    [`export --to csv --out folder ${lowered.option} -`, 1, `has more than ${lowered.limit}`],
  ])("a document without end: %s", async (command, expected, message) => {
    const { code, out, err } = await shell(`yes | $AE ${command}; exit \${PIPESTATUS[1]}`);
    expect(code).toBe(expected);
    expect(out + err).toContain(message);
  });

  test("very many bad records, one a line", async () => {
    const { code, err, lines } = await verdictOn(
      `yes '{"id":"actor:x"}' | head -${cases(200_000, 30_000)} | $AE validate -`,
    );
    expect({ code, err, lines: lines.length }).toEqual({ code: 1, err: "", lines: 101 });
  });

  test.each([
    ["too-deep", "100,000 levels of lists", "[".repeat(100_000) + "]".repeat(100_000)],
    ["too-deep", "100,000 levels of objects", '{"a":'.repeat(100_000)],
    ["too-many-values", "more than two million values", `[${"[],".repeat(2_000_001)}0]`],
    ["not-finite", "a number of a million digits", `[${"9".repeat(1_000_000)}]`],
    ["invalid-json", "a word of a million letters", `[${"t".repeat(1_000_000)}]`],
    ["invalid-json", "a million NUL bytes", new Uint8Array(1_000_000)],
    ["duplicate-key", "a key a hundred thousand times", `{${'"a":0,'.repeat(100_000)}"a":0}`],
    ["unknown-key", "ten thousand keys", `{${Array.from({ length: 10_000 }, (_, n) => `"${n}":0`).join()}}`],
    ["wrong-type", "a hundred thousand lone surrogates", `["${"\\ud83d".repeat(100_000)}"]`],
    ["missing-key", "a hundred thousand bad records", `{"actors":[${"{},".repeat(100_000)}{}]}`],
    ["bad-id", "an id in look-alike letters", '{"actors":[{"id":"actor:сoast-guard"}]}'],
    ["bad-date", "a day that no calendar has", '{"sources":[{"id":"source:x","published":"2023-02-30"}]}'],
    ["unknown-key", "a key that every object inherits", '{"__proto__":{"polluted":true},"constructor":1}'],
  ])("%s: %s", async (expected, _, stdin) => {
    const { code, err, out } = await attributedEvents(["validate", "--input", "json", "-"], { stdin });
    const lines = linesOf(out);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(lines.length).toBeLessThanOrEqual(101);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(500);
    expect(lines.filter((line) => line.endsWith(`[${expected}]`))).not.toEqual([]);
    expect(lines.at(-1)).toMatch(/^stdin: not valid: [0-9,]+ issues?/);
    expect(Object.prototype).not.toHaveProperty("polluted");
  });

  test("a directory, a missing file and a device without end, each told of", async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "folder.json"));
    const argv = ["validate", "folder.json", "none.json", "/dev/zero", "--max-bytes", "1M"];
    const { code, out, err } = await attributedEvents(argv, { cwd });
    expect({ code, err: linesOf(err) }).toEqual({
      code: 2,
      err: [
        "attributed-events: folder.json: this is a directory, not a file",
        "attributed-events: none.json: no such file or directory",
      ],
    });
    expect(out).toMatch(/^\/dev\/zero: error: .*\[document-too-large\]\n/);
  });
});
