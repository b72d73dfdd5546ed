import { claimsBy, dataset, eventsByAgency, isAllegation } from "attributed-events";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser, openFilters, visit } from "./browser.js";
import { packagedPage } from "./page-with.js";

/** A service that is quoted on more than the events that it takes part in. */
const speaker = dataset.actors.find(({ id, type }) => {
  if (type !== "agency") return false;
  const onItsEvents = new Set<string>(eventsByAgency(dataset, id).flatMap(({ claims }) => claims));
  const claims = claimsBy(dataset, id);
  return claims.length > 3 && !claims.every((claim) => onItsEvents.has(claim.id));
});

const name = speaker?.names[0]?.value ?? "";
const cells = async (page: Page) =>
  (await page.locator("table.voices tr", { hasText: name }).first().locator("td").allTextContents()).slice(0, 2);

describe.skipIf(!hasBrowser)("what numbers count", { timeout: 60_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test("is said with and without a choice of agencies, and both are true", async () => {
    const { page } = await visit(context, `${packagedPage}#view=speakers`);
    const claims = claimsBy(dataset, speaker?.id ?? "");
    const all = [claims.length, claims.filter(isAllegation).length];
    expect(await cells(page)).toEqual(all.map(String));
    await openFilters(page);
    await page.locator(".tree label", { hasText: name }).first().click();
    const chosen = new Set<string>(eventsByAgency(dataset, speaker?.id ?? "").flatMap((event) => event.claims));
    const here = claims.filter(({ id }) => chosen.has(id));
    const parts = [here.length, here.filter(isAllegation).length];
    await expect.poll(() => cells(page)).toEqual(parts.map((part, index) => `${part} of ${all[index]}`));
    const said = await page.locator(".counted").textContent();
    expect(said).toContain(`${eventsByAgency(dataset, speaker?.id ?? "").length} events`);
    await page.close();
  });

  test("of the sentences at the top is the whole of the data, and is called so once something is chosen", async () => {
    const { page } = await visit(context, packagedPage);
    const summary = page.locator(".summary");
    const before = await summary.locator(".card").allTextContents();
    expect(await summary.textContent()).not.toContain("whole of the data");
    await openFilters(page);
    await page.locator(".tree label", { hasText: name }).first().click();
    await expect.poll(() => summary.textContent()).toContain("whole of the data");
    expect(await summary.locator(".card").allTextContents()).toEqual(before);
    await page.close();
  });

  test("of what somebody says is everything, and the panel says so", async () => {
    const { page } = await visit(context, `${packagedPage}#view=speakers&agency=${speaker?.id}`);
    await page.locator("table.voices tr", { hasText: name }).first().getByRole("button").click();
    await expect.poll(() => page.locator(".panel .kind").textContent()).toContain("whatever is chosen");
    const shown = Number(await page.locator(".panel section .count").first().textContent());
    expect(shown).toBe(claimsBy(dataset, speaker?.id ?? "").length);
    await page.close();
  });
});
