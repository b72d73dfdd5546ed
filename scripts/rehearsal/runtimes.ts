import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeConsumer } from "../package/consumer.js";
import { run } from "../package/run.js";
import { NotRun } from "./cells.js";
import type { Registry } from "./registry.js";

/** What the rehearsal works with. */
export interface Stage {
  /** Where each cell has a fresh folder. */
  readonly folder: string;
  /** Where the registry, runtimes and compilers are installed. */
  readonly tools: string;
  readonly registry: Registry;
  readonly version: string;
}

/** A fresh project of somebody else's that asks for the published version. */
export function freshProject({ folder, registry, version }: Stage, name: string): string {
  const project = makeConsumer(join(folder, name), { dependencies: { "attributed-events": version } });
  writeFileSync(join(project, ".npmrc"), `registry=${registry.address}\n`);
  return project;
}

/** Installs with npm what the project asks for. */
export function npmInstall(project: string, { registry }: Stage): string {
  run("npm", ["install", "--no-audit", "--no-fund"], project, registry.env);
  return project;
}

/** The last line a program printed: what it saw of the package. */
export const lastLine = (printed: string) => printed.trim().split("\n").at(-1) ?? "";

export const inNode = (node: string, project: string, file: string) => lastLine(run(node, [file], project));

/** The lines of Node that the package is rehearsed with. */
export const nodeLines = [20, 22, 24, 26] as const;

/** Throws where the registry knows a Node of a line that is not among them. */
export function requireNewestLine({ folder }: Stage): void {
  const version = run("npm", ["view", "node", "version"], folder).trim();
  if (Number.parseInt(version, 10) > Math.max(...nodeLines)) throw new Error(`Node ${version} is of a newer line`);
}

/** The newest Node of a line, from the package of it for this machine. */
export function newestNode({ folder }: Stage, line: number): string {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const home = join(folder, `node-${line}`);
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), '{ "private": true }');
  run("npm", ["install", "--no-audit", "--no-fund", `${name}@${line}`], home);
  const node = join(home, "node_modules", name, "bin/node");
  if (!existsSync(node)) throw new NotRun(`the registry has no Node ${line} for this machine`);
  return node;
}

export function inBun(stage: Stage): string {
  const bun = join(stage.tools, "node_modules/.bin/bun");
  const project = freshProject(stage, "bun");
  run(bun, ["install", "--registry", stage.registry.address], project, stage.registry.env);
  return lastLine(run(bun, ["run", "esm.mjs"], project, stage.registry.env));
}

export function inDeno(stage: Stage): string {
  const deno = join(stage.tools, "node_modules/.bin/deno");
  const project = freshProject(stage, "deno");
  const env = { ...stage.registry.env, DENO_DIR: join(stage.folder, "deno-cache"), DENO_NO_UPDATE_CHECK: "1" };
  const justPublished = "--minimum-dependency-age=0";
  run(deno, ["install", justPublished], project, env);
  return lastLine(
    run(deno, ["run", justPublished, "--no-prompt", "--allow-env", "--allow-read", "esm.mjs"], project, env),
  );
}
