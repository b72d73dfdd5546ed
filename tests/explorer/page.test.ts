import { pathToFileURL } from "node:url";
import { dataset, dateCertainty, eventsByAgency } from "attributed-events";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPage, hasBrowser, openBrowser, visit } from "./browser.js";

const address = pathToFileURL(builtPage).href;
const rows = "table.events tr.event";

describe.skipIf(!hasBrowser)("the page in a browser", { timeout: 30_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 30_000);
  afterAll(() => context.close());

  test("shows every event from a file, loads nothing and complains of nothing", async () => {
    const { page, complaints, requests } = await visit(context, address);
    expect(await page.locator(rows).count()).toBe(dataset.events.length);
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    await page.close();
  });

  test("tells certain, possible and excluded events apart for days that are typed", async () => {
    const { page } = await visit(context, address);
    const day = dataset.events.find(({ when }) => when.earliest !== null && when.earliest === when.latest)?.when
      .earliest;
    await page.getByLabel("From").fill(day ?? "");
    await page.getByLabel("To", { exact: true }).fill(day ?? "");
    const range = { from: day ?? "", to: day ?? "" };
    for (const certainty of ["definite", "possible", "none"] as const) {
      const expected = dataset.events.filter(({ when }) => dateCertainty(when, range) === certainty).length;
      expect(await page.locator(`${rows}.${certainty}`).count()).toBe(expected);
    }
    await page.close();
  });

  test("chooses the days that a pointer draws over the picture", async () => {
    const { page } = await visit(context, address);
    const box = await page.locator(".axis .overlay").boundingBox();
    if (box === null) throw new Error("no brush");
    await page.mouse.move(box.x + box.width * 0.3, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + 12, { steps: 4 });
    await page.mouse.up();
    expect(await page.getByLabel("From").inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(page.url()).toMatch(/from=\d{4}-\d{2}-\d{2}&to=\d{4}/);
    await page.close();
  });

  test("keeps the events of an agency and its units, and puts the choice into the address", async () => {
    const { page } = await visit(context, address);
    const unit = dataset.actors.find(({ type, parent }) => type === "agency" && parent !== undefined);
    const agency = dataset.actors.find(({ id }) => id === unit?.parent);
    const name = agency?.names[0]?.value ?? "";
    await page.locator(".tree label", { hasText: name }).first().click();
    expect(await page.locator(rows).count()).toBe(eventsByAgency(dataset, agency?.id ?? "").length);
    const shared = page.url();
    await page.close();
    const again = await visit(context, shared);
    expect(await again.page.locator(rows).count()).toBe(eventsByAgency(dataset, agency?.id ?? "").length);
    await again.page.close();
  });
});
