import { dataset } from "attributed-events";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../explorer/src/search/plain.js";
import { suggestionsFor } from "../../explorer/src/search/suggestions.js";
import { lookupOf } from "../../explorer/src/state/lookup.js";
import { startState } from "../../explorer/src/state/view-state.js";
import { hasBrowser, openBrowser, visit } from "./browser.js";
import { packagedPage } from "./page-with.js";

const lookup = lookupOf(dataset);
const found = (typed: string) => suggestionsFor(lookup, typed, startState).map(({ key }) => key);

describe("plain", () => {
  test("takes the letters of Azerbaijani for those that are typed for them", () => {
    expect(plain("Qızıl Əsgər ŞƏHƏR")).toBe("qizil esger seher");
    expect(plain("İçərişəhər")).toBe("icerisheher".replace("sh", "s"));
  });
});

describe("suggestionsFor", () => {
  test("finds everybody by each of their names", () => {
    for (const { id, names } of dataset.actors)
      for (const { value } of names) {
        const same = dataset.actors.filter((one) => one.names.some((name) => plain(name.value).includes(plain(value))));
        if (same.length <= 5) expect(found(value)).toContain(id);
      }
  });

  test("finds events by title and place, documents, and words of statements", () => {
    const [event] = dataset.events;
    expect(found(event?.title ?? "")).toContain(event?.id);
    const [source] = dataset.sources;
    expect(found(source?.publisher ?? "")).toContain(source?.id);
    const claim = dataset.claims.find(({ about }) => about.some((id) => id.startsWith("event:")));
    expect(found(claim?.statement ?? "")).toContain(claim?.id);
  });

  test("finds nothing for nothing", () => {
    expect(found("  ")).toEqual([]);
  });
});

describe.skipIf(!hasBrowser)("the search box", { timeout: 60_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test("opens what is chosen with the keyboard", async () => {
    const person = dataset.actors.find(({ type }) => type === "person");
    const { page } = await visit(context, packagedPage);
    const name = person?.names[0]?.value ?? "";
    await page.getByRole("combobox").pressSequentially(name);
    await expect.poll(() => page.getByRole("option").first().textContent()).toContain(name);
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".panel.open h2").first().textContent()).toContain(name);
    await page.close();
  });

  test("makes a chip of an agency that is clicked, and of words", async () => {
    const agency = dataset.actors.find(
      ({ type, id }) =>
        type === "agency" && dataset.events.some(({ participants }) => participants.some(({ actor }) => actor === id)),
    );
    const { page } = await visit(context, packagedPage);
    const box = page.getByRole("combobox");
    await box.pressSequentially(agency?.names[0]?.value ?? "");
    await page
      .getByRole("option", { name: /only its events/ })
      .first()
      .click();
    await expect.poll(() => page.url()).toContain(`agency=${agency?.id}`);
    expect(await page.locator(".chip").count()).toBe(1);
    await box.pressSequentially("network");
    await page.getByRole("option", { name: /words in the title/ }).click();
    await expect.poll(() => page.url()).toContain("words=network");
    expect(await page.locator(".chip").count()).toBe(2);
    await page.close();
  });
});
