import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { alignReadings, compareReadings, toAgreementMarkdown, toAgreementText } from "../../src/agree.js";
import { harbour, harbourText, stripped, twoReadings, underOtherIds } from "../agree/readings.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const ben = underOtherIds(harbour);
const lossy = stripped(ben);
const folder = emptyFolder();
const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
write("anna.json", harbour);
write("ben.json", ben);
write("lossy.json", lossy);
write("invalid.json", { ...ben, events: [{}] });
write("empty.json", { ...ben, sources: [], claims: [], events: [], actors: [] });
write("other-text.json", {
  ...ben,
  sources: ben.sources.map((one) => ({
    ...one,
    ...(one.text ? { text: { ...one.text, sha256: "0".repeat(64) } } : {}),
  })),
});
write("draft.json", { draft: 1, sources: [], claims: [] });
writeFileSync(join(folder, "draft.yaml"), "draft: 1\nsources: []\n");
write("no-alignment.json", { readers: ["anna"] });
writeFileSync(join(folder, "article.txt"), harbourText);
writeFileSync(join(folder, "changed.txt"), harbourText.replace("barometer", "thermometer"));
symlinkSync(join(folder, "anna.json"), join(folder, "link.json"));

const agree = (...argv: string[]) => attributedEvents(["agree", ...argv], { cwd: folder });

describe("attributed-events agree", () => {
  test("exits 0 and prints how far two readers agree", async () => {
    const { code, out } = await agree("anna.json", "ben.json");
    expect({ code, out }).toEqual({ code: 0, out: toAgreementText(compareReadings(twoReadings(harbour, ben))) });
  });

  test("prints data as JSON and an appendix as Markdown, with the words of the text", async () => {
    const texts = { [harbour.sources.find(({ text }) => text)?.id ?? ""]: harbourText };
    const expected = compareReadings([twoReadings(harbour, ben)[0], { reader: "lossy", dataset: lossy }], { texts });
    const json = await agree("anna.json", "lossy.json", "--text", "article.txt", "--format", "json");
    expect(JSON.parse(json.out)).toEqual(JSON.parse(JSON.stringify(expected)));
    const { out } = await agree("anna.json", "lossy.json", "--text", "article.txt", "--format", "markdown");
    expect(out).toBe(toAgreementMarkdown(expected));
    expect(out).toContain("“The money came in small envelopes”");
  });

  test("exits 1 where a reading does harm that the gold reading does not", async () => {
    const { code, out } = await agree("anna.json", "lossy.json", "--gold", "anna.json");
    expect(code).toBe(1);
    expect(out).toContain("Harm that lossy does and anna does not");
    expect((await agree("ben.json", "--gold", "anna.json")).code).toBe(0);
  });

  test("writes an alignment, and takes it back as it was corrected", async () => {
    const { code, err } = await agree("anna.json", "ben.json", "--format", "alignment", "--out", "alignment.json");
    expect({ code, err }).toEqual({ code: 0, err: "Wrote alignment.json\n" });
    const kept = JSON.parse(readFileSync(join(folder, "alignment.json"), "utf8"));
    expect(kept).toEqual(alignReadings(twoReadings(harbour, ben)));
    write("corrected.json", { ...kept, claims: kept.claims.slice(1) });
    const { out } = await agree("anna.json", "ben.json", "--alignment", "corrected.json", "--format", "json");
    expect(JSON.parse(out).pairs[0].layers[1].overlap).toMatchObject({ both: kept.claims.length - 1, onlyOne: 1 });
  });

  test("writes what the readers differ on, and makes the gold reading of what was decided", async () => {
    const { code, out, err } = await agree("anna.json", "lossy.json", "--text", "article.txt", "--settle", "open.json");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    const open = JSON.parse(readFileSync(join(folder, "open.json"), "utf8"));
    expect(err).toBe(`Wrote open.json: ${open.settled.length} records to decide\n`);
    expect(open.settled[0]).toMatchObject({ choose: null, words: expect.any(String) });
    const again = await agree("anna.json", "lossy.json", "--settle", "open.json");
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining("open.json: exists already") });

    const undecided = await agree("anna.json", "lossy.json", "--settled", "open.json", "-o", "gold.json");
    expect(undecided).toMatchObject({ code: 1, out: "" });
    expect(undecided.err.split("\n")).toHaveLength(open.settled.length + 2);
    expect(undecided.err).toContain("open.json: settled[0].choose: is undecided: ");
    expect(existsSync(join(folder, "gold.json"))).toBe(false);

    write("decided.json", { ...open, settled: open.settled.map((entry: object) => ({ ...entry, choose: "anna" })) });
    const settled = await agree("anna.json", "lossy.json", "--settled", "decided.json");
    expect(settled.code).toBe(0);
    expect(settled.err).toMatch(/\nThe gold reading is valid: .* claims; validate gives \d warnings\n$/);
    write("gold.json", JSON.parse(settled.out));
    expect((await agree("anna.json", "--gold", "gold.json")).code).toBe(0);
  });

  test("exits 1 on a file that is no settlement", async () => {
    const { code, err } = await agree("anna.json", "ben.json", "--settled", "no-alignment.json");
    expect({ code, err }).toEqual({
      code: 1,
      err: 'no-alignment.json: this is no settlement, which has "readers" and "settled", but ["readers"]\nno-alignment.json: not settled: 1 issue\n',
    });
  });

  test("writes no gold reading that breaks a rule, and names the record and the rule", async () => {
    await agree("anna.json", "lossy.json", "--settle", "mixed.json", "--force");
    const open = JSON.parse(readFileSync(join(folder, "mixed.json"), "utf8"));
    const own = { type: "accusation", against: null };
    const settled = open.settled.map((entry: { records: string[] }) => ({
      ...entry,
      choose: "anna",
      ...(entry.records[0] === "claim:squall-blames-circle" ? { own } : {}),
    }));
    write("mixed.json", { ...open, settled });
    const { code, err } = await agree("anna.json", "lossy.json", "--settled", "mixed.json", "-o", "mixed-gold.json");
    expect(code).toBe(1);
    expect(err).toContain("claim:squall-blames-circle: ");
    expect(err).toContain("mixed.json: these decisions make no valid dataset");
    expect(existsSync(join(folder, "mixed-gold.json"))).toBe(false);
  });

  test("takes a reading from standard input, and three readers", async () => {
    const { code, out } = await attributedEvents(["agree", "anna.json", "lossy.json", "-"], {
      cwd: folder,
      stdin: JSON.stringify(ben),
    });
    expect(code).toBe(0);
    expect(out).toContain("Agreement of anna, lossy and stdin");
  });

  test.each([
    ["one file", ["anna.json"], "anna.json is one reading"],
    ["the same file twice", ["anna.json", "anna.json"], "anna.json and anna.json are the same"],
    ["the same file by another name", ["anna.json", "link.json"], "anna.json and link.json are the same"],
    ["standard input twice", ["-", "-"], "standard input (-) can be read only once"],
    ["an invalid dataset", ["anna.json", "invalid.json"], "invalid.json: not a valid dataset"],
    ["an empty reading", ["anna.json", "empty.json"], "empty has no claims"],
    ["different texts", ["anna.json", "other-text.json"], "different texts of source:harbour-post-2024-03-05"],
    [
      "a text that is another",
      ["anna.json", "ben.json", "--text", "changed.txt"],
      "anna does not stand in changed.txt",
    ],
    [
      "a text of no source",
      ["anna.json", "ben.json", "--text", "source:x=article.txt"],
      'no source with a text "source:x"',
    ],
    [
      "a file that is no alignment",
      ["anna.json", "ben.json", "--alignment", "no-alignment.json"],
      "no-alignment.json: alignment.readers",
    ],
    [
      "a draft",
      ["anna.json", "draft.yaml"],
      "draft.yaml: this is a draft; make a dataset of it first: attributed-events resolve draft.yaml --text TEXT --out FILE",
    ],
    ["a draft in JSON", ["anna.json", "draft.json"], "draft.json: this is a draft"],
    ["a gold reading that is a draft", ["anna.json", "--gold", "draft.json"], "draft.json: this is a draft"],
    ["a gold reading that is not there", ["anna.json", "ben.json", "--gold", "none.json"], "none.json: no such file"],
    ["a gold reading alone", ["anna.json", "--gold", "anna.json"], "anna.json is one reading"],
    ["a file that is not there", ["anna.json", "none.json"], "no such file"],
    ["a seed that is no number", ["anna.json", "ben.json", "--seed", "x"], "whole number"],
    [
      "a settlement to write and one to read",
      ["anna.json", "ben.json", "--settle", "a.json", "--settled", "b.json"],
      "cannot be used with",
    ],
    ["a file that exists already", ["anna.json", "ben.json", "--out", "ben.json"], "exists already"],
  ])("exits 2 on %s and says so", async (_name, argv, message) => {
    const { code, out, err } = await agree(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});
