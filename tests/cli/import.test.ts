import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { resolveDraft } from "../../src/draft.js";
import { readDraft } from "../../src/draft-yaml.js";
import { fromUcdp } from "../../src/import.js";
import { dataset as packaged } from "../../src/index.js";
import { gedFile } from "../import/ged.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const ged = fileURLToPath(new URL("../fixtures/import/ged.csv", import.meta.url));
const { dataset } = fromUcdp([{ name: ged, content: readFileSync(ged) }]);

describe("attributed-events import", () => {
  const folder = emptyFolder();
  const run = (...argv: string[]) => attributedEvents(["import", ...argv], { cwd: folder });

  test("writes a document, and tells on standard error what is questionable and what is lost", async () => {
    const { code, out, err } = await run("--from", "ucdp", ged);
    expect({ code, data: JSON.parse(out) }).toEqual({ code: 0, data: dataset });
    expect(err).toContain("ged.csv: row 6, column source_original:");
    expect(err).toContain("lost of ucdp: 8 × region: is a group of countries");
    expect(err).toMatch(/0 errors, \d+ warnings\n$/);
  });

  test("writes a record a line, which validate finds valid", async () => {
    const { code, out } = await run("--from", "ucdp", "--to", "ndjson", ged);
    const records = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string });
    const all = [dataset.sources, dataset.actors, dataset.events, dataset.claims].flat();
    expect(code).toBe(0);
    expect(records.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    writeFileSync(join(folder, "ged.ndjson"), out);
    expect((await attributedEvents(["validate", "ged.ndjson"], { cwd: folder })).code).toBe(0);
  });

  test("leaves out a row that is wrong, and ends with 1", async () => {
    writeFileSync(join(folder, "bad.csv"), gedFile([{ date_start: "00/00/2014" }, {}]));
    for (const to of ["json", "ndjson"]) {
      const { code, out, err } = await run("--from", "ucdp", "--to", to, "bad.csv");
      expect(code).toBe(1);
      expect(out).toContain("event:ucdp-700001");
      expect(out).not.toContain("event:ucdp-700000");
      expect(err).toContain('error: bad.csv: row 2, column date_start: "00/00/2014" is not a day such as 2023-02-02\n');
    }
  });

  test("writes nothing where nothing could be read, and an empty dataset where there are no rows", async () => {
    const header = gedFile([]);
    writeFileSync(join(folder, "foreign.csv"), "a,b,c\n1,2,3\n");
    writeFileSync(join(folder, "none.csv"), header);
    for (const to of ["json", "ndjson"]) {
      const { code, out, err } = await run("--from", "ucdp", "--to", to, "--out", `foreign.${to}`, "foreign.csv");
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toContain("error: foreign.csv: row 1: the header has no column of UCDP GED");
      expect(err).toContain("nothing is written");
      expect(existsSync(join(folder, `foreign.${to}`))).toBe(false);
      expect(await run("--from", "ucdp", "--to", to, "none.csv")).toMatchObject({
        code: 0,
        out: expect.stringContaining("source:ucdp-ged"),
      });
    }
  });

  test("reads packed files, several, and standard input", async () => {
    writeFileSync(join(folder, "a.csv.gz"), gzipSync(gedFile([{ id: "1" }])));
    writeFileSync(join(folder, "b.csv"), gedFile([{ id: "2" }]));
    for (const to of ["json", "ndjson"]) {
      const { out: both } = await run("--from", "ucdp", "--to", to, "?.csv*");
      expect(both).toContain("event:ucdp-1");
      expect(both).toContain("event:ucdp-2");
    }
    const piped = await attributedEvents(["import", "--from", "ucdp", "-"], { cwd: folder, stdin: gedFile([{}]) });
    expect(JSON.parse(piped.out).events).toHaveLength(1);
  });

  test("writes a file whole, and over another only when told so", async () => {
    for (const to of ["json", "ndjson"]) {
      const argv = [
        "--from",
        "ucdp",
        "--to",
        to,
        "-q",
        "--out",
        `out.${to}`,
        "--name",
        "vale",
        "--edition",
        "25.1",
        ged,
      ];
      expect(await run(...argv)).toEqual({ code: 0, out: "", err: "" });
      expect((await run(...argv)).code).toBe(2);
      expect((await run(...argv, "--force")).code).toBe(0);
      expect(readFileSync(join(folder, `out.${to}`), "utf8")).toContain("Georeferenced Event Dataset, version 25.1");
    }
  });

  test("reads a folder of tables, and writes nothing while one is wrong", async () => {
    await attributedEvents(["export", "--to", "csv", "--out", "tables"], { cwd: folder });
    const whole = await run("--from", "csv", "-q", "tables");
    expect(JSON.parse(whole.out).claims).toEqual(JSON.parse(JSON.stringify(packaged.claims)));
    const lines = await run("--from", "csv", "-q", "--to", "ndjson", "tables/");
    expect(lines.out.trimEnd().split("\n")).toHaveLength(
      [packaged.sources, packaged.actors, packaged.events, packaged.claims].flat().length,
    );
    rmSync(join(folder, "tables/about.csv"));
    const { code, out, err } = await run("--from", "csv", "tables");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("about.csv: is not among the files");
    expect(err).toContain("nothing is written");
  });

  describe("of annotations", () => {
    const text = "The mayor said the bridge is open.\n";
    const ann = [
      "T1\tSpeaks 0 9\tThe mayor",
      "T2\tCue 10 14\tsaid",
      "T3\tContent 15 33\tthe bridge is open",
      "E1\tCue:T2 Speaks:T1 Content:T3\n",
    ].join("\n");
    mkdirSync(join(folder, "corpus"));
    writeFileSync(join(folder, "corpus/bridge.txt"), text);
    writeFileSync(join(folder, "corpus/bridge.ann"), ann);
    writeFileSync(join(folder, "labels.json"), JSON.stringify({ speaker: ["Speaks"] }));
    writeFileSync(join(folder, "typo.json"), JSON.stringify({ speakers: ["Speaks"], speaker: ["Speeks"] }));

    test("writes a draft as JSON or YAML, which resolves", async () => {
      const json = await run("--from", "brat", "--mapping", "labels.json", "corpus");
      expect(json.code).toBe(0);
      expect(resolveDraft(JSON.parse(json.out), { bridge: text }).ok).toBe(true);
      const yaml = await run(
        "--from",
        "brat",
        "--mapping",
        "labels.json",
        "--to",
        "yaml",
        "corpus/*.ann",
        "corpus/*.txt",
      );
      const read = readDraft(yaml.out);
      expect("draft" in read && read.draft).toEqual(JSON.parse(json.out));
    });

    test("ends with 1 where the mapping says what no file has", async () => {
      const { code, err } = await run("--from", "brat", "--mapping", "typo.json", "corpus");
      expect(code).toBe(1);
      expect(err).toContain('error: typo.json: "speakers" is not one of speaker, cue, content, event, actor, ties\n');
      expect(await run("--from", "brat", "--to", "ndjson", "corpus")).toMatchObject({ code: 2, out: "" });
      expect(await run("--from", "ucdp", "--to", "yaml", ged)).toMatchObject({ code: 2, out: "" });
    });

    test("takes the text of annotations by the address of their page", async () => {
      const one = {
        id: "a",
        target: { source: "https://vale.example/?a=b", selector: { type: "TextQuoteSelector", exact: "said" } },
      };
      writeFileSync(
        join(folder, "notes.json"),
        JSON.stringify({ ...one, body: { purpose: "tagging", value: "content" } }),
      );
      const given = ["--text", "https://vale.example/?a=b=corpus/bridge.txt", "notes.json"];
      const { code, out } = await run("--from", "web-annotation", ...given);
      expect(code).toBe(0);
      expect(JSON.parse(out).claims).toHaveLength(1);
    });
  });

  test("says what it does not know", async () => {
    expect(await run("--from", "ucpd", ged)).toMatchObject({
      code: 2,
      err: expect.stringContaining('nearest is "ucdp"'),
    });
    expect(await run("--from", "ucdp", "no*where.csv")).toMatchObject({ code: 2, out: "" });
    expect(await run("--from", "ucdp", "-", "-")).toMatchObject({ code: 2, out: "" });
  });
});
