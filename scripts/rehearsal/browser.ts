import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build } from "vite";
import { browserPath, noBrowser, quietFlags } from "../browser.js";
import { NotRun } from "./cells.js";
import { freePort, requireFree } from "./registry.js";
import { freshProject, npmInstall, type Stage } from "./runtimes.js";

const page =
  '<!doctype html><meta charset="utf-8"><title>waiting</title><script type="module" src="./page.mjs"></script>';

/** The programs print what they saw; a page keeps it where the browser's driver can read it. */
const script = 'console.log = (line) => { globalThis.seen = line; };\nawait import("./esm.mjs");\n';

async function bundle(stage: Stage): Promise<string> {
  const project = npmInstall(freshProject(stage, "vite"), stage);
  writeFileSync(join(project, "index.html"), page);
  writeFileSync(join(project, "page.mjs"), script);
  await build({ root: project, configFile: false, logLevel: "error", build: { target: "es2022", outDir: "bundle" } });
  return join(project, "bundle");
}

const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };

async function serve(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = join(folder, request.url === "/" ? "index.html" : new URL(request.url ?? "/", "http://x").pathname);
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[path.split(".").at(-1) ?? ""] ?? "text/plain" });
    response.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return server;
}

async function visit(executablePath: string, address: string): Promise<string> {
  const browser = await chromium.launch({ executablePath, args: quietFlags });
  try {
    const tab = await browser.newPage();
    const errors: string[] = [];
    tab.on("pageerror", (error) => errors.push(error.message));
    await tab.goto(address);
    await tab.waitForFunction("globalThis.seen !== undefined", undefined, { timeout: 30_000 }).catch((error) => {
      throw new Error([...errors, String(error)].join("\n"));
    });
    return await tab.evaluate<string>("globalThis.seen");
  } finally {
    await browser.close();
  }
}

/** What the package shows in a real browser, bundled by Vite. */
export async function inBrowser(stage: Stage): Promise<string> {
  if (browserPath === undefined) throw new NotRun(noBrowser);
  const folder = await bundle(stage);
  const port = await freePort();
  const server = await serve(folder, port);
  try {
    return await visit(browserPath, `http://127.0.0.1:${port}/`);
  } finally {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    await requireFree(port);
  }
}
