import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDataset, verifyEvidence } from "../../src/validate.js";
import { fixtures, fixtureText } from "../validate/fixtures.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const folder = emptyFolder();
const text = fixtureText("harbour-post");
const dataset = fixtures("valid").find(({ name }) => name === "harbour-post")?.text ?? "";
const longer = `Corrected on Tuesday.\n\n${text}`;
const files = {
  "data.json": dataset,
  "old.txt": text,
  "longer.txt": longer,
  "changed.txt": text.replace("smuggled", "carried"),
  "broken.json": "{}",
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);

const move = (...argv: string[]) => attributedEvents(["move", ...argv], { cwd: folder, stdin: dataset });
const source = "source:harbour-post";

describe("attributed-events move", () => {
  test("writes the dataset moved to the new text of its only source", async () => {
    const { code, out, err } = await move("data.json", "--to", "longer.txt", "--from", "old.txt");
    expect({ code, err }).toEqual({ code: 0, err: "Moved 7 of 7 passages, cues and dates\n" });
    expect(verifyEvidence(parseDataset(JSON.parse(out)), { [source]: longer })).toMatchObject({ ok: true });
  });

  test("takes the dataset from standard input, and the source by its name", async () => {
    const { code, out } = await move("-", "--to", "harbour-post=longer.txt", "--out", "moved.json");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(JSON.parse(readFileSync(join(folder, "moved.json"), "utf8")).sources[0].text.length).toBe(
      [...longer].length,
    );
  });

  test("says where only the ends of passages were compared", async () => {
    const { err } = await move("data.json", "--to", "longer.txt");
    expect(err).toMatch(
      /^Of 3 passages only the ends and the length were compared; with the old text, --from, all words are\nMoved 7 /,
    );
  });

  test("lists what is left, and exits 1", async () => {
    const { code, out, err } = await move("data.json", "--to", "changed.txt", "--from", "old.txt");
    expect(code).toBe(1);
    expect(parseDataset(JSON.parse(out)).claims).toHaveLength(4);
    expect(err.split("\n")).toEqual([
      expect.stringMatching(
        /^claim:sailors-smuggled: passage: "The sailors had smuggled .* which has "carried" for "smuggled"$/,
      ),
      "Moved 6 of 7 passages, cues and dates",
      "",
    ]);
  });

  test("writes over no file unless told to, and nothing where something is wrong", async () => {
    writeFileSync(join(folder, "mine.json"), "mine");
    const out = ["--to", "longer.txt", "--out", "mine.json"];
    expect(await move("data.json", ...out)).toMatchObject({ code: 2, err: expect.stringContaining("exists already") });
    expect(readFileSync(join(folder, "mine.json"), "utf8")).toBe("mine");
    expect(await move("data.json", ...out, "--force")).toMatchObject({ code: 0 });
    expect(await move("broken.json", "--to", "longer.txt", "--out", "none.json")).toMatchObject({ code: 1, out: "" });
    expect(existsSync(join(folder, "none.json"))).toBe(false);
  });

  test.each([
    ["no new text", ["data.json"], /say with --to where the new text is/],
    [
      "a source that there is not",
      ["data.json", "--to", "harbor-post=longer.txt"],
      /--to: no source:harbor-post; nearest is source:harbour-post/,
    ],
    [
      "an old text that is another",
      ["data.json", "--to", "longer.txt", "--from", "longer.txt"],
      /--from: this is not the text that source:harbour-post pins/,
    ],
    ["standard input twice", ["-", "--to", "-"], /standard input \(-\) can be read only once/],
    ["a text that is not there", ["data.json", "--to", "none.txt"], /none\.txt: no such file/],
  ])("exits 2 with %s", async (_, argv, message) => {
    const { code, out, err } = await move(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });
});
