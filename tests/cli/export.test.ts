import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { starter } from "../../src/cli/starter.js";
import { dataset } from "../../src/dataset/dataset.js";
import { exportFormats } from "../../src/export/formats.js";
import { toFtm } from "../../src/export/ftm/ftm.js";
import { toStix } from "../../src/export/stix/stix.js";
import { harbour } from "../export/harbour.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const good = JSON.stringify(harbour);
const wrong = JSON.stringify(starter, null, 2).replace('"role": "interlocutor"', '"role": "interlocuter"');

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const read = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");

describe("attributed-events export", () => {
  test("prints a format that is one file, and what it lost beside it", async () => {
    const cwd = folderWith({ "mine.json": good });
    const { code, out, err } = await attributedEvents(["export", "--to", "stix", "mine.json"], { cwd });
    expect(code).toBe(0);
    expect(out).toBe(toStix(harbour).output);
    expect(err).toBe(
      "Lost in stix:\n  1 × $schema: is about our own file\n  1 × schemaVersion: is about our own file\n",
    );
  });

  test("takes the packaged dataset where no file is named", async () => {
    const { code, out } = await attributedEvents(["export", "--to", "ftm", "--quiet"]);
    expect(code).toBe(0);
    expect(out).toBe(toFtm(dataset).output);
  });

  test("reads standard input and gzip", async () => {
    const expected = toFtm(harbour).output;
    const fromPipe = await attributedEvents(["export", "-t", "ftm", "-q", "-"], { stdin: gzipSync(good) });
    expect(fromPipe).toEqual({ code: 0, out: expected, err: "" });
  });

  test.each(Object.keys(exportFormats))("writes %s where --out says, whole, and nothing else", async (format) => {
    const cwd = folderWith({ "mine.json": good });
    const { code, out, err } = await attributedEvents(["export", "--to", format, "--out", "there", "mine.json"], {
      cwd,
    });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toMatch(/^Wrote there\n/);
    expect(readdirSync(cwd).sort()).toEqual(["mine.json", "there"]);
  });

  test.each(Object.keys(exportFormats))("names %s in its help", async (format) => {
    const { out } = await attributedEvents(["export", "--help"]);
    expect(out).toMatch(new RegExp(`Formats:.*\\b${format}\\b`));
  });

  test("escapes on a terminal what it would obey", async () => {
    const bidi = good.replace("Ada Squall", "Ada \u202e Squall");
    const { out } = await attributedEvents(["export", "--to", "ftm", "-"], { stdin: bidi, terminal: true });
    expect(out).toContain("Ada \\u202e Squall");
    expect(out).not.toContain("\u202e");
  });
});

describe("attributed-events export refuses", () => {
  test("an invalid dataset, with the validator's issues and nothing written", async () => {
    const cwd = folderWith({ "mine.json": wrong });
    const { code, out, err } = await attributedEvents(["export", "--to", "stix", "-o", "x.json", "mine.json"], { cwd });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain('"interlocuter" is not in the vocabulary; nearest is "interlocutor" [not-in-vocabulary]');
    expect(err).toContain("mine.json: not valid: 1 issue");
    expect(readdirSync(cwd)).toEqual(["mine.json"]);
  });

  test("damaged gzip, as an issue", async () => {
    const half = gzipSync(good).subarray(0, 200);
    const { code, err } = await attributedEvents(["export", "--to", "stix", "-"], { stdin: half });
    expect(code).toBe(1);
    expect(err).toContain("[damaged-gzip]");
  });

  test("a document that is too large", async () => {
    const { code, err } = await attributedEvents(["export", "--to", "ftm", "--max-bytes", "1K", "-"], { stdin: good });
    expect(code).toBe(1);
    expect(err).toContain("[document-too-large]");
  });

  test("an unknown format, with the nearest", async () => {
    const { code, err } = await attributedEvents(["export", "--to", "stx"]);
    expect({ code, err }).toEqual({ code: 2, err: 'attributed-events: no format "stx"; nearest is "stix"\n' });
  });

  test("no format at all", async () => {
    const { code, err } = await attributedEvents(["export"]);
    expect(code).toBe(2);
    expect(err).toContain("required option '-t, --to <format>' not specified");
  });

  test("a folder on standard output", async () => {
    const { code, err } = await attributedEvents(["export", "--to", "csv"]);
    expect(code).toBe(2);
    expect(err).toBe("attributed-events: csv is a folder of files; say where with --out\n");
  });

  test("an existing file without --force, and leaves it alone", async () => {
    const cwd = folderWith({ "mine.json": good, "there.json": "mine" });
    const { code, err } = await attributedEvents(["export", "-t", "stix", "-o", "there.json", "mine.json"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("exists already; name another place, or say --force");
    expect(read(cwd, "there.json")).toBe("mine");
    expect(readdirSync(cwd).sort()).toEqual(["mine.json", "there.json"]);
  });

  test("a folder with anything in it without --force", async () => {
    const cwd = folderWith({ "mine.json": good });
    await attributedEvents(["export", "-t", "csv", "-o", "tables", "mine.json"], { cwd });
    const again = await attributedEvents(["export", "-t", "csv", "-o", "tables", "mine.json"], { cwd });
    expect(again.code).toBe(2);
    expect(again.err).toContain("exists already");
  });

  test("a folder with other files in it, even with --force", async () => {
    const cwd = folderWith({ "mine.json": good });
    mkdirSync(join(cwd, "tables"));
    writeFileSync(join(cwd, "tables", "thesis.docx"), "years of work");
    const args = ["export", "-t", "csv", "-o", "tables", "--force", "mine.json"];
    const { code, err } = await attributedEvents(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain("holds other files (thesis.docx)");
    expect(readdirSync(join(cwd, "tables"))).toEqual(["thesis.docx"]);
  });

  test("a place that is not there", async () => {
    const { code, err } = await attributedEvents(["export", "-t", "stix", "-o", "nowhere/x.json"]);
    expect({ code, err }).toEqual({ code: 2, err: "attributed-events: nowhere/x.json: no such file or directory\n" });
  });

  test.skipIf(process.getuid?.() === 0)("a place that may not be written", async () => {
    const cwd = emptyFolder();
    chmodSync(cwd, 0o500);
    const { code, err } = await attributedEvents(["export", "-t", "stix", "-o", "x.json"], { cwd });
    expect({ code, err }).toEqual({ code: 2, err: "attributed-events: x.json: permission denied\n" });
  });
});

describe("attributed-events export --force", () => {
  test("writes over a file", async () => {
    const cwd = folderWith({ "mine.json": good, "there.json": "old" });
    const args = ["export", "-t", "stix", "-o", "there.json", "--force", "-q", "mine.json"];
    expect(await attributedEvents(args, { cwd })).toEqual({ code: 0, out: "", err: "Wrote there.json\n" });
    expect(read(cwd, "there.json")).toBe(toStix(harbour).output);
  });

  test("writes over a folder of its own making, and drops what is no longer in it", async () => {
    const cwd = folderWith({ "mine.json": good });
    await attributedEvents(["export", "-t", "csv", "-o", "tables", "mine.json"], { cwd });
    const names = readdirSync(join(cwd, "tables"));
    writeFileSync(join(cwd, "tables", names[0] ?? ""), "old");
    const { code } = await attributedEvents(["export", "-t", "csv", "-o", "tables", "--force", "mine.json"], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, "tables"))).toEqual(names);
    expect(read(cwd, join("tables", names[0] ?? ""))).not.toBe("old");
    expect(readdirSync(cwd).sort()).toEqual(["mine.json", "tables"]);
  });
});

describe("the criteria of attributed-events export", () => {
  const ftm = (...args: string[]) => attributedEvents(["export", "-t", "ftm", "-q", ...args, "-"], { stdin: good });

  test("say which part is meant, as those of findEvents and findClaims", async () => {
    expect((await ftm("--agency", "Isvakta")).out).toBe(toFtm(harbour, { events: { agency: "Isvakta" } }).output);
    expect((await ftm("--by", "Radio Calm")).out).toBe(toFtm(harbour, { claims: { by: "Radio Calm" } }).output);
    const events = { from: "2024-03-01", to: "2024-03-02", type: ["armed-attack", "visit"] } as const;
    expect((await ftm("--from", "2024-03-01", "--until", "2024-03-02", "--type", "armed-attack, visit")).out).toBe(
      toFtm(harbour, { events }).output,
    );
  });

  test("are told of by the option where they are wrong", async () => {
    expect(await ftm("--agency", "Ice Wach")).toEqual({
      code: 2,
      out: "",
      err: 'attributed-events: --agency: no agency "Ice Wach"; nearest is "Ice Watch" (actor:ice-watch)\n',
    });
    expect((await ftm("--until", "2024-02-30")).err).toMatch(/^attributed-events: --until: /);
    expect((await ftm("--status", "rumoured")).err).toMatch(/^attributed-events: --status: no value "rumoured"/);
  });

  test("that nothing fits write nothing", async () => {
    const nothing = { code: 2, out: "", err: "attributed-events: nothing fits these criteria\n" };
    expect(await ftm("--from", "2030-01-01", "--certainty", "definite")).toEqual(nothing);
    expect(await ftm("--type", "financing", "--by", "Ada Squall")).toEqual(nothing);
  });
});
