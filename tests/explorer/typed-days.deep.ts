import type { BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser, openFilters, visit } from "./browser.js";
import { largeDataset } from "./datasets.js";
import { packagedPage, pageWith } from "./page-with.js";

/** Types digit by digit, into the first part of the field, as a person does. */
async function typeDay(page: Page, field: Locator, digits: string): Promise<void> {
  const box = await field.boundingBox();
  if (box === null) throw new Error("the field is not there");
  await page.mouse.click(box.x + 12, box.y + box.height / 2);
  for (const digit of digits) await page.keyboard.press(digit);
}

describe.skipIf(!hasBrowser)("a day that is typed key by key", { timeout: 60_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test("is the day that was typed, however long the page takes to draw", async () => {
    const { page } = await visit(context, pageWith(largeDataset(2000)));
    await openFilters(page);
    await typeDay(page, page.getByLabel("From"), "01012015");
    await expect.poll(() => page.url()).toContain("from=2015-01-01");
    expect(await page.getByLabel("From").inputValue()).toBe("2015-01-01");
    await typeDay(page, page.getByLabel("To", { exact: true }), "12312016");
    await expect.poll(() => page.url()).toContain("from=2015-01-01&to=2016-12-31");
    await page.close();
  });

  test("is not asked about before its year is whole", async () => {
    const { page } = await visit(context, packagedPage);
    await openFilters(page);
    await typeDay(page, page.getByLabel("From"), "0101201");
    await page.waitForTimeout(300);
    expect(page.url()).not.toContain("from=");
    await page.keyboard.press("5");
    await expect.poll(() => page.url()).toContain("from=2015-01-01");
    await page.close();
  });

  test("of an early year counts when the field is left", async () => {
    const { page } = await visit(context, packagedPage);
    await openFilters(page);
    await typeDay(page, page.getByLabel("From"), "01010815");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.url()).toContain("from=0815-01-01");
    await page.close();
  });
});
