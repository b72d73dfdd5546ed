import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { browserPath, noBrowser, quietFlags } from "./browser.js";

/** Draws the pictures of the explorer in `docs/explorer`, from the built page; `pngquant` makes them a third as large. */
const page = new URL("../dist/explorer.html", import.meta.url).href;
const folder = new URL("../docs/explorer/", import.meta.url);

const event = "show=event:police-exposure";
const range = "from=2023-01-27&to=2023-02-01";

interface Picture {
  readonly name: string;
  readonly size: readonly [number, number];
  readonly hash: string;
  readonly scheme: "light" | "dark";
  /** What a reader does before it is taken. */
  readonly does?: (tab: Page) => Promise<void>;
}

const example = (name: string) => fileURLToPath(new URL(`../examples/missing-bell/${name}`, import.meta.url));

/** Opens the draft of the invented article with its text, and one of its claims. */
async function opensClaim(tab: Page): Promise<void> {
  await tab.setInputFiles('input[aria-label="A draft or a dataset"]', example("draft.yaml"));
  await tab
    .getByLabel("The text of “Two held over missing chapel bell”")
    .fill(await readFile(example("article.txt"), "utf8"));
  await tab.getByRole("button", { name: "Go on" }).click();
  await tab.locator(".claim-line .done").nth(4).waitFor();
  await tab.locator(".claim-line button").nth(4).click();
  await tab.locator(".claim-form").waitFor();
}

const both = (name: string, size: Picture["size"], hash: string): Picture[] =>
  (["light", "dark"] as const).map((scheme) => ({ name: `${name}-${scheme}`, size, hash, scheme }));

const pictures: readonly Picture[] = [
  { name: "overview", size: [1440, 1060], hash: `show=event:alleged-assignments&${range}`, scheme: "light" },
  ...both("narrow", [360, 780], `${event}&${range}`),
  ...both("middle", [1440, 900], `view=network&show=actor:iranian-special-services`),
  ...both("wide", [2560, 1440], `${event}&${range}`),
  { name: "article", size: [1440, 960], hash: "article=mark", scheme: "light", does: opensClaim },
  { name: "speakers", size: [1440, 1000], hash: "view=speakers&show=nobody", scheme: "light" },
];

if (browserPath === undefined) throw new Error(noBrowser);
const browser = await chromium.launch({ executablePath: browserPath, args: quietFlags });
await mkdir(folder, { recursive: true });
for (const { name, size, hash, scheme, does } of pictures) {
  const [width, height] = size;
  const tab = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await tab.goto(`${page}#${hash}`);
  await tab.waitForSelector(does === undefined ? "main h2" : "textarea");
  await does?.(tab);
  await tab.screenshot({ path: new URL(`${name}.png`, folder).pathname });
  await tab.close();
}
await browser.close();
