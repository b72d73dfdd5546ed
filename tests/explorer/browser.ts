import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { browserPath, noBrowser, quietFlags } from "../../scripts/browser.js";

export const hasBrowser = browserPath !== undefined;
if (!hasBrowser) console.warn(`The page is not tried out: ${noBrowser}.`);

/** The page as it is built. */
export const builtPage = fileURLToPath(new URL("../../dist/explorer.html", import.meta.url));

/** A browser with an empty profile. */
export const openBrowser = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), "attributed-events-browser-")), {
    ...(browserPath === undefined ? {} : { executablePath: browserPath }),
    args: quietFlags,
    viewport: { width: 1440, height: 900 },
  });

/** Opens the drawer of choices, as a person does. */
export const openFilters = (page: Page): Promise<void> => page.locator(".filter-box > summary").click();

export interface Visit {
  readonly page: Page;
  /** What the browser complained about. */
  readonly complaints: readonly string[];
  /** Addresses that the page asked for, beyond its own. */
  readonly requests: readonly string[];
}

/** Opens an address and keeps an eye on what the page does. */
export async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  const [complaints, requests]: [string[], string[]] = [[], []];
  page.on("console", (message) => {
    if (message.type() !== "log") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (request.url() !== address.split("#")[0] && /^(https?|ftp|ws)/.test(request.url())) requests.push(request.url());
  });
  await page.goto(address);
  await page.waitForSelector("h1");
  return { page, complaints, requests };
}
