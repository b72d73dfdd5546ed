import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../cli/fake-io.js";
import { builtPage, hasBrowser, openBrowser, visit } from "./browser.js";
import { largeDataset, toLines } from "./datasets.js";

const address = pathToFileURL(builtPage).href;
const rows = "table.events tr.event";

describe.skipIf(!hasBrowser)("the page in a browser", () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test("stays answerable with 100,000 events", async () => {
    const { page } = await visit(context, address);
    const folder = emptyFolder();
    writeFileSync(join(folder, "large.ndjson"), toLines(largeDataset(100_000)));
    await page.getByRole("button", { name: "Open your own data" }).click();
    await page.setInputFiles("input[type=file]", join(folder, "large.ndjson"));
    await page.locator("dialog progress").waitFor();
    await page.waitForFunction(() => document.querySelector(".result")?.textContent?.includes("of 100,000"));
    expect(await page.locator(rows).count()).toBeLessThan(300);
    await page.locator("main").hover();
    await page.mouse.wheel(0, 400_000);
    await page.waitForFunction((selector) => {
      const row = [...document.querySelectorAll(selector)].find((one) => one.getBoundingClientRect().top > 0);
      return row !== undefined && row.getBoundingClientRect().top < innerHeight;
    }, rows);
    await page.close();
  });
});
