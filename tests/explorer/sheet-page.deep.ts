import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser, visit } from "./browser.js";
import { pageWith, quarrel } from "./page-with.js";

const style = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);

describe.skipIf(!hasBrowser)("the sheet of an event", { timeout: 60_000 }, () => {
  let context: BrowserContext;
  let address = "";
  beforeAll(async () => {
    context = await openBrowser();
    address = pageWith(quarrel());
  }, 60_000);
  afterAll(() => context?.close());

  test("opens from its row and says who differs, before any other thing", async () => {
    const { page, complaints } = await visit(context, address);
    await page.getByRole("button", { name: "Dockers held at the Old Quay", exact: true }).click();
    const conflicts = await page.locator(".conflicts li").allTextContents();
    expect(conflicts.join(" ")).toMatch(/14 detained.*Ministry of Ports.*17 detained.*Dockers' Union/);
    expect(conflicts.join(" ")).toMatch(/3 May 2024.*4 May 2024/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("has an empty cell for who says nothing, and the one accent for what cannot both be so", async () => {
    const { page } = await visit(context, `${address}#show=event:quay-detention`);
    const plain = await style(page, "table.sheet td:not(.conflict):not(.says-nothing)", "background-color");
    expect(await style(page, "table.sheet td.conflict", "background-color")).not.toBe(plain);
    const silent = page.locator("table.sheet td.says-nothing");
    expect(await silent.count()).toBeGreaterThan(0);
    for (const cell of await silent.all()) expect(await cell.textContent()).toBe("says nothing");
    expect(await silent.first().locator(".hidden").count()).toBe(1);
    await page.close();
  });

  test("says the same on a telephone, question by question", async () => {
    const { page } = await visit(context, `${address}#show=event:quay-detention`);
    await page.setViewportSize({ width: 390, height: 844 });
    const section = page.locator(".sheet-list section", { hasText: "How many" }).first();
    await section.waitFor();
    const given = await section.locator("dl > div").allTextContents();
    expect(given.some((text) => text.includes("17 detained") && text.includes("Dockers' Union"))).toBe(true);
    expect(await section.locator(".silent-here").textContent()).toContain("Says nothing");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.close();
  });
});
