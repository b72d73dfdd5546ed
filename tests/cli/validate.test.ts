import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/starter.js";
import { cases } from "../cases.js";
import { goodLines } from "../validate/stream/sources.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const good = `${JSON.stringify(starter, null, 2)}\n`;
const goodNdjson = `${goodLines.join("\n")}\n`;

/** What a person gets wrong by hand: a role, an actor's name in one place, a date. */
const wrong = good
  .replace('"role": "interlocutor"', '"role": "interlocuter"')
  .replace('"by": "actor:ministry-of-weather"', '"by": "actor:ministri-of-weather"');

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe("attributed-events validate", () => {
  test("says what is wrong, where, and what would be right", async () => {
    const cwd = folderWith({ "mine.json": wrong });
    expect(await attributedEvents(["validate", "mine.json"], { cwd })).toEqual({
      code: 1,
      err: "",
      out: [
        'mine.json:58:19: error: events[0].participants[0].role: "interlocuter" is not in the vocabulary; nearest is "interlocutor" [not-in-vocabulary]',
        'mine.json:83:17: error: claims[0].attribution[1].by: no actor "actor:ministri-of-weather"; nearest is "actor:ministry-of-weather" [unresolved-reference]',
        "mine.json: not valid: 2 issues",
        "",
      ].join("\n"),
    });
  });

  test.each(["sources", "actors", "events", "claims"])(
    "says of a file that holds one list of a dataset what it is, and which file to give: %s",
    async (list) => {
      const file = fileURLToPath(new URL(`../../data/${list}.json`, import.meta.url));
      expect(await attributedEvents(["validate", file])).toEqual({
        code: 1,
        err: "",
        out: [
          `${file}:1:1: error: top level: must be an object, is a list of ${list}; give the document that has all of "sources", "actors", "events" and "claims", which for the packaged data is dataset.json [wrong-type]`,
          `${file}: not valid: 1 issue`,
          "",
        ].join("\n"),
      });
    },
  );

  test("names no kind of a list that holds no records", async () => {
    for (const stdin of ["[]", "[1]", '[{"id":"boat:x"}]'])
      expect((await attributedEvents(["validate", "-"], { stdin })).out).toContain("must be an object, is a list [");
  });

  test("says what a valid file holds", async () => {
    const cwd = folderWith({ "a.json": good, "b.ndjson": goodNdjson });
    expect(await attributedEvents(["validate", "a.json", "b.ndjson"], { cwd })).toEqual({
      code: 0,
      err: "",
      out: "a.json: valid: 1 source, 2 actors, 1 event, 1 claim\nb.ndjson: valid: 5 records\n",
    });
  });

  test.each([
    ["a document", good, "1 source, 2 actors, 1 event, 1 claim"],
    ["a document on one line", JSON.stringify(starter), "1 source, 2 actors, 1 event, 1 claim"],
    ["a document after a byte-order mark and blank lines", `\ufeff\n\n${good}`, "1 source, 2 actors, 1 event, 1 claim"],
    ["lines", goodNdjson, "5 records"],
    ["one line", goodLines[0] ?? "", "1 record"],
    ["lines after a byte-order mark and blank lines", `\ufeff\r\n\n${goodNdjson}`, "5 records"],
    ["packed lines", gzipSync(goodNdjson), "5 records"],
    ["a packed document", gzipSync(good), "1 source, 2 actors, 1 event, 1 claim"],
  ])("tells by the content what standard input is: %s", async (_, stdin, content) => {
    expect(await attributedEvents(["validate", "-"], { stdin })).toEqual({
      code: 0,
      err: "",
      out: `stdin: valid: ${content}\n`,
    });
  });

  test("takes the word of a name or of --input for what a file is", async () => {
    const cwd = folderWith({ "lines.json": goodNdjson, "lines.jsonl": goodNdjson, "document.dat": good });
    const judged = async (...argv: string[]) => (await attributedEvents(["validate", ...argv], { cwd })).code;
    expect(await judged("lines.json")).toBe(1);
    expect(await judged("lines.json", "--input", "ndjson")).toBe(0);
    expect(await judged("lines.jsonl")).toBe(0);
    expect(await judged("document.dat", "--input", "ndjson")).toBe(1);
  });

  test("judges every file, and ends with 2 when one could not be read", async () => {
    const cwd = folderWith({ "good.json": good, "wrong.json": wrong, "locked.json": good });
    mkdirSync(join(cwd, "folder"));
    const { code, out, err } = await attributedEvents(
      ["validate", "no\u001b.json", "folder", "wrong.json", "good.json"],
      { cwd },
    );
    expect(code).toBe(2);
    expect(err).toBe(
      "attributed-events: no\\u001b.json: no such file or directory\nattributed-events: folder: this is a directory, not a file\n",
    );
    expect(out).toMatch(/wrong\.json: not valid: 2 issues\ngood\.json: valid: /);
  });

  test.each([[["-", "-"]], [["-", "--text", "harbour-post=-"]]])("reads standard input once: %j", async (argv) => {
    expect(await attributedEvents(["validate", ...argv], { stdin: "{}" })).toEqual({
      code: 2,
      out: "",
      err: "attributed-events: standard input (-) can be read only once\n",
    });
  });

  test("lists so many issues and counts the rest", async () => {
    const cwd = folderWith({ "mine.json": wrong, "many.ndjson": '{"id":"actor:x"}\n'.repeat(1000) });
    const one = await attributedEvents(["validate", "--max-issues", "1", "mine.json"], { cwd });
    expect(one.out.split("\n")).toEqual([
      expect.stringContaining("58:19"),
      "mine.json: not valid: 2 issues (1 listed)",
      "",
    ]);
    const none = await attributedEvents(["validate", "--max-issues", "0", "mine.json"], { cwd });
    expect(none.out).toBe("mine.json: not valid: 2 issues (none listed)\n");
    const many = await attributedEvents(["validate", "many.ndjson"], { cwd });
    expect(many.out.trimEnd().split("\n")).toHaveLength(101);
  });

  test("prints nothing under --quiet but what kept a file from being read", async () => {
    const cwd = folderWith({ "mine.json": wrong });
    expect(await attributedEvents(["validate", "-q", "mine.json"], { cwd })).toEqual({ code: 1, out: "", err: "" });
    expect((await attributedEvents(["validate", "-q", "none"], { cwd })).err).toContain("none: no such file");
  });

  test("looks at records alone under --records-only, and says so", async () => {
    const stdin = goodLines.slice(3).join("\n");
    expect((await attributedEvents(["validate", "-"], { stdin })).code).toBe(1);
    expect(await attributedEvents(["validate", "--records-only", "-"], { stdin })).toEqual({
      code: 0,
      err: "",
      out: "stdin: valid: 2 records, each by itself\n",
    });
  });

  test("has an option for each limit, with a code for each", async () => {
    const codeFor = async (stdin: string, ...argv: string[]) => {
      const { out } = await attributedEvents(["validate", "-", ...argv], { stdin });
      return /\[([a-z-]+)\]\n/.exec(out)?.[1];
    };
    expect(await codeFor(good, "--max-depth", "3")).toBe("too-deep");
    expect(await codeFor(good, "--max-values", "10")).toBe("too-many-values");
    expect(await codeFor(good, "--max-bytes", "1K")).toBe("document-too-large");
    expect(await codeFor(goodNdjson, "--max-line", "300")).toBe("line-too-long");
  });

  test("reads no more of a document than its limit", async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 2 ** 16;
        yield new Uint8Array(2 ** 16).fill(0x20);
      }
    }
    const { out } = await attributedEvents(["validate", "-", "--max-bytes", "1M"], { stdin: endless() });
    expect(out).toContain("[document-too-large]");
    expect(read).toBeLessThan(2 ** 21);
  });

  test.each([
    ["invalid-json", "{"],
    ["empty-input", ""],
    ["duplicate-key", good.replace('"name":', '"name": "x", "name":')],
    ["not-utf8", Uint8Array.of(0xff, 0xfe, 0x7b, 0)],
    ["damaged-gzip", gzipSync(good).subarray(0, 40)],
    ["damaged-gzip", gzipSync(goodNdjson).subarray(0, -9)],
    ["not-a-record", `${goodNdjson}{"id":7}\n`],
  ])("finds what is wrong with the text itself: %s", async (code, stdin) => {
    const { out, err, code: exit } = await attributedEvents(["validate", "-"], { stdin });
    expect({ exit, err }).toEqual({ exit: 1, err: "" });
    expect(out).toContain(`[${code}]`);
  });

  test("asks for a line of its own where two records share one, and for another name where a document has two", async () => {
    const twice = goodNdjson.replace("\n", " ");
    const cwd = folderWith({ "a.ndjson": twice, "a.json": goodNdjson });
    const { out } = await attributedEvents(["validate", "a.ndjson"], { cwd });
    expect(out).toContain("and the next on a line of its own [invalid-json]");
    expect(out).not.toContain("ending");
    const document = await attributedEvents(["validate", "a.json"], { cwd });
    expect(document.out).toContain("give it the ending .ndjson [invalid-json]");
  });

  test("gives a program one JSON document", async () => {
    const cwd = folderWith({ "good.json": good, "wrong\u202e.json": wrong });
    const { code, out, err } = await attributedEvents(
      ["validate", "--format", "json", "good.json", "wrong\u202e.json", "none"],
      { cwd },
    );
    expect({ code, err }).toEqual({ code: 2, err: "" });
    expect(out).not.toContain("\u202e");
    expect(JSON.parse(out)).toEqual({
      files: [
        { file: "good.json", issues: [], valid: true, more: 0 },
        {
          file: "wrong\u202e.json",
          issues: [
            expect.objectContaining({
              code: "not-in-vocabulary",
              line: 58,
              column: 19,
              pointer: "/events/0/participants/0/role",
            }),
            expect.objectContaining({ code: "unresolved-reference", message: expect.stringContaining("nearest is") }),
          ],
          valid: false,
          more: 0,
        },
        { file: "none", issues: [], failure: "none: no such file or directory" },
      ],
    });
  });

  test("gives GitHub an annotation an issue, escaped as it wants", async () => {
    const cwd = folderWith({ "a,b.json": good.replace('"name": "my-dataset"', '"name": 5, "100%": "x"') });
    const { out } = await attributedEvents(["validate", "--format", "github", "a,b.json"], { cwd });
    expect(out.split("\n").slice(0, 2)).toEqual([
      "::error file=a%2Cb.json,line=4,col=11,title=wrong-type::name: must be text, is 5",
      expect.stringMatching(/^::error file=a%2Cb\.json,line=4,col=14,title=unknown-key::\["100%25"\]: /),
    ]);
  });

  test("colours on a terminal only, and not where NO_COLOR is set", async () => {
    const stdin = wrong;
    const coloured = await attributedEvents(["validate", "-"], { stdin, terminal: true });
    const plain = await attributedEvents(["validate", "-"], { stdin, terminal: true, env: { NO_COLOR: "1" } });
    expect(coloured.out).toContain("\u001b[31merror:\u001b[39m");
    expect(plain.out).not.toContain("\u001b");
    expect(plain.out).toBe((await attributedEvents(["validate", "-"], { stdin })).out);
  });

  test("never writes control characters of a file to the terminal", async () => {
    const nasty = good
      .replace('"role": "interlocutor"', `"role": "\\u001b[2J\u202e\u0085${"x".repeat(1000)}"`)
      .replace('"id": "actor:harbour-pilots"', '"id": "actor:\\u0007\u2066bell"');
    for (const format of ["text", "json", "github"]) {
      const { out } = await attributedEvents(["validate", "-", "--format", format], { stdin: nasty });
      expect(out).toContain("\\u001b[2J");
      expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  test("shows no progress while it does not take long", async () => {
    expect((await attributedEvents(["validate", "-"], { stdin: good, terminal: true })).err).toBe("");
  });

  const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url));

  test("looks passages up in the texts of their sources", async () => {
    const text = fixture("texts/harbour-post.txt").toString();
    const cwd = folderWith({
      "post.json": fixture("valid/harbour-post.json"),
      "text.txt": text,
      "changed.txt": `New. ${text}`,
    });
    const judged = (file: string) =>
      attributedEvents(["validate", "post.json", "--text", `harbour-post=${file}`], { cwd });
    const same = await judged("text.txt");
    expect(same).toMatchObject({ code: 0, err: "" });
    expect(same.out).toMatch(/^post\.json: valid: .*; ([0-9]+) of \1 passages stand\n$/);
    const changed = await judged("changed.txt");
    expect(changed).toMatchObject({ code: 1, err: "" });
    expect(changed.out).toMatch(/^post\.json:[0-9]+:[0-9]+: error: sources\[0\]\.text\.sha256: .*\[text-differs\]\n/);
  });

  interface Broken {
    sources: { id: string; title?: unknown }[];
    events: { status: string; when: { earliest: string | null; latest: string | null } }[];
    claims: { id: string; against?: string[]; evidence: { type: string; textFragment?: { textStart: string } }[] }[];
  }

  test.each<[string, string, RegExp, (dataset: Broken) => void]>([
    [
      "a rule is broken",
      "earliest-after-latest",
      /[0-9]+ of [0-9]+ passages stand/,
      ({ events: [event] }) => event && Object.assign(event.when, { earliest: "2023-03-02", latest: "2023-03-01" }),
    ],
    [
      "another record is broken",
      "wrong-type",
      /[0-9]+ of [0-9]+ passages stand/,
      ({ claims }) => {
        Object.assign(claims.at(-1) ?? {}, { statement: 5 });
      },
    ],
    [
      "the document is",
      "missing-key",
      /[0-9]+ of [0-9]+ passages stand/,
      (dataset) => {
        Object.assign(dataset, { version: undefined });
      },
    ],
  ])("says that a passage is wrong beside what else is: %s", async (_, code, verdict, spoil) => {
    const dataset: Broken = JSON.parse(fixture("valid/harbour-post.json").toString());
    const passage = dataset.claims[0]?.evidence.find(({ type }) => type === "text-position");
    Object.assign(passage?.textFragment ?? {}, { textStart: "nowhere at all" });
    spoil(dataset);
    const cwd = folderWith({ "post.json": JSON.stringify(dataset), "text.txt": fixture("texts/harbour-post.txt") });
    const { code: exit, out } = await attributedEvents(["validate", "post.json", "--text", "harbour-post=text.txt"], {
      cwd,
    });
    expect(exit).toBe(1);
    expect(out).toContain(`[${code}]`);
    expect(out).toMatch(/: claims\[0\]\.evidence\[0\]: does not stand in .*\[evidence-not-found\]\n/);
    expect(out).toMatch(verdict);
  });

  test("judges no passage of a source that is broken, and passes its text over", async () => {
    const dataset: Broken = JSON.parse(fixture("valid/harbour-post.json").toString());
    Object.assign(dataset.sources[0] ?? {}, { title: 5 });
    const cwd = folderWith({ "post.json": JSON.stringify(dataset), "text.txt": "another text" });
    const { code, out } = await attributedEvents(["validate", "post.json", "--text", "harbour-post=text.txt"], { cwd });
    expect(code).toBe(1);
    expect(out).toContain("[wrong-type]");
    expect(out).not.toContain("[text-differs]");
    expect(out).toContain("not valid: 1 issue");
  });

  test.each([
    ["harbor-post=text.txt", 'no source with a text "source:harbor-post"; nearest is "source:harbour-post"'],
    ["harbour-post=none.txt", "none.txt: no such file or directory"],
    ["harbour-post=utf16.txt", "utf16.txt: is UTF-16LE; save it as UTF-8"],
    ["harbour-post", "It must be source=FILE."],
  ])("says what is wrong with --text %s", async (option, sentence) => {
    const cwd = folderWith({
      "post.json": fixture("valid/harbour-post.json"),
      "text.txt": fixture("texts/harbour-post.txt"),
      "utf16.txt": Uint8Array.of(0xff, 0xfe, 0x41, 0),
    });
    const { code, err } = await attributedEvents(["validate", "post.json", "--text", option], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test("refuses --text for lines, whose claims and sources may be far apart", async () => {
    const cwd = folderWith({ "a.ndjson": goodNdjson, "text.txt": "x" });
    const { code, err } = await attributedEvents(["validate", "a.ndjson", "--text", "harbour-post-storm=text.txt"], {
      cwd,
    });
    expect({ code, err }).toEqual({
      code: 2,
      err: "attributed-events: --text: passages can be looked up for JSON documents only\n",
    });
  });

  test("says the same of a file that is many times larger than what is read at once, packed or not", async () => {
    const [actor] = starter.actors;
    const lines = Array.from({ length: cases(12_000, 1500) }, (_, number) =>
      JSON.stringify({
        ...actor,
        id: `actor:body-${number % cases(11_000, 1400)}`,
        ...(number % 70 === 0 ? { parent: `actor:body-${number + cases(5000, 650)}` } : {}),
      }),
    );
    const text = `${lines.join("\n")}\n`;
    const document = JSON.stringify({
      ...starter,
      actors: lines.slice(0, cases(11_000, 1400)).map((line) => JSON.parse(line)),
    });
    const cwd = folderWith({ a: text, "a.gz": gzipSync(text), b: document, "b.gz": gzipSync(document) });
    for (const [name, input] of Object.entries({ a: text, b: document })) {
      const argv = ["validate", "--format", "json", "--max-issues", "8000"];
      const piped = await attributedEvents([...argv, "-"], { stdin: input });
      const from = async (file: string) =>
        (await attributedEvents([...argv, file], { cwd })).out.replaceAll(`"${file}"`, '"-"');
      expect(piped.code).toBe(1);
      expect(await from(name)).toBe(piped.out);
      expect(await from(`${name}.gz`)).toBe(piped.out);
    }
  });

  test("finds nothing wrong with the package's own records, one a line", async () => {
    const files = ["claims", "events", "sources", "actors"].map(
      (kind) => new URL(`../../data/${kind}.json`, import.meta.url),
    );
    const records = files.flatMap((file) => JSON.parse(readFileSync(file, "utf8")) as object[]);
    const stdin = records.map((record) => JSON.stringify(record)).join("\n");
    const { code, out } = await attributedEvents(["validate", "-"], { stdin });
    expect({ code, out }).toEqual({ code: 0, out: `stdin: valid: ${records.length} records\n` });
  });
});
