import { readFileSync } from "node:fs";
import type { Dataset } from "attributed-events";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readDraft } from "../../src/draft/yaml/read-draft.js";
import { resolveDraft } from "../../src/draft.js";
import { validateDataset, verifyEvidence } from "../../src/validate.js";
import { violations } from "./axe.js";
import { hasBrowser, openBrowser, visit } from "./browser.js";
import { bell, bellWithoutBulletin, pageOf } from "./missing-bell.js";
import { packagedPage } from "./page-with.js";

const address = `${packagedPage}#article=mark`;

/** An invented article. */
const ferry = `Ferry company accused of hiding faults

The Sound Observer
4 April 2024

The Harbour Authority said on Tuesday that it had opened an inquiry into Northline, the company that runs the ferries to the Outer Isles.

A spokesman for the authority, Ivo Brandt, told reporters that Northline had hidden faults in two of its ships. “They knew about the pumps,” he said. Northline denied that it had hidden anything.

About 200 passengers waited on the pier of Sandholm on Sunday. The ferry Marit had been stopped by the coast guard, according to the mayor of Sandholm, Lena Oster.

Oster demanded that the company repay all passengers. She said that the island had been cut off for nine hours.

The union of seamen reportedly warned the company in February. Its chairwoman, Tova Lind, did not answer questions.

Three engineers were suspended on Wednesday, Northline said. Their lawyer, Ada Frey, said that they had followed every rule.

The inquiry is to be finished before the summer. Until then two ships stay in the harbour.
`;

describe.skipIf(!hasBrowser)("making a dataset of an article", { timeout: 180_000 }, () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await openBrowser();
  }, 60_000);
  afterAll(() => context?.close());
  beforeEach(async () => {
    const { page } = await visit(context, address);
    await page.evaluate(
      () =>
        new Promise((resolve) =>
          Object.assign(indexedDB.deleteDatabase("attributed-events"), {
            onsuccess: resolve,
            onerror: resolve,
            onblocked: resolve,
          }),
        ),
    );
    await page.close();
  });

  test("leads from a pasted text to a valid dataset, in the words of the reader alone", async () => {
    const { page, complaints, requests } = await visit(context, address);
    await begin(page, ferry, "The Sound Observer");

    await claim(
      page,
      "The Harbour Authority said on Tuesday that it had opened an inquiry into Northline, the company that runs the ferries to the Outer Isles.",
    );
    await named(page, "Harbour Authority", "Agency");
    await words(
      page,
      "it had opened an inquiry into Northline, the company that runs the ferries to the Outer Isles",
      "c",
    );
    await state(page, "the Harbour Authority opened an inquiry into Northline", "announcement");
    await tells(page, "Inquiry into Northline", "Investigation");
    await words(page, "on Tuesday", "d");
    await expect.poll(() => page.locator(".event-facts").textContent()).toContain("2 April 2024");
    await done(page);

    await claim(
      page,
      "A spokesman for the authority, Ivo Brandt, told reporters that Northline had hidden faults in two of its ships.",
    );
    await named(page, "Ivo Brandt", "Person");
    await state(page, "Northline hid faults in two of its ships", "accusation");
    await expect.poll(() => page.locator(".claim-form").textContent()).toContain("is against somebody");
    await add(page, "It is against", "Northline", "Organization");
    await done(page);

    await claim(page, "Northline denied that it had hidden anything.");
    await named(page, "Northline");
    await page.getByLabel("How sure they are").selectOption("denied");
    await state(page, "Northline hid something", "assertion");
    await add(page, "It is against", "Northline");
    await page
      .getByLabel("Which claim it denies")
      .selectOption({ label: "Ivo Brandt says it is so: Northline hid faults in two of its ships" });
    await done(page);

    await claim(page, "About 200 passengers waited on the pier of Sandholm on Sunday.");
    await page.getByLabel("The article itself").check();
    await state(page, "about 200 passengers waited on the pier of Sandholm", "assertion");
    await tells(page, "Passengers wait in Sandholm", "Other");
    await page.getByLabel("What it is").fill("People wait for a ship.");
    await page.getByLabel("How many people").fill("200");
    await page.getByLabel("How exact the number is").selectOption("approximate");
    await words(page, "on Sunday", "d");
    await done(page);

    await claim(
      page,
      "The ferry Marit had been stopped by the coast guard, according to the mayor of Sandholm, Lena Oster.",
    );
    await named(page, "Lena Oster", "Person");
    await state(page, "the coast guard stopped the ferry Marit", "assertion");
    await tells(page, "The ferry Marit is stopped", "Restriction");
    await add(page, "Who takes part", "coast guard", "Agency");
    await done(page);

    await claim(page, "Oster demanded that the company repay all passengers.");
    await named(page, "Lena Oster");
    await state(page, "Northline should repay all passengers", "demand");
    await add(page, "It is also about", "Northline");
    await done(page);

    await claim(page, "She said that the island had been cut off for nine hours.");
    await page.getByRole("button", { name: "The speaker before: Lena Oster" }).click();
    await state(page, "the island was cut off for nine hours", "assertion");
    await add(page, "It is also about", "Northline");
    await done(page);

    await claim(page, "The union of seamen reportedly warned the company in February.");
    await page.getByLabel("Somebody it does not name").check();
    await page.getByLabel("The words point to").selectOption("nobody");
    await state(page, "the union of seamen warned Northline in February 2024", "assertion");
    await add(page, "It is also about", "union of seamen", "Organization");
    await done(page);

    await claim(page, "Three engineers were suspended on Wednesday, Northline said.");
    await named(page, "Northline");
    await state(page, "three engineers were suspended", "announcement");
    await add(page, "It is also about", "three engineers of Northline", "Group");
    await done(page);

    await claim(page, "Their lawyer, Ada Frey, said that they had followed every rule.");
    await named(page, "Ada Frey", "Person");
    await state(page, "the three engineers followed every rule", "assertion");
    await add(page, "It is also about", "three engineers of Northline");
    await done(page);

    await expect.poll(() => page.locator(".claim-line .done").count()).toBe(10);
    expect(await page.locator(".claim-line").nth(2).textContent()).toContain(
      "Northline says it is not so: Northline hid",
    );
    const dataset: Dataset = JSON.parse(await downloaded(page, "The dataset"));
    expect(validateDataset(dataset)).toMatchObject({ ok: true });
    expect(dataset.claims).toHaveLength(10);
    expect(verifyEvidence(dataset, { "source:the-sound-observer": ferry }).ok).toBe(true);
    const draft = readDraft(await downloaded(page, "The draft, as YAML"));
    const again = resolveDraft(draft.ok && draft.draft, { "the-sound-observer": ferry });
    expect(again.ok && again.dataset).toEqual(dataset);
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    await page.close();
  });

  test("keeps what was made over a reload, and takes it back step by step", async () => {
    const { page } = await visit(context, address);
    await begin(page, ferry, "The Sound Observer");
    await claim(page, "She said that the island had been cut off for nine hours.");
    await page.getByLabel("… that").fill("the island was cut off");
    await expect.poll(() => page.locator(".toolbar").textContent()).toContain("Kept in this browser");
    await page.reload();
    await expect.poll(() => page.locator(".claim-line").textContent()).toContain("the island was cut off");
    await page.locator(".claim-line button").click();
    await page.getByLabel("… that").fill("the island was cut off for hours");
    await page.getByLabel("… that").press("Control+z");
    expect(await page.getByLabel("… that").inputValue()).toBe("the island was cut off");
    await page.getByRole("button", { name: "Redo" }).click();
    expect(await page.getByLabel("… that").inputValue()).toBe("the island was cut off for hours");
    await page.close();
  });

  test("goes on with a dataset that was read in its text, and loses nothing of it", async () => {
    const { page } = await visit(context, `${pageOf(bellWithoutBulletin())}#article=read`);
    await page.getByLabel("The text of this document").fill(bell.text);
    await page.getByRole("button", { name: "Read it beside its claims" }).click();
    await page.getByRole("button", { name: "Work on these claims" }).click();
    await expect.poll(() => page.locator(".claim-line .done, .claim-line .again").count()).toBe(13);
    expect(JSON.parse(await downloaded(page, "The dataset"))).toEqual(bellWithoutBulletin());
    await page.close();
  });

  test("opens a draft and asks for its text, and of another file says what it is", async () => {
    const { page } = await visit(context, address);
    const open = async (name: string, text: string) =>
      page.setInputFiles('input[aria-label="A draft or a dataset"]', {
        name,
        mimeType: "text/plain",
        buffer: Buffer.from(text),
      });
    await open("notes.txt", "Just some words");
    await expect.poll(() => page.locator(".said-so").textContent()).toContain("neither a draft nor a dataset");
    await open("page.html", "<!doctype html><html></html>");
    await expect.poll(() => page.locator(".said-so").textContent()).toContain("source of a web page");
    await open("bell.yaml", bell.draft);
    await page.getByLabel("The text of “Two held over missing chapel bell”").fill("An article about something else.");
    await page.getByRole("button", { name: "Go on" }).click();
    await expect.poll(() => page.locator(".article-side").textContent()).toContain("is not the text");
    await page.getByRole("button", { name: "Give another text" }).click();
    await page.getByLabel("The text of “Two held over missing chapel bell”").fill(bell.text);
    await page.getByRole("button", { name: "Go on" }).click();
    await expect.poll(() => page.locator(".claim-line .done, .claim-line .again").count()).toBe(13);
    await page.close();
  });

  test("settles what a second reader differs on, one by one", async () => {
    const { page } = await visit(context, address);
    const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    await page.setInputFiles('input[aria-label="A draft or a dataset"]', file("bell.yaml", bell.draft));
    await page.getByLabel("The text of “Two held over missing chapel bell”").fill(bell.text);
    await page.getByRole("button", { name: "Go on" }).click();
    const second = bell.draft
      .replace("commitment: denied }", "commitment: certain }")
      .replace("    links: [{ type: denies, claim: over-the-border }]\n", "");
    await page.getByLabel("Compare with a second reading").setInputFiles(file("ben.yaml", second));
    const differences = page.locator(".differences li");
    await expect.poll(() => differences.count()).toBe(1);
    expect(await differences.textContent()).toContain("denied");
    expect(await page.locator(".review").textContent()).toContain(
      "Both of you have 14 claims; you alone 0, they alone 0.",
    );
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("Theirs").check();
    await page.getByRole("button", { name: "Settle" }).click();
    await expect.poll(() => page.locator(".said-so").textContent()).toContain("Settled");
    const claims = page.locator(".claim-line");
    await expect.poll(() => claims.filter({ hasText: "Pia Sandoval says it is so" }).count()).toBe(2);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => claims.filter({ hasText: "Pia Sandoval says it is not so" }).count()).toBe(1);
    await page.close();
  });

  test("asks what a file is that is dropped on what was begun, and does nothing by itself", async () => {
    const { page } = await visit(context, address);
    await begin(page, ferry, "The Sound Observer");
    await claim(page, "She said that the island had been cut off for nine hours.");
    const drop = () =>
      page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["draft: 1\nname: other\n"], "other.yaml"));
        document
          .querySelector("h1")
          ?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      });
    await drop();
    await expect.poll(() => page.locator(".dropped").textContent()).toContain("What is other.yaml?");
    expect(await page.locator(".claim-form").count()).toBe(1);
    await page.getByRole("button", { name: "Another draft, to open instead" }).click();
    await page.getByLabel("The text of the article").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.locator(".claim-line").count()).toBe(1);
    await page.close();
  });

  test("needs no pointer: words become a claim with the keyboard alone", async () => {
    const { page } = await visit(context, address);
    await begin(page, ferry, "The Sound Observer");
    await page.locator(".article-text").focus();
    await page.keyboard.press("Control+Home");
    for (let line = 0; line < 2; line++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+End");
    await expect.poll(() => page.locator(".selection-bar .selected").textContent()).not.toContain("Select the words");
    await page.keyboard.press("Enter");
    await page.locator(".claim-form").waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest(".claim-form") !== null)).toBe(true);
    await page.close();
  });

  test("warns where the browser keeps nothing", async () => {
    const { page } = await visit(context, address);
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("denied", "SecurityError");
      };
    });
    await begin(page, ferry, "The Sound Observer");
    await expect
      .poll(() => page.getByRole("alert").allTextContents())
      .toContain("This browser keeps nothing for this page. Download the draft before you close it.");
    await page.close({ runBeforeUnload: false });
  });

  test.each(["light", "dark"] as const)("has no violation of WCAG 2.2 AA, %s", async (colorScheme) => {
    const { page } = await visit(context, address);
    await page.emulateMedia({ colorScheme });
    await begin(page, ferry, "The Sound Observer");
    expect(await violations(page)).toEqual([]);
    await claim(page, "She said that the island had been cut off for nine hours.");
    await page.getByLabel("Somebody it names or describes").check();
    await page.getByLabel("Who says it", { exact: true }).fill("Lena Oster");
    await page.locator(".new-actor").waitFor();
    await expect.poll(() => page.locator(".refusal").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

async function begin(page: Page, text: string, publisher: string): Promise<void> {
  await page.getByLabel("The text of the article").fill(text);
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByLabel("Publisher").fill(publisher);
  expect(await page.getByLabel("Day of publication").inputValue()).toBe("2024-04-04");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.locator(".article-text").waitFor();
}

/** Selects words as a pointer would and presses a key in the text. */
async function words(page: Page, wanted: string, key: string): Promise<void> {
  await page.evaluate((sought) => {
    const root = document.querySelector<HTMLElement>(".article-text");
    const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
    const nodes: { node: Node; from: number }[] = [];
    let all = "";
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      nodes.push({ node, from: all.length });
      all += node.nodeValue ?? "";
    }
    const at = all.indexOf(sought);
    const place = (index: number) => {
      const one = nodes.findLast(({ from }) => from < index) ?? nodes[0];
      return [one?.node ?? document, index - (one?.from ?? 0)] as const;
    };
    root?.focus();
    const [start, end] = [place(at + 1), place(at + sought.length)];
    getSelection()?.setBaseAndExtent(start[0], start[1] - 1, end[0], end[1]);
  }, wanted);
  await expect.poll(() => page.locator(".selection-bar .selected").textContent()).toContain(wanted.slice(-20));
  await page.locator(".article-text").press(key);
}

async function claim(page: Page, passage: string): Promise<void> {
  await words(page, passage, "Enter");
  await expect.poll(() => page.locator(".claim-form blockquote").textContent()).toBe(passage);
}

async function state(page: Page, statement: string, kind: string): Promise<void> {
  await page.getByLabel("… that").fill(statement);
  await page.getByLabel("What kind of claim").selectOption(kind);
}

/** Types a name; a new one gets its kind. */
async function add(page: Page, label: string, name: string, kind?: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).and(page.locator("input")).fill(name);
  if (kind !== undefined) await page.locator(".new-actor").getByRole("button", { name: kind }).click();
}

async function named(page: Page, name: string, kind?: string): Promise<void> {
  await page.getByLabel("Somebody it names or describes").check();
  await add(page, "Who says it", name, kind);
}

async function tells(page: Page, title: string, kind: string): Promise<void> {
  await page.getByText("Add an event that it tells of").click();
  await page.getByLabel("Or a new one: a neutral title").fill(title);
  await page.getByLabel("What kind of event").fill(kind);
  await page.getByRole("button", { name: "Add the event" }).click();
  await page.locator(".event-facts").waitFor();
}

async function done(page: Page): Promise<void> {
  await expect.poll(() => page.locator(".claim-form .refusal:not(.again)").allTextContents()).toEqual([]);
  await page.getByRole("button", { name: "Done" }).first().click();
}

async function downloaded(page: Page, name: string): Promise<string> {
  if ((await page.locator(".downloads[open]").count()) === 0) await page.locator(".downloads summary").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), "utf8");
}
