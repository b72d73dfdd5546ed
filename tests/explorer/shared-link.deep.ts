import { pathToFileURL } from "node:url";
import { type Dataset, dataset } from "attributed-events";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { digestDataset } from "../../src/digest.js";
import { accountsDataset } from "./accounts-dataset.js";
import { builtPage, hasBrowser, openBrowser, openFilters, visit } from "./browser.js";
import { largeDataset } from "./datasets.js";

const address = pathToFileURL(builtPage).href;
const own = accountsDataset(450);
const digest = digestDataset(own).replace("sha256:", "").slice(0, 16);

async function open(page: Page, data: Dataset, name = "harbours.json") {
  await page.getByRole("button", { name: "Open your own data" }).click();
  await page.setInputFiles("input[type=file]", {
    name,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(data)),
  });
  await page.locator(".result", { hasText: `of ${data.events.length} events` }).waitFor();
}

const notice = (page: Page) => page.getByRole("status", { name: "About this link" });

describe.skipIf(!hasBrowser)("an address of the page", { timeout: 60_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test("carries the digest of the data that the reader opened, whatever is chosen then", async () => {
    const { page } = await visit(context, address);
    await open(page, own);
    await expect.poll(() => page.url()).toContain(`data=${digest}`);
    await page.getByRole("button", { name: "Detention of a docker at berth 6 of Qızıl Liman", exact: true }).click();
    await expect.poll(() => page.url()).toContain("show=event:e-6&");
    expect(page.url()).toContain(`data=${digest}`);
    await page.close();
  });

  test("says that its data is not there, asks for it, and shows what it shows when it is", async () => {
    const { page, complaints } = await visit(
      context,
      `${address}#words=saltmarsh&show=event:e-1&agency=actor:agency-14&data=${digest}`,
    );
    const text = async () => (await notice(page).textContent()) ?? "";
    expect(await text()).toContain("made on other data");
    expect(await text()).toContain(digest);
    expect(await text()).toContain("event:e-1");
    expect(await text()).toContain("actor:agency-14");
    await open(page, own);
    await expect.poll(() => notice(page).count()).toBe(0);
    await expect.poll(() => page.locator(".panel h2").first().textContent()).toContain("berth 1 of Saltmarsh");
    expect(await page.getByLabel("Words in the title").inputValue()).toBe("saltmarsh");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("says so again when another file is opened than the one that it was made on", async () => {
    const { page } = await visit(context, `${address}#show=event:e-1&data=${digest}`);
    await open(page, largeDataset(420), "forecasts.json");
    await expect.poll(() => notice(page).count()).toBe(1);
    await page.getByRole("button", { name: "Go on with the data shown" }).click();
    await expect.poll(() => notice(page).count()).toBe(0);
    await page.close();
  });

  test("names the ids in it that the data has not, also without a digest", async () => {
    const { page } = await visit(context, `${address}#show=event:nowhere&agency=actor:nobody`);
    expect(await notice(page).textContent()).toContain("actor:nobody, event:nowhere");
    expect(await notice(page).textContent()).not.toContain("made on other data");
    await page.getByRole("button", { name: "Pass over it" }).click();
    await expect.poll(() => notice(page).count()).toBe(0);
    expect(await page.locator("table.events tr.event").count()).toBe(dataset.events.length);
    await page.close();
  });

  test("is as before for the data of the package", async () => {
    const { page } = await visit(context, `${address}#show=${dataset.events[0]?.id}`);
    expect(await notice(page).count()).toBe(0);
    await openFilters(page);
    await page.getByLabel("Words in the title").fill("embassy");
    await expect.poll(() => page.url()).toContain("words=embassy");
    expect(page.url()).not.toContain("data=");
    await page.close();
  });
});
