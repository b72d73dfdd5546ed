import type { Dataset } from "attributed-events";
import fc from "fast-check";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoteOf } from "../../src/draft/write/quote.js";
import { findQuotation } from "../../src/passage/find-quotation.js";
import { quotableText } from "../../src/passage/quotable-text.js";
import { isInsideWord } from "../../src/passage/quotation/borders.js";
import { violations } from "./axe.js";
import { hasBrowser, openBrowser, visit } from "./browser.js";
import { bell, bellDataset, pageOf } from "./missing-bell.js";

/** Gives the page a text as a file, so that not a character of it is changed by a field. */
async function give(page: Page, text: string): Promise<void> {
  await page.setInputFiles(".give-text input[type=file]", {
    name: "article.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(text),
  });
  await page.waitForFunction(
    (length) => document.querySelector("textarea")?.value.length !== 0 || length === 0,
    text.length,
  );
  await page.getByRole("button", { name: "Read it beside its claims" }).click();
  await page.locator(".article-text").waitFor();
}

/** Letters that share a character, are written from the right, are two units long, or are not seen. */
const piece = fc.constantFrom(
  "harbour",
  "cafe\u0301",
  "e\u0301te\u0301",
  "שָׁלוֹם",
  "المرفأ",
  "🇫🇷",
  "👩🏽‍🚒",
  "𝔄𝔅",
  "soft\u00adly",
  "n\u0303andu\u0301",
  "1.5",
  "can’t",
  "non-violent",
  "港口",
  "<b>bold</b>",
  "(said)",
  "“so”",
);
const gap = fc.constantFrom(" ", " ", " ", "\n", "\n\n", "  ", "\u00a0", "\t", ", ", "\u2028");
const texts = fc
  .array(fc.tuple(piece, gap), { minLength: 3, maxLength: 40 })
  .map((pairs) => `${pairs.map((pair) => pair.join("")).join("")}end`);

describe.skipIf(!hasBrowser)("an article in a browser", { timeout: 120_000 }, () => {
  let context: BrowserContext;
  let address: string;
  beforeAll(async () => {
    context = await openBrowser();
    address = `${pageOf(bellDataset())}#article=read`;
  }, 60_000);
  afterAll(() => context?.close());

  test("takes what is selected to the code point, in whole words, as the library quotes them", async () => {
    const { page } = await visit(context, address);
    const places = fc.tuple(
      texts,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    for (const [text, one, other] of fc.sample(places, { numRuns: 60, seed: 20 })) {
      await give(page, text);
      const [from, to] = [one, other].map((share) => Math.round(share * text.length)).sort((a, b) => a - b);
      const got = await select(page, text, from ?? 0, to ?? 0);
      const quotable = quotableText(text);
      const words = text.slice(quotable.indexOf(got.start), quotable.indexOf(got.end));
      const [first, last] = wholeWords(text, from ?? 0, to ?? 0);
      expect([got.start, got.end], JSON.stringify({ text, from, to, got })).toEqual([
        quotable.positionOf(first),
        quotable.positionOf(last),
      ]);
      if (/[\p{L}\p{N}]/u.test(words)) {
        const quote = quoteOf(quotable, got);
        expect(quote?.words, JSON.stringify({ text, words })).toBe(words);
        const back = findQuotation(quotable, words, quote?.nth === undefined ? {} : { nth: quote.nth });
        expect(back).toMatchObject({ found: "once", spans: [got] });
      }
      await page.getByRole("button", { name: "Give another text" }).click();
    }
    await page.close();
  });

  test("shows the very text beside its claims, and draws every passage where it stands", async () => {
    const { page, complaints, requests } = await visit(context, address);
    await give(page, bell.text);
    expect(await page.locator(".pinned").textContent()).toContain("the very text");
    const dataset = bellDataset();
    const claims = dataset.claims.filter(({ evidence }) => evidence.some(({ type }) => type === "text-position"));
    await expect.poll(() => page.locator(".claim-line").count()).toBe(claims.length);
    const quotable = quotableText(bell.text);
    for (const [at, claim] of [...claims].sort(byPassage).entries()) {
      const line = page.locator(".claim-line button").nth(at);
      await line.click();
      const chosen = await page.locator(".article-text .chosen").allTextContents();
      const passages = claim.evidence.flatMap((one) => (one.type === "text-position" ? [one] : []));
      const words = passages
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }) => bell.text.slice(quotable.indexOf(start), quotable.indexOf(end)));
      expect(chosen.join("")).toBe(words.join(""));
      await line.click();
    }
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    await page.close();
  });

  test("says what rests on words that are chosen with the keyboard, and that nothing does", async () => {
    const { page } = await visit(context, address);
    await give(page, bell.text);
    await page.locator(".article-text").focus();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => page.locator(".article-side h2").textContent()).toContain("No claim rests");
    for (let line = 0; line < 2; line++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => page.locator(".article-side h2").textContent()).toContain("1 claim rests on these words");
    expect(await page.locator(".article-text").textContent()).toBe(bell.text.replaceAll("\n", ""));
    await page.keyboard.type("abc");
    await page.keyboard.press("Backspace");
    expect(await page.locator(".article-text").textContent()).toBe(bell.text.replaceAll("\n", ""));
    await page.close();
  });

  test("shows in another text what still stands, and lists the rest", async () => {
    const { page } = await visit(context, address);
    await give(page, `Corrected.\n\n${bell.text.replace("found the tower empty", "found the tower bare")}`);
    expect(await page.locator(".pinned").textContent()).toContain("not the text that was read");
    const left = page.locator(".left li");
    expect(await left.count()).toBe(1);
    await page.locator(".left summary").click();
    expect(await left.textContent()).toContain("bare");
    await page.locator(".claim-line button").nth(1).click();
    expect(await page.locator(".article-text .chosen").allTextContents()).toEqual([
      "The Vale Constabulary said on Wednesday",
    ]);
    await page.close();
  });

  test.each([
    ["<!doctype html><html><body>Two held</body></html>", "source of a web page"],
    ["%PDF-1.7 …", "Open the PDF"],
    ["PK\u0003\u0004 word/document.xml", "word processor"],
    ["a".repeat(5 * 2 ** 20), "holds articles of up to 1,000,000"],
  ])("says what to do with what is no text: %.20s", async (text, sentence) => {
    const { page } = await visit(context, address);
    const field = page.getByLabel("The text of this document");
    await field.fill("What was there before.");
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.querySelector("textarea")?.dispatchEvent(paste);
    }, text);
    await expect.poll(() => page.getByRole("alert").textContent()).toContain(sentence);
    expect(await field.inputValue()).toBe("What was there before.");
    await page.close();
  });

  test("offers to mend characters that are only half there", async () => {
    const { page } = await visit(context, address);
    await page.evaluate(() => {
      const field = document.querySelector("textarea");
      if (field === null) return;
      field.value = "Half \ud83d a sign.";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.getByRole("button", { name: "Put � in their place" }).click();
    expect(await page.getByLabel("The text of this document").inputValue()).toBe("Half \ufffd a sign.");
    await page.close();
  });

  test.each(["light", "dark"] as const)("has no violation of WCAG 2.2 AA, %s", async (colorScheme) => {
    const { page } = await visit(context, address);
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
    await give(page, bell.text);
    await page.locator(".claim-line button").nth(4).click();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

const byPassage = (a: Dataset["claims"][number], b: Dataset["claims"][number]) => first(a) - first(b);
const first = ({ evidence: [one] }: Dataset["claims"][number]) => (one?.type === "text-position" ? one.start : 0);

/** Selects units of a text in the page, at the text nodes that a walk of its own finds, and reads what the page makes of it. */
async function select(page: Page, text: string, from: number, to: number) {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const place = (index: number) => {
    const line = starts.findLastIndex((start) => start <= index);
    return { line, offset: index - (starts[line] ?? 0) };
  };
  return page.evaluate(
    async ([a, b]) => {
      const nodeAt = ({ line, offset }: { line: number; offset: number }) => {
        const element = document.querySelector(`[data-line="${line}"]`);
        if (element === null) throw new Error(`no line ${line}`);
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let left = offset;
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const length = node.nodeValue?.length ?? 0;
          if (left <= length) return [node, left] as const;
          left -= length;
        }
        return [element, 0] as const;
      };
      const root = document.querySelector<HTMLElement>(".article-text");
      getSelection()?.removeAllRanges();
      delete root?.dataset.selected;
      const [start, end] = [nodeAt(a), nodeAt(b)];
      getSelection()?.setBaseAndExtent(start[0], start[1], end[0], end[1]);
      // The browser tells of a selection a little later, and of the one before as well.
      let seen: string | null | undefined;
      for (let tries = 0; tries < 100; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const now = root?.getAttribute("data-selected");
        if (now !== null && now === seen) break;
        seen = now;
      }
      const [first = "0", last = "0"] = (root?.getAttribute("data-selected") ?? "").split("-");
      return { start: Number(first), end: Number(last) };
    },
    [place(from), place(to)] as const,
  );
}

/** The ends of a selection in units, without space and in whole words. */
function wholeWords(text: string, from: number, to: number): readonly [number, number] {
  const words = text.slice(from, to);
  if (words.trim() === "") return [from, from];
  let start = from + (words.length - words.trimStart().length);
  let end = to - (words.length - words.trimEnd().length);
  while (isInsideWord(text, start)) start--;
  while (isInsideWord(text, end)) end++;
  return [start, end];
}
