import { accountsOf, type Dataset, dataset } from "attributed-events";
import type { BrowserContext, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser, visit } from "./browser.js";
import { packagedPage, pageWith, quarrel } from "./page-with.js";

const event = "event:quay-detention";

/** The document and the speaker over each of these answers. */
const wordOf = (answers: Locator): Promise<string[]> =>
  answers.evaluateAll((all) =>
    all.map((answer) => {
      const left = answer.closest("td")?.getBoundingClientRect().left ?? 0;
      const over = [...document.querySelectorAll("table.sheet thead th")].filter((heading) => {
        const box = heading.getBoundingClientRect();
        return box.left <= left + 1 && box.right > left + 1;
      });
      return over.map(({ textContent }) => textContent).join(" / ");
    }),
  );

describe.skipIf(!hasBrowser)("whose word it is", { timeout: 60_000 }, () => {
  let context: BrowserContext;
  const merged = hasBrowser ? quarrel() : dataset;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test("stands with every number and every date, where documents contradict each other", async () => {
    const { page } = await visit(context, `${pageWith(merged)}#show=${event}`);
    const { howMany, when } = accountsOf(merged as Dataset, event);
    const rows = page.locator("table.sheet tbody tr");
    const told = (question: string) => rows.filter({ has: page.locator("th", { hasText: question }) }).locator("td li");
    for (const { value, source } of howMany) {
      const cells = await wordOf(told("How many").filter({ hasText: String(value.best) }));
      expect(cells.some((text) => text.includes(source.publisher ?? source.title ?? ""))).toBe(true);
    }
    expect(howMany.length).toBeGreaterThan(1);
    expect(await told("How many").count()).toBe(howMany.length);
    expect(await told("When").count()).toBe(when.length);
    await page.close();
  });

  test("stands with every link from one claim to another, at both its ends", async () => {
    const linked = dataset.claims.find(({ links }) => links !== undefined);
    const other = dataset.claims.find(({ id }) => id === linked?.links?.[0]?.claim);
    for (const [claim, told] of [
      [linked, other],
      [other, linked],
    ]) {
      const about = dataset.events.find(({ claims }) => claims.some((id) => id === claim?.id));
      const { page } = await visit(context, `${packagedPage}#show=${about?.id}`);
      const card = page
        .locator(".panel .claim")
        .filter({ has: page.locator(".statement", { hasText: claim?.statement ?? "" }) })
        .first();
      const link = card.locator(".links li", { hasText: told?.statement ?? "" });
      expect(await link.locator(".word").count()).toBe(1);
      await page.close();
    }
  });
});
