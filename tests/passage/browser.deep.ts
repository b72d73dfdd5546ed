import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Dataset, dataset, passageUrl, type TextFragment } from "../../src/index.js";
import { fragmentMatches, type Selection } from "../../src/passage/fragment-matches.js";
import { searchableText } from "../../src/passage/searchable-text.js";
import { oneIn } from "../cases.js";
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

/** Words as a text has them, and as somebody quotes them: some are the same to a browser, some are not. */
const spellings = [
  ...[
    "pilot’s pilot's",
    '“boat” "boat"',
    "„boat“ ”boat„",
    "‚boat‘ 'boat'",
    '«boat» "boat"',
    "pilot`s pilot's",
    "pilotʼs pilot's",
  ],
  ...["a–b a-b", "a‑b a-b", "a…b a...b", "№7 no7", "½ 1⁄2", "٣٤ 34", "१२ 12", "❷ 2", "ⅳ iv", "🅐b ab", "m² m2"],
  ...[
    "fiancé FIANCE",
    "Ærø aero",
    "Straße STRASSE",
    "Þór thor",
    "eðli edli",
    "đak dak",
    "Łódź lodz",
    "əli eli",
    "ışık isik",
    "İl il",
  ],
  ...[
    "чай чаи",
    "ёлка елка",
    "ґанок ганок",
    "їжак іжак",
    "йод и\u0306од",
    "λόγος ΛΟΓΟΣ",
    "ﬁsh fish",
    "ŋoni ngoni",
    "Ꜳsk aask",
  ],
  ...[
    "على علي",
    "مدرسة مدرسه",
    "أحمد احمد",
    "مؤمن مومن",
    "محـــمد محمد",
    "مُحَمَّد محمد",
    "ﻻم لام",
    "کتاب كتاب",
    "یک يك",
    "می\u200cشود میشود",
  ],
  ...[
    "שָׁלוֹם שלום",
    "שלום שלומ",
    "ארץ ארצ",
    'צה״ל צה"ל',
    "ג׳ורג' ג'ורג׳",
    "ײדיש יידיש",
    "boa\u00adts boats",
    "bo\u200bats boats",
  ],
  ...[
    "boat\u200f boat",
    "\u202aboat\u202c boat",
    "boat\u2060s boats",
    "ｂｏａｔ boat",
    "カナ かな",
    "がく かく",
    "ガク がく",
    "ｶﾞｸ がく",
    "きゃ きや",
  ],
  ...[
    "한국 \u1112\u1161\u11ab\u1100\u116e\u11a8",
    "하나 한",
    "कि का",
    "क़लम कलम",
    "กิน กิ็น",
    "⼈ 人",
    "e\u0363n ean",
    "a≠b a=b",
  ],
].map((pair) => pair.split(" "));

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

/** Highlights stretches of the text; a script of the page, so it is written as text. */
const highlight = (stretches: readonly Selection[]) => `{
  const blocks = [...document.querySelectorAll("p")];
  const place = (position, isEnd) => {
    const block = blocks.filter((one) => Number(one.dataset.at) < position + (isEnd ? 0 : 1)).at(-1);
    const points = [...block.firstChild.data].slice(0, position - Number(block.dataset.at));
    return [block.firstChild, points.join("").length];
  };
  const ranges = ${JSON.stringify(stretches)}.map(({ start, end }) => {
    const range = new Range();
    range.setStart(...place(start, false));
    range.setEnd(...place(end, true));
    return range;
  });
  CSS.highlights.set("wanted", new Highlight(...ranges));
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

  /** Of several fragments in one address a browser shows all, if they are few. */
  async function expectSame(text: string, fragments: readonly TextFragment[], together = 1) {
    writeFileSync(join(folder, "text.html"), pageOf(text));
    const address = pathToFileURL(join(folder, "text.html")).href;
    const search = searchableText(text, "en");
    const different: string[] = [];
    await withScript.setViewportSize({ width: 1200, height: 100 });
    await withScript.goto(address);
    const height = await withScript.evaluate("document.documentElement.scrollHeight"); // Nothing has to be scrolled to.
    for (const page of [withFragment, withScript]) await page.setViewportSize({ width: 1200, height: Number(height) });
    for (let at = 0; at < fragments.length; at += together) {
      const some = fragments.slice(at, at + together);
      const directives = some.map(directiveOf).join("&");
      const selected = some.flatMap((fragment) => [...fragmentMatches(search, fragment)].slice(0, 1));
      await withFragment.goto("about:blank");
      await withFragment.goto(`${address}#:~:${directives}`);
      await withScript.evaluate(highlight(selected));
      const [shown, wanted] = [await withFragment.screenshot(), await withScript.screenshot()];
      if (!shown.equals(wanted)) different.push(`${directives} selects ${JSON.stringify(selected)}`);
    }
    expect(different).toEqual([]);
  }

  const directiveOf = (fragment: TextFragment): string => {
    const source = { ...dataset.sources[0], url: "https://example.org/" };
    const passage = { type: "text-position", source: source.id, start: 0, end: 1, textFragment: fragment } as const;
    return passageUrl({ ...dataset, sources: [source] } as Dataset, passage as never)?.split("#:~:")[1] ?? "";
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
    await expectSame(text, oneIn(5, fragments));
  });

  test("agree on which letters are the same, in quotations that spell a word otherwise", async () => {
    const lines = spellings.map(([written], line) => `w${line}w ${written}`);
    const fragments = spellings.map(([, quoted = ""], line) => ({ prefix: `w${line}w`, textStart: quoted }));
    await expectSame(lines.join("\n\n"), oneIn(3, fragments), 8);
  });

  const article = process.env.ARTICLE_TEXT;
  test.skipIf(article === undefined)("agree on passages of the packaged dataset, one in ten", async () => {
    const passages = dataset.claims.flatMap(({ evidence }) => evidence.filter((one) => one.type === "text-position"));
    const some = passages.filter((_, index) => index % 10 === 0);
    const fragments = oneIn(4, some).map(({ textFragment }) => textFragment);
    await expectSame(readFileSync(article ?? "", "utf8"), fragments);
  });
});
