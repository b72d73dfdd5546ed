import { accountsOf, type Dataset, dataset } from "attributed-events";
import type { BrowserContext, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser, openBrowser, visit } from "./browser.js";
import { packagedPage, pageWith, quarrel } from "./page-with.js";

const event = "event:quay-detention";

/** Lines of a list and whose word each is: a line without one is on the word of the next that has one. */
async function lines(list: Locator): Promise<{ readonly value: string; readonly word: string }[]> {
  const items = await list.locator("li").all();
  const read = await Promise.all(
    items.map(async (item) => {
      const word = await item.locator(".word").allTextContents();
      return { value: (await item.textContent()) ?? "", word: word.join() };
    }),
  );
  return read.map(({ value }, index) => ({
    value,
    word: read.slice(index).find((one) => one.word !== "")?.word ?? "",
  }));
}

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
    const row = (question: string) => page.locator(".facts dt", { hasText: question }).locator("+ dd");
    const counts = await lines(row("How many"));
    const days = await lines(row("When"));
    expect(howMany.length).toBeGreaterThan(1);
    expect(counts.map(({ value }) => /\d+/.exec(value)?.[0])).toEqual(howMany.map(({ value }) => String(value.best)));
    for (const [index, { source }] of howMany.entries())
      expect(counts[index]?.word).toContain(source.publisher ?? source.title);
    for (const [index, { source }] of when.entries())
      expect(days[index]?.word).toContain(source.publisher ?? source.title);
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
