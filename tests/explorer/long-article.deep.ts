import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser, visit } from "./browser.js";
import { longArticle } from "./long-article.js";
import { longestTask } from "./main-thread.js";
import { pageOf } from "./missing-bell.js";

describe.skipIf(!hasBrowser)("a very long article", { timeout: 120_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test("keeps no reader waiting for 100 ms, with 20,000 words and 2,000 claims", async () => {
    const { text, dataset } = longArticle(20_000, 2000);
    const { page } = await visit(context, `${pageOf(dataset)}#article=read`);
    await page.locator(".give-text").waitFor();
    const file = { name: "article.txt", mimeType: "text/plain", buffer: Buffer.from(text) };
    await page.setInputFiles(".give-text input[type=file]", file);
    await page.waitForFunction(() => document.querySelector("textarea")?.value !== "");
    const lines = text.split("\n").length;
    const longest = await longestTask(page, async () => {
      await page.getByRole("button", { name: "Read it beside its claims" }).click();
      await expect.poll(() => page.locator("[data-line]").count(), { timeout: 60_000 }).toBe(lines);
      await page.getByRole("button", { name: "50 more of 2,000" }).click();
      await page.locator(".claim-line button").nth(75).click();
      await page.locator(".claim-line button").nth(10).click();
    });
    console.info(`longest task: ${Math.round(longest)} ms`);
    // The aim is 100; a processor that does other things as well takes up to twice as long.
    expect(longest).toBeLessThan(200);
    await page.close();
  });
});
