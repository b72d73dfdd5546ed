import { pathToFileURL } from "node:url";
import { dataset, findEvents, type ReportedEvent } from "attributed-events";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lookupOf, nameOf } from "../../explorer/src/state/lookup.js";
import { selectEvents } from "../../explorer/src/state/selection.js";
import { startState, type ViewState } from "../../explorer/src/state/view-state.js";
import { dateKind } from "../../explorer/src/words/when-text.js";
import { accountsDataset } from "./accounts-dataset.js";
import { builtPage, hasBrowser, openBrowser, openFilters, visit } from "./browser.js";
import { pageWith } from "./page-with.js";

const many = accountsDataset(450);
const idsOf = (events: readonly ReportedEvent[]) => events.map(({ id }) => id);

describe("selectEvents", () => {
  const lookup = lookupOf(many);
  const chosen = (choices: Partial<ViewState>) =>
    idsOf(selectEvents(lookup, { ...startState, ...choices }).events).sort();
  const where = (fits: (event: ReportedEvent) => boolean) => idsOf(many.events.filter(fits)).sort();

  test("keeps the events of a person, as the library finds them", () => {
    const person = many.events[7]?.participants.at(-1)?.actor ?? "";
    expect(chosen({ actors: [person] })).toEqual(idsOf(findEvents(many, { actor: person })).sort());
    expect(chosen({ actors: [person] }).length).toBeGreaterThan(0);
  });

  test("keeps the events of a place, a status, a document and a kind of date", () => {
    expect(chosen({ places: ["Saltmarsh"] })).toEqual(where(({ place }) => place?.name === "Saltmarsh"));
    expect(chosen({ statuses: ["alleged"] })).toEqual(where(({ status }) => status === "alleged"));
    expect(chosen({ dated: ["until", "unknown"] })).toEqual(
      where(({ when }) => dateKind(when) === "until" || dateKind(when) === "unknown"),
    );
    const source = "source:report-17";
    const read = new Set<string>(
      many.claims.filter(({ evidence }) => evidence.some((one) => one.source === source)).map(({ id }) => id),
    );
    expect(chosen({ sources: [source] })).toEqual(where(({ claims }) => claims.some((id) => read.has(id))));
    expect(read.size).toBeGreaterThan(0);
  });

  test("keeps what fits all of them together", () => {
    expect(chosen({ places: ["Saltmarsh"], statuses: ["alleged"], words: "berth 2" })).toEqual(
      where(
        ({ place, status, title }) =>
          place?.name === "Saltmarsh" && status === "alleged" && title.toLowerCase().includes("berth 2"),
      ),
    );
  });
});

const rows = "table.events tr.event";

describe.skipIf(!hasBrowser)("choices on the page", { timeout: 60_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  const shown = (page: Page) => page.locator(rows).count();

  test("keeps the events of a person whose name is typed, and gives them back", async () => {
    const { page } = await visit(context, pathToFileURL(builtPage).href);
    await openFilters(page);
    const actor = dataset.actors.find(
      ({ id, type }) =>
        type === "person" && dataset.events.some(({ participants }) => participants.some((one) => one.actor === id)),
    );
    if (actor === undefined) throw new Error("no person");
    const { text } = nameOf(actor);
    await page.getByLabel("Person, group or other party").pressSequentially(text);
    await expect.poll(() => shown(page)).toBe(findEvents(dataset, { actor: actor.id }).length);
    expect(page.url()).toContain(`actor=${actor.id}`);
    await page.getByRole("button", { name: /take this choice back/ }).click();
    await expect.poll(() => shown(page)).toBe(dataset.events.length);
    await page.close();
  });

  test("keeps what is told as alleged, on a known day, and says how many", async () => {
    const { page } = await visit(context, pathToFileURL(builtPage).href);
    await openFilters(page);
    const alleged = dataset.events.filter(({ status }) => status === "alleged").length;
    const told = page.getByRole("group", { name: "Told as" });
    expect(await told.locator("label", { hasText: "alleged" }).locator(".count").textContent()).toBe(String(alleged));
    await told.getByLabel("alleged").check();
    await expect.poll(() => shown(page)).toBe(alleged);
    await page.getByRole("group", { name: "How sure the date is" }).getByLabel("on a known day").check();
    const both = dataset.events.filter(({ status, when }) => status === "alleged" && dateKind(when) === "day").length;
    await expect.poll(() => shown(page)).toBe(both);
    const shared = page.url();
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => shown(page)).toBe(dataset.events.length);
    await page.close();
    const again = await visit(context, shared);
    await expect.poll(() => shown(again.page)).toBe(both);
    await again.page.close();
  });

  test("keeps a place, and one document of several, by their names", async () => {
    const { page } = await visit(context, pageWith(many));
    await page.locator(".result", { hasText: "of 450 events" }).waitFor();
    await openFilters(page);
    await page.getByLabel("Place", { exact: true }).fill("Port-Élan");
    await expect
      .poll(() => page.locator(".result b").textContent())
      .toBe(String(many.events.filter(({ place }) => place?.name === "Port-Élan").length));
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByLabel("Document", { exact: true }).fill("What happened at Saltmarsh, report 17, Quay Radio");
    await expect.poll(() => page.url()).toContain("source=source:report-17");
    await page.close();
  });
});
