import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/generated/types.js";
import { attributedEvents, type World } from "./fake-io.js";
import { missingBell } from "./missing-bell.js";

const read = (cwd: string, file: string) => readFileSync(join(cwd, file), "utf8");

/** The example with one text in its draft replaced, resolved. */
async function resolveWith(from: string, to: string, ...more: readonly string[]) {
  const cwd = missingBell();
  const draft = read(cwd, "draft.yaml");
  expect(draft).toContain(from);
  writeFileSync(
    join(cwd, "draft.yaml"),
    draft.replace(from, () => to),
  );
  return { cwd, ...(await attributedEvents(["resolve", "draft.yaml", "--text", "article.txt", ...more], { cwd })) };
}

const resolve = (argv: readonly string[], world: World = {}) =>
  attributedEvents(["resolve", ...argv], { cwd: missingBell(), ...world });

describe("attributed-events resolve", () => {
  test("writes the dataset that the draft stands for, which validate and its text prove", async () => {
    const cwd = missingBell();
    const resolved = await attributedEvents(
      ["resolve", "draft.yaml", "--text", "article.txt", "--out", "dataset.json"],
      { cwd },
    );
    expect(resolved).toEqual({
      code: 0,
      out: "draft.yaml: valid: 2 sources, 7 actors, 6 events, 14 claims\n",
      err: "Wrote dataset.json\n",
    });
    const { code, out } = await attributedEvents(["validate", "dataset.json", "--text", "vale-messenger=article.txt"], {
      cwd,
    });
    expect([code, out]).toEqual([0, expect.stringContaining("passages stand")]);
  });

  test("only judges where no file is named, and says so", async () => {
    const cwd = missingBell();
    const before = readdirSync(cwd);
    const { code, err } = await attributedEvents(["resolve", "draft.yaml", "--text", "article.txt"], { cwd });
    expect([code, err]).toEqual([0, "Nothing is written; --out dataset.json writes the dataset.\n"]);
    expect(readdirSync(cwd)).toEqual(before);
  });

  test("gives the dataset on standard output for -, and what it has to say on standard error", async () => {
    const { code, out, err } = await resolve(["draft.yaml", "--text", "article.txt", "--out", "-"]);
    expect([code, err]).toEqual([0, "draft.yaml: valid: 2 sources, 7 actors, 6 events, 14 claims\n"]);
    expect((JSON.parse(out) as Dataset).claims).toHaveLength(14);
  });

  test("names line and column, the words that differ and what would be right, and writes nothing", async () => {
    const { cwd, code, out } = await resolveWith(
      "Divers were searching",
      "Divers were not searching",
      "--out",
      "dataset.json",
    );
    expect(code).toBe(1);
    expect(out).toMatch(
      /^draft\.yaml:\d+:14: error: claims\[12\]\.passage: .* which has not "not" \[quotation-not-found\]\ndraft\.yaml: not valid: 1 issue\n$/,
    );
    expect(existsSync(join(cwd, "dataset.json"))).toBe(false);
  });

  test.each([
    ["nth: 2", "", /claims\[0\]\.passage: .* stands 2 times; choose nth: 1 .*, or nth: 2/],
    [
      "type: smuggling",
      "type: smugling",
      /: events\[3\]\.type: "smugling" is not in the vocabulary; nearest is "smuggling"/,
    ],
    [
      "against: [two-held]",
      "agianst: [two-held]",
      /:107:5: error: claims\[4\]\.agianst: is no key here; nearest is "against"/,
    ],
    ['page: "1"', "page: 1", /:14: error: .*|claims\[13\]\.page: must be text, is 1; write "1"/],
    ["statement: Dora Hale", "statement: Hale: Dora", /:117:16: error: top level: broken YAML: a colon /],
    [
      "actor: residents, role",
      "actor: resident, role",
      /there is no actor with the key "resident"; nearest is "residents"/,
    ],
  ])("refuses %s written as “%s”", async (from, to, told) => {
    const { code, out } = await resolveWith(from, to);
    expect([code, out]).toEqual([1, expect.stringMatching(told)]);
  });

  test("tells it as JSON and for GitHub as validate does", async () => {
    const json = await resolveWith("type: smuggling", "type: smugling", "--format", "json");
    const [file] = (JSON.parse(json.out) as { files: [{ file: string; valid: boolean; issues: object[] }] }).files;
    expect(file).toMatchObject({ file: "draft.yaml", valid: false });
    expect(file.issues[0]).toMatchObject({
      code: "not-in-vocabulary",
      pointer: "/events/3/type",
      line: 39,
      column: 11,
    });
    const github = await resolveWith("type: smuggling", "type: smugling", "--format", "github");
    expect(github.out).toMatch(/^::error file=draft\.yaml,line=39,col=11,title=not-in-vocabulary::events\[3\]/);
  });

  test("finds out whose text a file is by its digest, or where there is one source", async () => {
    const { code } = await resolve(["draft.yaml", "--text", "article.txt"]);
    expect(code).toBe(0);
    const other = await resolveWith("    text: {", "    note: none # {");
    expect([other.code, other.err]).toEqual([
      2,
      "attributed-events: --text article.txt: of which source is it? Say --text vale-messenger=article.txt, or --text bulletin=article.txt\n",
    ]);
    expect((await resolve(["draft.yaml", "--text", "source:vale-messenger=article.txt"])).code).toBe(0);
    expect((await resolve(["draft.yaml", "--text", "vale-mesenger=article.txt"])).err).toBe(
      'attributed-events: --text: no source "vale-mesenger"; nearest is "vale-messenger"\n',
    );
  });

  test("asks for a text once, however many quotations need it", async () => {
    const { code, err } = await resolve(["draft.yaml"]);
    expect([code, err]).toEqual([1, "Give the text: --text vale-messenger=FILE\n"]);
  });

  test("takes actors and sources from another dataset", async () => {
    const cwd = missingBell();
    await attributedEvents(["resolve", "draft.yaml", "--text", "article.txt", "--out", "first.json"], { cwd });
    const second = `draft: 1
name: second
use: [vale-messenger, vale-constabulary]
events:
  - { key: statement, title: The Vale Constabulary speaks, type: statement }
claims:
  - key: spoke
    passage: The Vale Constabulary said on Wednesday
    statement: the Vale Constabulary spoke on 15 May 2024
    type: assertion
    events: [{ event: statement, participants: [{ actor: vale-constabulary, role: speaker }] }]
`;
    writeFileSync(join(cwd, "second.yaml"), second);
    const argv = ["resolve", "second.yaml", "--use", "first.json", "--text", "article.txt", "--out", "-"];
    const { code, out, err } = await attributedEvents(argv, { cwd });
    expect([code, err]).toEqual([0, "second.yaml: valid: 1 source, 1 actor, 1 event, 1 claim\n"]);
    expect((JSON.parse(out) as Dataset).actors[0]?.id).toBe("actor:vale-constabulary");
  });

  test("reads the draft or a text from standard input, one of them", async () => {
    const cwd = missingBell();
    const piped = await attributedEvents(["resolve", "-", "--text", "article.txt"], {
      cwd,
      stdin: read(cwd, "draft.yaml"),
    });
    expect([piped.code, piped.out]).toEqual([0, "stdin: valid: 2 sources, 7 actors, 6 events, 14 claims\n"]);
    const both = await attributedEvents(["resolve", "-", "--text", "-"], { cwd });
    expect([both.code, both.err]).toEqual([2, "attributed-events: standard input (-) can be read only once\n"]);
  });

  test("writes over a file only when forced", async () => {
    const cwd = missingBell();
    const argv = ["resolve", "draft.yaml", "--text", "article.txt", "--out", "article.txt"];
    const refused = await attributedEvents(argv, { cwd });
    expect([refused.code, refused.err]).toEqual([
      2,
      expect.stringMatching(/article\.txt: exists already; name another place, or say --force to write over it\n$/),
    ]);
    expect(read(cwd, "article.txt")).toMatch(/^Two held/);
    expect((await attributedEvents([...argv, "--force"], { cwd })).code).toBe(0);
  });

  test("says what to do with what is no draft", async () => {
    const cwd = missingBell();
    const article = await attributedEvents(["resolve", "article.txt", "--text", "article.txt"], { cwd });
    expect([article.code, article.out]).toEqual([
      1,
      expect.stringContaining("attributed-events init --from FILE makes a draft"),
    ]);
    const empty = await attributedEvents(["resolve", "-"], { cwd, stdin: "" });
    expect([empty.code, empty.out]).toEqual([1, expect.stringContaining("is empty; attributed-events init")]);
  });
});
