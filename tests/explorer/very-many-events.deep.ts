import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyFolder } from "../cli/fake-io.js";
import { accountsDataset } from "./accounts-dataset.js";
import { builtPage, hasBrowser, openBrowser, openFilters, visit } from "./browser.js";
import { toLines } from "./datasets.js";
import { longestTask } from "./main-thread.js";

const rows = "table.events tr.event";

/** Milliseconds on the processor; a machine that does much else at the time takes up to twice as many. */
const AIM = 200;
const ALLOWED = 2 * AIM;

describe.skipIf(!hasBrowser)("the page with 100,000 events and 222,000 claims", { timeout: 300_000 }, () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await openBrowser();
    ({ page } = await visit(context, pathToFileURL(builtPage).href));
    await openFilters(page);
    const file = join(emptyFolder(), "large.ndjson");
    writeFileSync(file, toLines(accountsDataset(100_000)));
    await page.getByRole("button", { name: "Open your own data" }).click();
    await page.setInputFiles("input[type=file]", file);
    await page.locator("dialog progress").waitFor();
    await page.locator(".result", { hasText: "of 100,000 events" }).waitFor({ timeout: 240_000 });
    await page.locator(rows).first().waitFor();
  }, 300_000);
  afterAll(() => context?.close());

  const answered = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  const taskOf = (act: () => Promise<unknown>) =>
    longestTask(page, async () => {
      await act();
      await answered();
    });

  test("draws the rows near the window only, and follows it", async () => {
    expect(await page.locator(rows).count()).toBeLessThan(100);
    await page.locator("main").hover();
    await page.mouse.wheel(0, 400_000);
    await page.waitForFunction((selector) => {
      const row = [...document.querySelectorAll(selector)].find((one) => one.getBoundingClientRect().top > 0);
      return row !== undefined && row.getBoundingClientRect().top < innerHeight;
    }, rows);
    expect(await page.locator(rows).count()).toBeLessThan(100);
    await page.evaluate(() => scrollTo(0, 0));
  });

  test("answers every choice without a long task", async () => {
    const choices: readonly (readonly [string, () => Promise<unknown>])[] = [
      ["from a day", () => page.getByLabel("From").fill("2001-03-04")],
      ["to a day", () => page.getByLabel("To", { exact: true }).fill("2001-05-04")],
      ["all days", () => page.getByRole("button", { name: "All days" }).click()],
      ["an agency", () => page.locator(".tree input").first().click()],
      ["no agency", () => page.locator(".tree input").first().click()],
      ["a role", () => page.locator(".roles input").first().click()],
      ["no role", () => page.locator(".roles input").first().click()],
      ["a word", () => page.getByLabel("Words in the title").fill("saltmarsh")],
      ["no word", () => page.getByLabel("Words in the title").fill("")],
      ["an event", () => page.locator(`${rows} button`).nth(3).click()],
      ["the speakers", () => page.getByRole("link", { name: "Who claims what" }).click()],
      ["a speaker", () => page.locator("table.voices .named button").first().click()],
      ["nobody named", () => page.locator("table.voices .nobody button").first().click()],
      ["somebody silent", () => page.locator(".silence button").first().click()],
      ["the network", () => page.getByRole("link", { name: "Who is tied to what" }).click()],
      ["the timeline", () => page.getByRole("link", { name: "What happened when" }).click()],
    ];
    const took: (readonly [string, number])[] = [];
    for (const [choice, act] of choices) took.push([choice, await taskOf(act)]);
    console.log(took.map(([choice, time]) => `${choice}: ${Math.round(time)} ms`).join(", "));
    expect(took.filter(([, time]) => time > ALLOWED)).toEqual([]);
  });

  test("counts as the library does", async () => {
    await page.getByLabel("Words in the title").fill("Port-Élan");
    await expect.poll(() => page.locator(".result b").textContent()).toBe("12,500");
    await page.getByLabel("Words in the title").fill("");
  });
});
