import { pathToFileURL } from "node:url";
import { type Dataset, dataset } from "attributed-events";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatIssue, validateDataset } from "../../src/validate.js";
import { builtPage, hasBrowser, openBrowser, openFilters, visit } from "./browser.js";
import { largeDataset } from "./datasets.js";

const address = pathToFileURL(builtPage).href;
const rows = "table.events tr.event";

/** Holds a file over the page, and drops it where `type` is "drop". */
async function drag(page: Page, type: "dragover" | "drop", name: string, mime: string, text: string) {
  const dataTransfer = await page.evaluateHandle(
    ([file, kind, content]) => {
      const held = new DataTransfer();
      held.items.add(new File([content ?? ""], file ?? "", { type: kind ?? "" }));
      return held;
    },
    [name, mime, text],
  );
  await page.dispatchEvent("body", type, { dataTransfer });
}

const paste = (page: Page, text: string) =>
  page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", content);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, text);

/** The dataset of the package with one claim that nobody named makes, which is a warning. */
function withWarning(): Dataset {
  const large = largeDataset(3);
  const [claim, ...others] = large.claims;
  if (claim === undefined) throw new Error("no claim");
  const actor = "actor:ministry-of-weather" as const;
  const accusation = {
    ...claim,
    id: "claim:rumour",
    statement: "the Ministry of Weather had hidden a storm",
    type: "accusation",
    attribution: [
      { by: "source:log", commitment: "uncommitted" },
      { by: null, unnamedSpeaker: "nobody", commitment: "possible" },
    ],
    about: [actor],
    against: [actor],
  } as const;
  return { ...large, claims: [claim, ...others, accusation] };
}

describe.skipIf(!hasBrowser)("one's own data on the page", { timeout: 60_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());

  test.each([
    ["photo.png", "image/png", "\x89PNG", "is a picture"],
    ["report.pdf", "application/pdf", "%PDF-1.7", "is a PDF document"],
    ["notes.txt", "text/plain", "Dear colleague, this is what I heard.", "is a text or a table"],
    ["page.html", "text/html", "<!doctype html><p>x", "is a web page"],
    ["nothing.json", "application/json", "", "is empty"],
  ])("calls %s what it is when it is dropped by mistake", async (name, mime, text, said) => {
    const { page } = await visit(context, address);
    await drag(page, "drop", name, mime, text);
    const alert = page.locator("dialog").getByRole("alert");
    await expect.poll(() => alert.textContent()).toContain(`${name} ${said}`);
    expect(await page.locator("dialog .issues").count()).toBe(0);
    await page.close();
  });

  test("shows that a file can be let go, and opens it then", async () => {
    const { page } = await visit(context, address);
    await drag(page, "dragover", "own.json", "application/json", "{}");
    await page.getByText("Drop the file to open it").waitFor();
    await drag(page, "drop", "own.json", "application/json", JSON.stringify(largeDataset(12)));
    await expect.poll(() => page.locator(".result").textContent()).toContain("of 12 events");
    expect(await page.getByText("Drop the file to open it").count()).toBe(0);
    await page.close();
  });

  test("is taken from what is pasted, but not from what is pasted into a field", async () => {
    const { page } = await visit(context, address);
    await paste(page, JSON.stringify(largeDataset(13)));
    await expect.poll(() => page.locator(".result").textContent()).toContain("of 13 events");
    await openFilters(page);
    await page.getByLabel("Words in the title").focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", "storm");
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    });
    expect(await page.locator("dialog.own-data[open]").count()).toBe(0);
    await page.close();
  });

  test("is left again for the article, with the reader's first view", async () => {
    const { page } = await visit(context, address);
    await paste(page, JSON.stringify(largeDataset(14)));
    await page.getByRole("button", { name: "Back to the article" }).click();
    await expect.poll(() => page.locator(rows).count()).toBe(dataset.events.length);
    expect(page.url()).not.toContain("data=");
    expect(await page.getByRole("button", { name: "Back to the article" }).count()).toBe(0);
    await page.close();
  });

  test("shows the warnings of a valid file in the sentences of the command line", async () => {
    const verdict = validateDataset(withWarning());
    expect(verdict.ok && verdict.warnings.length).toBe(1);
    const { page } = await visit(context, address);
    await paste(page, JSON.stringify(withWarning()));
    await page.getByText("with 1 warning to look at").click();
    const text = await page.locator(".notice .issues").textContent();
    for (const warning of verdict.warnings) expect(text).toContain(formatIssue(warning));
    await page.close();
  });

  test("draws no axis where no day is named, and says what is missing", async () => {
    const { page } = await visit(context, address);
    await paste(page, JSON.stringify({ ...dataset, name: "nothing", sources: [], actors: [], events: [], claims: [] }));
    await expect.poll(() => page.locator("main").textContent()).toContain("The data has no event.");
    expect(await page.locator(".axis").count()).toBe(0);
    expect(await page.locator("main").textContent()).not.toContain("1970");
    await page.close();
  });

  test("lists several documents with links, and their days of publication without overprinting", async () => {
    const [log] = largeDataset(1).sources;
    if (log === undefined) throw new Error("no source");
    const sources = ["2024-03-02", "2024-03-03", "2024-03-03", "2010-01-01"].map((published, index) => {
      return {
        ...log,
        id: `source:log-${index}`,
        title: `Log ${index}`,
        url: `https://example.org/${index}`,
        published,
      };
    });
    const { page } = await visit(context, address);
    await paste(page, JSON.stringify({ ...largeDataset(20), sources: [log, ...sources] }));
    await page.getByText("forecasts: 5 documents").click();
    const hrefs = await page
      .locator(".documents a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(hrefs).toEqual(sources.map(({ url }) => url));
    const boxes = await page
      .locator(".published text")
      .evaluateAll((texts) =>
        texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right]),
      );
    expect(await page.locator(".published text").allTextContents()).toEqual(["published", "4 published"]);
    expect(boxes[0]?.[1]).toBeLessThan(boxes[1]?.[0] ?? 0);
    await page.close();
  });
});
