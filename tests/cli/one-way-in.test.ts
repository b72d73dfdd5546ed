import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/starter.js";
import { digestDataset, digestOf } from "../../src/digest.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const records = [...starter.sources, ...starter.actors, ...starter.events, ...starter.claims];
const document = JSON.stringify(starter, null, 2);
const lines = records.map((record) => `${JSON.stringify(record)}\r\n`).join("\n");
const mark = (text: string) => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(text)]);

/** Every form in which a dataset may come. */
const forms: Readonly<Record<string, Uint8Array>> = {
  "plain.json": Buffer.from(document),
  "packed.json.gz": gzipSync(document),
  "marked.json": mark(document),
  "packed-without-ending": gzipSync(mark(document)),
  "two-members.json.gz": Buffer.concat([gzipSync(document.slice(0, 99)), gzipSync(document.slice(99))]),
  "lines.ndjson": Buffer.from(lines),
  "lines.jsonl": mark(lines),
  "packed.ndjson.gz": gzipSync(lines),
  "lines-without-ending": Buffer.from(lines),
};
const isLines = (name: string) => name.includes("lines") || name.includes("ndjson");

const folder = emptyFolder();
for (const [name, bytes] of Object.entries(forms)) writeFileSync(join(folder, name), bytes);
const run = (...argv: string[]) => attributedEvents(argv, { cwd: folder });

describe.each(Object.keys(forms))("a dataset in %s", (name) => {
  test("is taken by every command that takes a file", async () => {
    expect(await run("validate", name)).toMatchObject({ code: 0 });
    expect(await run("export", "--to", "ftm", name)).toMatchObject({ code: 0 });
    expect(await run("diff", name, isLines(name) ? "lines.ndjson" : "plain.json")).toMatchObject({
      code: name === "lines.ndjson" || name === "plain.json" ? 2 : 0,
    });
    const whole = isLines(name) ? digestOf(records) : digestDataset(starter);
    expect(await run("digest", name)).toEqual({ code: 0, out: `${whole}  ${name}\n`, err: "" });
  });

  test("has the digests of its records", async () => {
    const { out } = await run("digest", "--records", name);
    expect(out).toBe(records.map((record) => `${digestOf(record)}  ${record.id}\n`).join(""));
  });
});

describe("a file that is not good", () => {
  const bad: Readonly<Record<string, string | Uint8Array>> = {
    "half.json.gz": gzipSync(document).subarray(0, 200),
    "broken.ndjson": `${JSON.stringify(records[0])}\n{"id":\n`,
    "twice.ndjson": `{"id":"actor:x","id":"actor:y"}\n`,
  };
  for (const [name, bytes] of Object.entries(bad)) writeFileSync(join(folder, name), bytes);

  test.each([
    ["half.json.gz", "the compressed data end too early"],
    ["broken.ndjson", "2:7: top level: broken JSON"],
    ["twice.ndjson", 'the key "id" stands twice'],
  ])("is refused by diff with what is wrong: %s", async (name, sentence) => {
    const { code, out, err } = await run("diff", "plain.json", name);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
  });

  test.each(Object.keys(bad))("is refused by digest: %s", async (name) => {
    expect(await run("digest", name)).toMatchObject({ code: 2, out: "" });
  });

  test.each(Object.keys(bad))("is refused by export as validate lists it: %s", async (name) => {
    expect(await run("export", "--to", "ftm", name)).toMatchObject({ code: 1, out: "" });
  });
});
