import { dataset, type ReportedEvent } from "attributed-events";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lookupOf } from "../../explorer/src/state/lookup.js";
import { selectEvents } from "../../explorer/src/state/selection.js";
import { startState } from "../../explorer/src/state/view-state.js";
import { grouped } from "../../explorer/src/timeline/groups.js";
import { hasBrowser, openBrowser, openFilters, visit } from "./browser.js";
import { packagedPage, pageWith, quarrel } from "./page-with.js";

const rows = "table.events tr.event";

/** Rows that lie whole in the window. */
const seen = (page: Page) =>
  page.locator(rows).evaluateAll(
    (all) =>
      all.filter((one) => {
        const { top, bottom, height } = one.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= innerHeight;
      }).length,
  );

const firstKnown = ({ when: { earliest, latest, throughout } }: ReportedEvent) =>
  earliest ?? latest ?? throughout?.from ?? "";

describe("grouped", () => {
  const lookup = lookupOf(dataset);

  test("has the events in order of time, whatever is known of their dates, and those without any date apart", () => {
    const [dated, undated, ...others] = grouped(lookup, selectEvents(lookup, startState));
    const days = dated?.events.map(firstKnown);
    expect(days).toEqual([...(days ?? [])].sort());
    expect(days).not.toContain("");
    for (const { when } of undated?.events ?? []) expect([when.earliest, when.latest]).toEqual([null, null]);
    expect([dated, undated].flatMap((group) => group?.events ?? []).length).toBe(dataset.events.length);
    expect(others).toEqual([]);
  });

  test("keeps the order of time while a range is asked for, and says of each how sure it is", () => {
    const range = { ...startState, from: "2023-01-27", to: "2023-02-01" };
    const groups = grouped(lookup, selectEvents(lookup, range));
    const [dated] = groups;
    const days = dated?.events.map(firstKnown);
    expect(days).toEqual([...(days ?? [])].sort());
    expect(new Set(dated?.events.map((event) => dated.certaintyOf(event)))).toEqual(new Set(["definite", "possible"]));
    expect(groups.flatMap(({ events }) => events).length).toBe(dataset.events.length);
  });
});

describe.skipIf(!hasBrowser)("the first sight of the page", { timeout: 60_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test("has ten events above the fold of a laptop, and one on a telephone", async () => {
    const { page } = await visit(context, packagedPage);
    await expect.poll(() => seen(page)).toBeGreaterThanOrEqual(10);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => seen(page)).toBeGreaterThanOrEqual(1);
    await page.close();
  });

  test("folds away what has no date, and unfolds it for a click", async () => {
    const { page } = await visit(context, packagedPage);
    const undated = dataset.events.find(
      ({ when }) => when.earliest === null && when.latest === null && !when.throughout,
    );
    const row = page.getByRole("button", { name: undated?.title ?? "", exact: true });
    expect(await row.count()).toBe(0);
    await page.getByRole("button", { name: "without a date" }).click();
    await expect.poll(() => row.isVisible()).toBe(true);
    await page.close();
  });

  test("says beside each event on whose word it stands, and whether that is disputed; accounts of one share a row", async () => {
    const { page } = await visit(context, pageWith(quarrel()));
    const row = page.locator(rows, { hasText: "4 accounts" });
    expect(await row.count()).toBe(1);
    expect(await row.locator(".standing").textContent()).toMatch(/disputed\d speakers/);
    expect(await row.locator(".when").textContent()).toContain("3 May 2024 or 4 May 2024");
    const other = page.locator(rows, { hasText: "Union demands" }).locator(".standing");
    expect(await other.textContent()).toBe("Dockers' Union");
    await page.close();
  });

  test("shows the legend for a click", async () => {
    const { page } = await visit(context, packagedPage);
    expect(await page.getByText("intended, demanded", { exact: true }).isVisible()).toBe(false);
    await page.getByText("Legend").click();
    expect(await page.getByText("intended, demanded", { exact: true }).isVisible()).toBe(true);
    await page.close();
  });

  test("shows each choice as a chip that takes it back", async () => {
    const { page } = await visit(context, packagedPage);
    await openFilters(page);
    const label = page.locator(".tree label").first();
    const name = (await label.locator(".label").textContent()) ?? "";
    await label.click();
    await page.getByRole("button", { name: `${name} : take this choice back` }).click();
    await expect.poll(() => page.locator(rows).count()).toBe(dataset.events.length);
    expect(page.url()).not.toContain("agency=");
    await page.close();
  });
});
