import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const folder = emptyFolder();
const text = "The union said “we strike”. The port said nothing.\n\nThe union walked out on Monday.";
writeFileSync(join(folder, "Harbour Post.txt"), text);
writeFileSync(join(folder, "latin.txt"), Buffer.from("café", "latin1"));
writeFileSync(join(folder, "page.html"), `<!doctype html><p>${text}</p>`);

const anchor = (...argv: string[]) => attributedEvents(["anchor", ...argv], { cwd: folder, stdin: text });
const inFile = (...argv: string[]) => anchor("--text", "Harbour Post.txt", ...argv);

describe("attributed-events anchor", () => {
  test("prints the evidence for a quotation, its typography aside, as a claim has it", async () => {
    const { code, out, err } = await inFile('said "we strike"');
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toEqual([
      {
        type: "text-position",
        source: "source:harbour-post",
        start: 10,
        end: 26,
        textFragment: { textStart: "said “we strike”" },
      },
    ]);
  });

  test("prints a passage for each part of a quotation that leaves words out", async () => {
    const { out } = await inFile("The port … nothing");
    expect(JSON.parse(out)).toMatchObject([
      { start: 28, end: 36 },
      { start: 42, end: 49 },
    ]);
  });

  test("asks which of several places is meant, and takes the answer", async () => {
    const { code, out, err } = await inFile("The union");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^attributed-events: "The union" stands 2 times; choose nth: 1 /);
    expect(JSON.parse((await inFile("The union", "--nth", "2")).out)).toMatchObject([{ start: 52, end: 61 }]);
  });

  test("refuses what does not stand there, and says what does", async () => {
    const { code, out, err } = await inFile("The union walked in on Monday");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain('nearest is "The union walked out on Monday", which has "out" for "in"');
  });

  test("reads the text from standard input, of a source that is named", async () => {
    const { out } = await anchor("--text", "-", "--source", "weekly", "walked out");
    expect(JSON.parse(out)).toMatchObject([{ source: "source:weekly", start: 62 }]);
  });

  test.each([
    ["no text", ["words"], /required option '--text <file>'/],
    ["no words", ["--text", "Harbour Post.txt"], /missing required argument 'words'/],
    ["a file that is not there", ["--text", "none.txt", "words"], /none\.txt: no such file/],
    ["a text that is not UTF-8", ["--text", "latin.txt", "words"], /latin\.txt: is no text in UTF-8/],
    ["a page", ["--text", "page.html", "words"], /page\.html: is a page in HTML; open it in a browser/],
    ["standard input of no name", ["--text", "-", "words"], /no source can be called "-"; say with --source/],
    ["place 0", ["--text", "Harbour Post.txt", "--nth", "0", "union"], /--nth: the first place is 1/],
    ["a place that is no number", ["--text", "Harbour Post.txt", "--nth", "two", "union"], /whole number/],
  ])("exits 2 with %s", async (_, argv, message) => {
    const { code, out, err } = await anchor(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });
});
