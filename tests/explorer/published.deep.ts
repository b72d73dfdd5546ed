import { readFileSync } from "node:fs";
import { dataset, eventsByAgency } from "attributed-events";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser, visit } from "./browser.js";
import { packagedPage } from "./page-with.js";

const agency =
  dataset.actors.find(({ id, type }) => type === "agency" && eventsByAgency(dataset, id).length > 1)?.id ?? "";

/** The text of the file that a button saves. */
async function saved(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent("download");
  await page.locator("footer").getByRole("button", { name, exact: true }).click();
  const path = await (await coming).path();
  return readFileSync(path, "utf8");
}

describe.skipIf(!hasBrowser)("what the page publishes", { timeout: 60_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test("names the data, its version and licence, its document, and how to cite it", async () => {
    const { page, complaints } = await visit(context, packagedPage);
    const footer = page.locator("footer");
    const text = await footer.textContent();
    for (const part of [dataset.name, dataset.version, dataset.license, dataset.sources[0]?.title ?? ""])
      expect(text).toContain(part);
    await footer.getByText("How to cite").click();
    await expect.poll(() => footer.locator(".cite p").textContent()).toContain(dataset.version);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("saves the claims of the view with who says so, and its records with where they come from", async () => {
    const { page, requests } = await visit(context, `${packagedPage}#agency=${agency}`);
    const events = eventsByAgency(dataset, agency);
    const shown = new Set<string>(events.flatMap(({ claims }) => claims));
    const csv = await saved(page, "CSV");
    const claims = dataset.claims.filter(({ id }) => shown.has(id));
    for (const { id, statement } of claims) {
      expect(csv).toContain(id);
      expect(csv).toContain(statement.replaceAll('"', '""'));
    }
    expect(csv.trim().split("\r\n").length).toBe(claims.length + 1);
    const json = JSON.parse(await saved(page, "JSON"));
    expect(json.of).toMatchObject({ name: dataset.name, version: dataset.version, license: dataset.license });
    expect(json.view).toContain(`agency=${agency}`);
    expect(new Set(json.events.map(({ id }: { id: string }) => id))).toEqual(new Set(events.map(({ id }) => id)));
    expect(json.claims.length).toBe(claims.length);
    expect(requests).toEqual([]);
    await page.close();
  });

  test("has the title of what it shows", async () => {
    const [event] = dataset.events;
    const { page } = await visit(context, `${packagedPage}#show=${event?.id}`);
    await expect.poll(() => page.title()).toBe(`${event?.title} – Who says what happened`);
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => page.title()).toBe("Who says what happened");
    await page.close();
  });

  test("copies the address of the view, or shows it", async () => {
    const { page } = await visit(context, `${packagedPage}#agency=${agency}`);
    await page.getByRole("button", { name: "Copy link to this view" }).click();
    await expect.poll(() => page.locator("footer .said").textContent()).toMatch(/Copied|agency=/);
    await page.close();
  });
});
