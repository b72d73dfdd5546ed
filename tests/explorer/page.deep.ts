import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import {
  claimsByNobodyNamed,
  dataset,
  dateCertainty,
  eventsByAgency,
  passageUrl,
  type ReportedEvent,
  silentActors,
} from "attributed-events";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withData } from "../../src/cli/explorer-page.js";
import { emptyFolder } from "../cli/fake-io.js";
import { builtPage, hasBrowser, openBrowser, openFilters, visit } from "./browser.js";
import { hostileDataset, largeDataset, toLines } from "./datasets.js";

const address = pathToFileURL(builtPage).href;
const rows = "table.events tr.event";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** An event by how many claims it rests on: the one with the most. */
const richest = dataset.events.reduce((a, b) => (b.claims.length > a.claims.length ? b : a));

/** A page file with a text in it, as `explore` serves it and `export --to html` writes it. */
function pageWith(text: string, name = "data.json"): string {
  const file = join(emptyFolder(), "page.html");
  writeFileSync(file, withData(readFileSync(builtPage, "utf8"), text, name));
  return pathToFileURL(file).href;
}

const choose = (page: Page, { title }: ReportedEvent) => page.getByRole("button", { name: title, exact: true }).click();

describe.skipIf(!hasBrowser)("the page in a browser", { timeout: 60_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test("shows every event from a file, loads nothing and complains of nothing", async () => {
    const { page, complaints, requests } = await visit(context, address);
    await expect.poll(() => page.locator(rows).count()).toBe(dataset.events.length);
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    await page.close();
  });

  test("tells certain, possible and excluded events apart for days that are typed", async () => {
    const { page } = await visit(context, address);
    await openFilters(page);
    const day = dataset.events.find(({ when }) => when.earliest !== null && when.earliest === when.latest)?.when
      .earliest;
    const range = { from: day ?? "", to: day ?? "" };
    await page.getByLabel("From").fill(range.from);
    await page.getByLabel("To", { exact: true }).fill(range.to);
    for (const certainty of ["definite", "possible", "none"] as const) {
      const expected = dataset.events.filter(({ when }) => dateCertainty(when, range) === certainty).length;
      await expect.poll(() => page.locator(`${rows}.${certainty}`).count()).toBe(expected);
      await expect.poll(() => page.locator(`.answer .${certainty} b`).textContent()).toBe(String(expected));
    }
    await page.close();
  });

  test("says so when the days are the wrong way round", async () => {
    const { page } = await visit(context, address);
    await openFilters(page);
    await page.getByLabel("From").fill("2023-02-02");
    await page.getByLabel("To", { exact: true }).fill("2023-01-01");
    await expect.poll(() => page.getByRole("alert").textContent()).toContain("after");
    await page.close();
  });

  test("chooses the days that a pointer draws over the picture", async () => {
    const { page } = await visit(context, address);
    await openFilters(page);
    const box = await page.locator(".axis .overlay").boundingBox();
    if (box === null) throw new Error("no brush");
    await page.mouse.move(box.x + box.width * 0.3, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + 12, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.getByLabel("From").inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await expect.poll(() => page.url()).toMatch(/from=\d{4}-\d{2}-\d{2}&to=\d{4}/);
    await page.close();
  });

  test("keeps the events of an agency and its units, and puts the choice into the address", async () => {
    const { page } = await visit(context, address);
    await openFilters(page);
    const unit = dataset.actors.find(({ type, parent }) => type === "agency" && parent !== undefined);
    const agency = dataset.actors.find(({ id }) => id === unit?.parent);
    const expected = eventsByAgency(dataset, agency?.id ?? "").length;
    const label = page.locator(".tree label", { hasText: agency?.names[0]?.value ?? "" }).first();
    expect(await label.locator(".count").textContent()).toBe(String(expected));
    await label.click();
    await expect.poll(() => page.locator(rows).count()).toBe(expected);
    await expect.poll(() => page.url()).toContain("agency=");
    const shared = page.url();
    await page.close();
    const again = await visit(context, shared);
    expect(await again.page.locator(rows).count()).toBe(expected);
    await again.page.close();
  });

  test("lets counts of roles follow the agencies", async () => {
    const { page } = await visit(context, address);
    await openFilters(page);
    const agency = dataset.actors.find(({ id, type }) => type === "agency" && eventsByAgency(dataset, id).length > 1);
    const id = agency?.id ?? "";
    await page
      .locator(".tree label", { hasText: agency?.names[0]?.value ?? "" })
      .first()
      .click();
    await expect.poll(() => page.locator(rows).count()).toBe(eventsByAgency(dataset, id).length);
    const role = page.locator(".roles label").first();
    const shown = Number(await role.locator(".count").textContent());
    await role.click();
    const name = (await role.locator(".label").textContent())?.replaceAll(" ", "-") as "target";
    expect(shown).toBe(eventsByAgency(dataset, id, { roles: name }).length);
    await expect.poll(() => page.locator(rows).count()).toBe(shown);
    await page.close();
  });

  test("shows every claim of an event under its path, and leads to the passage", async () => {
    const { page } = await visit(context, address);
    await choose(page, richest);
    const claims = dataset.claims.filter(({ id }) => richest.claims.includes(id));
    const cards = page.locator(".panel .claim");
    await expect.poll(() => cards.count()).toBe(claims.length);
    for (const card of await cards.all()) expect(await card.locator(".chain .step").count()).toBeGreaterThan(0);
    const links = await page.locator(".passages a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    const passages = claims.flatMap(({ evidence }) => evidence.map((one) => passageUrl(dataset, one)));
    expect(new Set(links)).toEqual(new Set(passages));
    const steps = await page.locator(".panel .step").count();
    expect(steps).toBe(claims.reduce((sum, { attribution }) => sum + attribution.length, 0));
    await page.close();
  });

  test("names what nobody is named for, and who is accused and never quoted", async () => {
    const { page } = await visit(context, address);
    await page.getByRole("link", { name: "Who claims what" }).click();
    await expect.poll(() => page.locator(".silence li").count()).toBe(silentActors(dataset).length);
    const counts = await page.locator("table.voices tbody.nobody td:nth-child(2)").allTextContents();
    expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(claimsByNobodyNamed(dataset).length);
    await page.close();
  });

  test("names the claim and the speaker of a line, to the pointer and to the keyboard", async () => {
    const { page } = await visit(context, `${address}#view=network`);
    const lines = page.locator(".lines .hit");
    const parts = dataset.events.flatMap(({ participants }) => participants).length;
    await expect.poll(() => lines.count()).toBeGreaterThanOrEqual(parts);
    const readOut = () => page.locator(".read-out").textContent();
    const saysAClaim = (text: string | null) => dataset.claims.some(({ statement }) => text?.includes(statement));
    await lines.first().focus();
    await expect.poll(async () => saysAClaim(await readOut())).toBe(true);
    const first = await readOut();
    await page.keyboard.press("ArrowDown");
    await expect.poll(readOut).not.toBe(first);
    expect(saysAClaim(await readOut())).toBe(true);
    const label = await lines.first().getAttribute("aria-label");
    expect(label).toContain("Who says so: ");
    await page.close();
  });

  test("can be used with the keyboard alone", async () => {
    const { page } = await visit(context, address);
    const button = page.getByRole("button", { name: richest.title, exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".panel h2").first().textContent()).toContain(richest.title);
    await page.setViewportSize({ width: 360, height: 780 });
    await page.locator(".panel .close").focus();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(".panel.open").count()).toBe(0);
    await page.close();
  });

  test.each(["light", "dark"] as const)("gives axe nothing to object to, %s", async (colorScheme) => {
    for (const hash of ["", "#view=speakers", "#view=network", `#show=${richest.id}&from=2023-01-27&to=2023-02-01`]) {
      const { page } = await visit(context, `${address}${hash}`);
      await page.emulateMedia({ colorScheme });
      const run = `${axe};axe.run(document,{runOnly:["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"]})`;
      const { violations } = (await evaluated(page, run)) as {
        violations: { id: string; nodes: { html: string }[] }[];
      };
      expect(violations.map(({ id, nodes }) => [hash, id, nodes[0]?.html])).toEqual([]);
      await page.close();
    }
  });

  test.each([360, 768, 1440, 3840])("fits a window %i pixels wide", async (width) => {
    const { page } = await visit(context, `${address}#show=${richest.id}`);
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });

  test("keeps the axis over the rows when it is printed", async () => {
    const { page } = await visit(context, address);
    await page.emulateMedia({ media: "print" });
    const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x;
    await expect.poll(async () => (await left(".axis")) === (await left(`${rows} .picture`))).toBe(true);
    await page.close();
  });

  test("keeps the colours of its shares where the reader's own colours are forced", async () => {
    const { page } = await visit(context, address);
    const background = () =>
      page
        .locator(".shares .surface.strong")
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor);
    const before = await background();
    await page.emulateMedia({ forcedColors: "active" });
    expect(await background()).toBe(before);
    await page.close();
  });

  test("marks names with their language and lets each keep its own direction", async () => {
    const actor = dataset.actors.find(({ names }) => names.some(({ language }) => language === "az"));
    const { page } = await visit(context, `${address}#show=${actor?.id}`);
    const names = await page.locator('.panel bdi[lang="az"][dir="auto"]').allTextContents();
    const expected = actor?.names.filter(({ language, type }) => language === "az" && type !== "primary");
    expect(names).toEqual(expected?.map(({ value }) => value));
    await page.close();
  });

  test("passes over an address that makes no sense", async () => {
    const hash = "#view=none&from=2023-02-31&agency=actor:nobody&role=spy&show=event:none&%%%";
    const { page, complaints } = await visit(context, `${address}${hash}`);
    await expect.poll(() => page.locator(rows).count()).toBe(dataset.events.length);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("opens a file of one's own, as a document and as lines", async () => {
    const { page, requests, complaints } = await visit(context, address);
    for (const [count, name, text] of [
      [700, "own.json", JSON.stringify(largeDataset(700))],
      [800, "own.ndjson", toLines(largeDataset(800))],
      [900, "own.ndjson.gz", gzipSync(toLines(largeDataset(900)))],
    ] as const) {
      await page.getByRole("button", { name: "Open your own data" }).click();
      await page.setInputFiles("input[type=file]", { name, mimeType: "application/json", buffer: Buffer.from(text) });
      await page.waitForFunction((all) => document.querySelector(".result")?.textContent?.includes(`of ${all}`), count);
      await expect.poll(() => page.locator("dialog[open]").count()).toBe(0);
    }
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
    await page.close();
  });

  test("lists what is wrong with a file, record by record, with lines", async () => {
    const { page } = await visit(context, address);
    const broken = toLines(dataset).replace('"type":"agency"', '"type":"agnecy"');
    const line = broken.split("\n").findIndex((text) => text.includes("agnecy")) + 1;
    await page.getByRole("button", { name: "Open your own data" }).click();
    const buffer = Buffer.from(broken);
    await page.setInputFiles("input[type=file]", { name: "b.ndjson", mimeType: "application/json", buffer });
    await page.locator(".issues li").first().waitFor();
    const text = await page.locator(".issues").textContent();
    expect(text).toContain(`line ${line}`);
    expect(text).toContain("agency");
    await page.close();
  });

  test("shows hostile data as text", async () => {
    const { page, complaints, requests } = await visit(context, pageWith(JSON.stringify(hostileDataset())));
    await page.locator(`${rows} button`).first().click();
    for (const view of ["Who claims what", "Who is tied to what"]) await page.getByRole("link", { name: view }).click();
    expect(await page.locator("#page img, #page script").count()).toBe(0);
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    await expect.poll(() => page.locator("main").textContent()).toContain("<img src=x");
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    await page.close();
  });

  test("says what is wrong with data that is no dataset, however deep or twisted", async () => {
    const [source, ...others] = dataset.sources;
    const script = { ...dataset, sources: [{ ...source, url: "javascript:alert(1)" }, ...others] };
    for (const text of [JSON.stringify(script), `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "</script>", "{"]) {
      const { page, complaints } = await visit(context, pageWith(text));
      expect(await page.locator("h1").textContent()).toContain("not valid");
      expect(await page.locator(".issues li").count()).toBeGreaterThan(0);
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });
});

/** Runs a script that is not the page's, past the page's policy. */
async function evaluated(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
