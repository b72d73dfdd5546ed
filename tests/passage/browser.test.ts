import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Dataset, dataset, passageUrl, type TextFragment } from "../../src/index.js";
import { fragmentMatches, type Selection } from "../../src/passage/fragment-matches.js";
import { searchableText } from "../../src/passage/searchable-text.js";
import { hasBrowser, openBrowser } from "../explorer/browser.js";

/*
 * What a browser highlights for a text fragment is what `fragmentMatches` says it selects first. The two are compared as pictures: the
 * page with the fragment in its address, and the page in which a script has highlighted the selection in the same colour.
 */

const style = `
  body { margin: 20px; font: 16px/1.4 sans-serif; }
  ::target-text, ::highlight(wanted) { background: #f00; color: #000; }
`;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A page that shows a text: a block for each paragraph, which knows where in the text it begins, in code points. */
function pageOf(text: string): string {
  let position = 0;
  const blocks = text.split(/(\n\s*\n)/).map((part, index) => {
    const block = index % 2 === 0 && part !== "" ? `<p data-at="${position}">${escaped(part)}</p>` : "";
    position += [...part].length;
    return block;
  });
  return `<!doctype html><meta charset="utf-8"><title>Text</title><style>${style}</style>${blocks.join("\n")}`;
}

/** Highlights from one position to another; a script of the page, so it is written as text. */
const highlight = ({ start, end }: Selection) => `{
  const blocks = [...document.querySelectorAll("p")];
  const place = (position, isEnd) => {
    const block = blocks.filter((one) => Number(one.dataset.at) < position + (isEnd ? 0 : 1)).at(-1);
    const points = [...block.firstChild.data].slice(0, position - Number(block.dataset.at));
    return [block.firstChild, points.join("").length];
  };
  const range = new Range();
  range.setStart(...place(${start}, false));
  range.setEnd(...place(${end}, true));
  CSS.highlights.set("wanted", new Highlight(range));
}`;

describe.skipIf(!hasBrowser)("fragmentMatches and a browser", () => {
  let folder = "";
  let context: BrowserContext;
  let withFragment: Page;
  let withScript: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "fragments-"));
    context = await openBrowser();
    [withFragment, withScript] = [await context.newPage(), await context.newPage()];
  });
  afterAll(async () => {
    await context?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  async function expectSame(text: string, language: string, fragments: readonly (readonly [TextFragment, string])[]) {
    writeFileSync(join(folder, "text.html"), pageOf(text));
    const address = pathToFileURL(join(folder, "text.html")).href;
    const search = searchableText(text, language);
    const different: string[] = [];
    await withScript.setViewportSize({ width: 1200, height: 100 });
    await withScript.goto(address);
    const height = await withScript.evaluate("document.documentElement.scrollHeight"); // Nothing has to be scrolled to.
    for (const page of [withFragment, withScript]) await page.setViewportSize({ width: 1200, height: Number(height) });
    for (const [fragment, directive] of fragments) {
      const [first] = fragmentMatches(search, fragment);
      await withFragment.goto("about:blank");
      await withFragment.goto(`${address}#${directive}`);
      await withScript.evaluate(first ? highlight(first) : "CSS.highlights.clear()");
      const [shown, wanted] = [await withFragment.screenshot(), await withScript.screenshot()];
      if (!shown.equals(wanted)) different.push(`${directive} selects ${JSON.stringify(first)}`);
    }
    expect(different).toEqual([]);
  }

  const directiveOf = (fragment: TextFragment): string => {
    const source = { ...dataset.sources[0], url: "https://example.org/" };
    const passage = { type: "text-position", source: source.id, start: 0, end: 1, textFragment: fragment } as const;
    return passageUrl({ ...dataset, sources: [source] } as Dataset, passage as never)?.split("#")[1] ?? "";
  };

  const text = [
    "The pilot met the pilots. The pilot's boat met a boat; then a boat left.",
    "Seaboard, sea board: À la Carte, a la carte; bød, bod; café, cafe\u0301.",
    "End of one block",
    "next block, with 😀 and ⛵ in it, e-mail, well-kept, 3.14 and o'clock.",
    "A line that\ngoes on  over a break. Straße, Strasse; Ærø, Aero; ＦＵＬＬ full; чай, чаи; ёлка, елка; Łódź; soft\u00adly.",
    "カナ かな ｶﾅ",
  ].join("\n\n");

  test("agree on words, ends, prefixes, suffixes, accents, blocks and astral letters", async () => {
    const fragments: TextFragment[] = [
      { textStart: "pilots" },
      { textStart: "ilot" },
      { textStart: "pilot's" },
      { textStart: "met", textEnd: "boat" },
      { textStart: "met", textEnd: "boat", suffix: "left" },
      { prefix: "then", textStart: "a boat" },
      { textStart: "a boat", suffix: "left" },
      { prefix: "pilots", textStart: "a boat" },
      { textStart: "sea", suffix: "board" },
      { textStart: "a la carte" },
      { prefix: "Carte,", textStart: "a la carte" },
      { textStart: "bod" },
      { textStart: "CAFÉ", suffix: ", cafe" },
      { prefix: "one block", textStart: "next block" },
      { textStart: "one block next" },
      { textStart: "End of", textEnd: "next block" },
      { textStart: "in it" },
      { textStart: "😀 and ⛵" },
      { textStart: "mail" },
      { textStart: "kept" },
      { textStart: "14" },
      { textStart: "clock" },
      { textStart: "that goes on" },
      { textStart: "on over" },
      { textStart: "strasse", suffix: "; Ærø" },
      { prefix: "Straße,", textStart: "straße" },
      { textStart: "aero" },
      { textStart: "full" },
      { textStart: "чаи" },
      { textStart: "чай" },
      { textStart: "елка" },
      { textStart: "lodz" },
      { textStart: "softly" },
      { textStart: "かな" },
      { prefix: "かな", textStart: "カナ" },
    ];
    await expectSame(
      text,
      "en",
      fragments.map((fragment) => [fragment, directiveOf(fragment)] as const),
    );
  });

  const article = process.env.ARTICLE_TEXT;
  test.skipIf(article === undefined)("agree on passages of the packaged dataset, one in ten", async () => {
    const passages = dataset.claims.flatMap(({ evidence }) => evidence.filter((one) => one.type === "text-position"));
    const some = passages.filter((_, index) => index % 10 === 0);
    const fragments = some.map((one) => [one.textFragment, passageUrl(dataset, one)?.split("#")[1] ?? ""] as const);
    await expectSame(readFileSync(article ?? "", "utf8"), "en", fragments);
  });
});
