import { mkdir } from "node:fs/promises";
import { chromium } from "playwright-core";
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
}

const both = (name: string, size: Picture["size"], hash: string): Picture[] =>
  (["light", "dark"] as const).map((scheme) => ({ name: `${name}-${scheme}`, size, hash, scheme }));

const pictures: readonly Picture[] = [
  { name: "overview", size: [1440, 1060], hash: `show=event:alleged-assignments&${range}`, scheme: "light" },
  ...both("narrow", [360, 780], `${event}&${range}`),
  ...both("middle", [1440, 900], `view=network&show=actor:iranian-special-services`),
  ...both("wide", [2560, 1440], `${event}&${range}`),
  { name: "speakers", size: [1440, 1000], hash: "view=speakers&show=nobody", scheme: "light" },
];

if (browserPath === undefined) throw new Error(noBrowser);
const browser = await chromium.launch({ executablePath: browserPath, args: quietFlags });
await mkdir(folder, { recursive: true });
for (const { name, size, hash, scheme } of pictures) {
  const [width, height] = size;
  const tab = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
  await tab.goto(`${page}#${hash}`);
  await tab.waitForSelector("main h2");
  await tab.screenshot({ path: new URL(`${name}.png`, folder).pathname });
  await tab.close();
}
await browser.close();
