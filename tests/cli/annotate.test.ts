import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDraft } from "../../src/draft/yaml/read-draft.js";
import { writeDraft } from "../../src/draft/yaml/write-draft.js";
import { attributedEvents, emptyFolder } from "./fake-io.js";

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const docs = file("docs/annotate.md");

/** The blocks of the guide in their order: what is to be written, and what is to be run. */
const blocks = [...docs.matchAll(/^```(text|sh|yaml|console)\n([\s\S]*?)^```$/gm)].map(([, kind = "", text = ""]) => ({
  kind,
  text,
}));

type Keyed = { readonly key: string };
type Draft = Record<string, unknown>;

const parsed = (text: string): Draft => {
  const read = readDraft(text);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.draft as Draft;
};

/** The draft with the lists of a block added: of two records with a key, the later one, where the first stood. */
function withBlock(draft: Draft, block: Draft): Draft {
  const next = { ...draft };
  for (const [name, list] of Object.entries(block)) {
    const records = new Map(((draft[name] ?? []) as Keyed[]).map((record) => [record.key, record]));
    for (const record of list as Keyed[]) records.set(record.key, record);
    next[name] = [...records.values()];
  }
  return next;
}

/** The source that `init` names after the file is given its key for good. */
const renamed = (draft: Draft, block: Draft): Draft =>
  "sources" in block && !("claims" in draft && draft.claims) ? { ...draft, sources: [] } : draft;

/** Once there are two sources, claims say which one they were read from. */
const withSource = (draft: Draft): Draft => {
  const ofArticle = (record: object) => ({ source: "vale-messenger", ...record });
  const isSecond = (draft.sources as unknown[]).length > 1;
  const claims = ((draft.claims ?? []) as { passages?: object[] }[]).map((claim) => ({
    ...ofArticle(claim),
    ...(claim.passages ? { passages: claim.passages.map(ofArticle) } : {}),
  }));
  return isSecond ? { ...draft, claims } : draft;
};

/** Lines and columns are those of one's own file. */
const anywhere = (text: string) => text.replace(/^(\S+?):\d+:\d+:/gm, "$1:…:");

const commandsIn = (text: string) =>
  text
    .split(/^\$ npx attributed-events /m)
    .slice(1)
    .map((one) => {
      const [line = "", ...told] = one.split("\n");
      return { argv: line.split(" "), told: told.join("\n") };
    });

describe("docs/annotate.md", () => {
  test("shows the article of the example", () => {
    expect(blocks[0]).toEqual({ kind: "text", text: file("examples/missing-bell/article.txt") });
  });

  test("leads from an empty folder to a dataset: every command says what the guide says", async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "article.txt"), file("examples/missing-bell/article.txt"));
    let ran = 0;
    for (const { kind, text } of blocks) {
      if (kind === "yaml") {
        const draft = parsed(readFileSync(join(cwd, "draft.yaml"), "utf8"));
        const block = parsed(text);
        writeFileSync(join(cwd, "draft.yaml"), writeDraft(withSource(withBlock(renamed(draft, block), block))));
      }
      if (kind !== "console") continue;
      for (const { argv, told } of commandsIn(text)) {
        const { out, err } = await attributedEvents(argv, { cwd });
        expect(anywhere(out + err)).toBe(anywhere(told));
        ran++;
      }
    }
    expect(ran).toBe(6);
    const { code, out } = await attributedEvents(["resolve", "draft.yaml", "--text", "article.txt"], { cwd });
    expect([code, out]).toEqual([0, "draft.yaml: valid: 2 sources, 7 actors, 6 events, 14 claims\n"]);
  });

  test("ends where the example's draft is", async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, "draft.yaml"), file("examples/missing-bell/draft.yaml"));
    writeFileSync(join(cwd, "article.txt"), file("examples/missing-bell/article.txt"));
    const { out } = await attributedEvents(["resolve", "draft.yaml", "--text", "article.txt"], { cwd });
    expect(out).toBe("draft.yaml: valid: 2 sources, 7 actors, 6 events, 14 claims\n");
  });
});
