import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Resolution, writeTsconfig } from "../package/consumer.js";
import { run } from "../package/run.js";
import { inBrowser } from "./browser.js";
import { cell, needed, summary } from "./cells.js";
import { catchDeliberateEdit } from "./edit.js";
import { requireEveryEntry } from "./entries.js";
import { inJest, withoutStreams } from "./jest.js";
import { type Registry, startRegistry } from "./registry.js";
import { cloneInto, makeVersion, publish } from "./release.js";
import {
  freshProject,
  inBun,
  inDeno,
  inNode,
  newestNode,
  nodeLines,
  npmInstall,
  requireNewestLine,
  type Stage,
} from "./runtimes.js";
import { inWorker } from "./worker.js";

/*
 * Rehearses a release from a clean clone to the user's machine: paperwork, build, publishing to a registry on
 * 127.0.0.1, then installing from it and using it wherever the package says that it runs. Nothing leaves the machine.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const tools = fileURLToPath(new URL(".", import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), "rehearsal-")));

/** Holds what one place saw against what Node saw first. */
function requireSame(expected: string | undefined, seen: string) {
  if (expected === undefined) throw new Error("there is nothing to compare with");
  if (seen !== expected) throw new Error(`saw ${seen}\nwhere Node saw ${expected}`);
}

async function useEverywhere(stage: Stage) {
  const project = await needed("install from the registry with npm", () =>
    npmInstall(freshProject(stage, "npm"), stage),
  );
  const expected = await cell(`Node ${process.version}, ESM`, () => inNode(process.execPath, project, "esm.mjs"));
  const same = (name: string, look: () => string | Promise<string>) =>
    cell(name, async () => requireSame(expected, await look()));
  await same(`Node ${process.version}, CommonJS`, () => inNode(process.execPath, project, "cjs.cjs"));
  await cell("the programs use every entry", () => requireEveryEntry(project, expected ?? "{}"));
  await cell("no newer line of Node is left out", () => requireNewestLine(stage));
  for (const line of nodeLines) {
    const node = await cell(`the newest Node ${line}`, () => newestNode(stage, line));
    if (node === undefined) continue;
    await same(`the newest Node ${line}, ESM`, () => inNode(node, project, "esm.mjs"));
    await same(`the newest Node ${line}, CommonJS`, () => inNode(node, project, "cjs.cjs"));
  }
  await same("Bun", () => inBun(stage));
  await same("Deno", () => inDeno(stage));
  await same("Vite and Chromium", () => inBrowser(stage));
  await same("workerd", () => inWorker(stage));
  await same("Jest in Node", () => inJest(stage, "node"));
  await cell("Jest in jsdom", () => requireSame(expected && withoutStreams(expected), inJest(stage, "jsdom")));
  await compileEverywhere(stage, project);
}

async function compileEverywhere({ tools: home }: Stage, project: string) {
  for (const compiler of ["5.4", "5.9", "6", "7"]) {
    for (const resolution of ["node16", "nodenext", "bundler"] satisfies Resolution[]) {
      const tsc = join(home, `node_modules/typescript-${compiler}/bin/tsc`);
      await cell(`TypeScript ${compiler}, ${resolution}, skipLibCheck off`, () =>
        run(process.execPath, [tsc, "--project", writeTsconfig(project, resolution)], project),
      );
    }
  }
}

let registry: Registry | undefined;
try {
  await needed("install the registry, runtimes and compilers", () =>
    run("npm", ["install", "--no-save", "--prefer-offline", "--no-audit", "--no-fund"], tools),
  );
  const clone = await needed("clone and install from the lockfile", () => cloneInto(folder, root));
  const version = await needed("number the release", () => makeVersion(clone));
  await needed("build", () => run("npm", ["run", "build"], clone));
  const started = await needed("start a registry", () => startRegistry(join(folder, "registry"), tools));
  registry = started;
  await needed(`publish ${version}`, () => {
    publish(clone, started);
    return version;
  });
  await useEverywhere({ folder, tools, registry: started, version });
  const line = await cell("a deliberate edit to one claim is caught", () => catchDeliberateEdit(clone));
  if (line !== undefined) console.log(`\nWhat a reader of the changelog would get:\n${line}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  const running = registry;
  if (running) await cell("the registry ends and its port is free", () => running.stop());
  rmSync(folder, { recursive: true, force: true });
  if (!summary()) process.exitCode = 1;
}
