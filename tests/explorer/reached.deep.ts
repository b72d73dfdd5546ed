import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dataset } from "attributed-events";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser, visit } from "./browser.js";
import { packagedPage } from "./page-with.js";

const rows = "table.events tr.event";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const shown = (page: Page) => page.locator(".panel.open h2").first().textContent();

describe.skipIf(!hasBrowser)("the page to pointer, keyboard and screen reader", { timeout: 120_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test("opens an event where its row or its mark is clicked", async () => {
    const { page } = await visit(context, packagedPage);
    for (const [index, place] of [
      [1, ".picture"],
      [2, ".when"],
    ] as const) {
      const row = page.locator(rows).nth(index);
      const box = await row.locator(place).boundingBox();
      if (box === null) throw new Error("no row");
      await page.mouse.click(box.x + box.width - 6, box.y + box.height / 2);
      const title = await row.getByRole("button").textContent();
      await expect.poll(() => shown(page)).toBe(title);
    }
    await page.close();
  });

  test("closes what is open at Escape, wherever the focus is, and gives the focus back", async () => {
    const { page } = await visit(context, packagedPage);
    const button = page.locator(`${rows} button`).nth(3);
    await button.click();
    await expect.poll(() => page.locator(".panel.open").count()).toBe(1);
    await page.locator(".panel a").first().focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".panel.open").count()).toBe(0);
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.close();
  });

  test("says what has been opened beside the picture", async () => {
    const { page } = await visit(context, packagedPage);
    const button = page.locator(`${rows} button`).first();
    const title = (await button.textContent()) ?? "";
    await button.click();
    await expect.poll(() => page.locator('.panel [role="status"]').first().textContent()).toContain(title);
    await page.close();
  });

  test("opens a dialog that holds the focus on a telephone, and gives the focus back", async () => {
    const { page } = await visit(context, packagedPage);
    await page.setViewportSize({ width: 390, height: 800 });
    const button = page.locator(`${rows} button`).nth(2);
    await button.click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const isInside = () => page.evaluate(() => document.activeElement?.closest("dialog") !== null);
    for (let presses = 0; presses < 5; presses++) {
      expect(await isInside()).toBe(true);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(page.url()).not.toContain("show=");
    await page.close();
  });

  test("keeps what is open when a telephone is turned or a window made wide", async () => {
    const { page } = await visit(context, `${packagedPage}#show=${dataset.events[0]?.id}`);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole("dialog").waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(() => page.locator("aside.panel.open").count()).toBe(1);
    expect(page.url()).toContain("show=");
    await page.close();
  });

  test("skips to the picture with the first key", async () => {
    const { page } = await visit(context, packagedPage);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await page.close();
  });

  test.each([
    [1440, 900],
    [768, 1024],
    [320, 256],
  ])("never has the focus under the axis, %i × %i", async (width, height) => {
    const { page } = await visit(context, packagedPage);
    await page.setViewportSize({ width, height });
    const buttons = page.locator(`${rows} button`);
    await buttons.last().focus();
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press("Shift+Tab");
      const hidden = await page.evaluate(() => {
        const axis = document.querySelector(".axis-row")?.getBoundingClientRect();
        const focused = document.activeElement?.getBoundingClientRect();
        return axis === undefined || focused === undefined || (focused.top < axis.bottom && focused.bottom > axis.top);
      });
      expect(hidden).toBe(false);
    }
    await page.close();
  });

  test("leaves room for its rows at 400 % zoom", async () => {
    const { page } = await visit(context, packagedPage);
    await page.setViewportSize({ width: 320, height: 256 });
    await page.locator(rows).nth(20).scrollIntoViewIfNeeded();
    const axis = await page.locator(".axis-row").boundingBox();
    expect((axis?.y ?? 0) + (axis?.height ?? 0)).toBeLessThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  test.each([320, 390, 768, 1280, 1920])("gives axe nothing to object to, %i pixels wide", async (width) => {
    for (const hash of ["", "#view=speakers", "#view=network", `#show=${dataset.events[0]?.id}`]) {
      const { page } = await visit(context, `${packagedPage}${hash}`);
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  });
});

/** What axe finds, run past the page's policy. */
async function violations(page: Page): Promise<unknown> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", {
    expression: `${axe};axe.run(document,{runOnly:${JSON.stringify(tags)}}).then(({violations}) =>
      violations.map(({id, nodes}) => [id, nodes[0].html]))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}
