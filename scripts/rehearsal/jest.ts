import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../package/run.js";
import { freshProject, npmInstall, type Stage } from "./runtimes.js";

/** Where Jest runs a project's tests: in Node, or in a page that jsdom pretends to be. */
export type JestEnvironment = "node" | "jsdom";

/** What tests see that `require` the package, with Jest as it comes. */
export function inJest(stage: Stage, environment: JestEnvironment): string {
  const project = npmInstall(freshProject(stage, `jest-${environment}`), stage);
  const modules = join(stage.tools, "node_modules");
  const settings = [
    ["--rootDir", project],
    ["--env", join(modules, `jest-environment-${environment}`)],
    ["--cacheDirectory", join(stage.folder, "jest-cache")],
  ];
  run(process.execPath, [join(modules, "jest/bin/jest.js"), ...settings.flat()], project);
  return readFileSync(join(project, "seen.json"), "utf8");
}

/** What a place must see that has no web streams to read. */
export function withoutStreams(expected: string): string {
  const { members, ...rest } = JSON.parse(expected);
  if (members === undefined) throw new Error("there is no stream to leave out");
  return JSON.stringify(rest);
}
