import { dataset } from "attributed-events";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser, visit } from "./browser.js";
import { packagedPage } from "./page-with.js";

/** Where the lines of the axis and those behind the rows lie, in a width that no script of the page has yet heard of. */
const linesAt = (page: Page, width: number) =>
  page.evaluate((pixels) => {
    const box = document.getElementById("page");
    if (box !== null) box.style.width = `${pixels}px`;
    const left = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) =>
        one.getClientRects().length === 0 ? undefined : Math.round(one.getBoundingClientRect().left),
      );
    const width = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().width;
    return {
      ticks: left(".axis .tick > line"),
      grid: left(".grid line"),
      axis: width(".axis"),
      row: width("tr.event .picture"),
    };
  }, width);

type Place = number | undefined;

const isNear = (all: readonly Place[], one: Place) =>
  one !== undefined && all.some((other) => other !== undefined && Math.abs(other - one) <= 1);

describe.skipIf(!hasBrowser)("the printed page", { timeout: 60_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test.each([390, 768, 1920])("has its axis over its rows, printed from a window %i pixels wide", async (width) => {
    const { page } = await visit(context, packagedPage);
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(200);
    const before = await linesAt(page, width - 40);
    await page.waitForTimeout(200);
    const shared = before.ticks.flatMap((tick, index) => (isNear(before.grid, tick) ? [index] : []));
    expect(shared.length).toBeGreaterThan(0);
    await page.emulateMedia({ media: "print" });
    for (const paper of [350, 700]) {
      const { ticks, grid, axis, row } = await linesAt(page, paper);
      expect(row).toBe(axis);
      const printed = shared.filter((index) => ticks[index] !== undefined);
      expect(printed.length).toBeGreaterThan(0);
      for (const index of printed) expect(isNear(grid, ticks[index])).toBe(true);
    }
    await page.close();
  });

  test("begins with what is chosen, and prints no control", async () => {
    const { page } = await visit(context, `${packagedPage}#show=${dataset.events[0]?.id}`);
    await page.emulateMedia({ media: "print" });
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
    expect(await top(".panel.open h2")).toBeLessThan(await top("main"));
    for (const control of [".filter-box", ".panel .close", ".actions", "nav"])
      expect(await page.locator(control).first().isVisible()).toBe(false);
    await page.close();
  });

  test("is dark on white, whatever the reader prefers", async () => {
    const { page } = await visit(context, packagedPage);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe("rgb(255, 255, 255)");
    await page.close();
  });
});
