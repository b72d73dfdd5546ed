import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeConsumer } from "./consumer.js";
import { run } from "./run.js";

interface Manifest {
  readonly version: string;
  readonly dependencies: { readonly zod: string };
}

const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** The oldest zod that the package promises to work with, one in the middle, and the one that it is built with. */
export function zodVersions(root: string): readonly string[] {
  const oldest = manifestIn(root).dependencies.zod.replace("^", "");
  return [oldest, "4.4.3", manifestIn(join(root, "node_modules/zod")).version];
}

/** Checks and runs the schemas of the archive among schemas that a user makes with a zod of their own. */
export function useBesideZod(folder: string, archive: string, zod: string, tsc: string): void {
  const project = makeConsumer(folder, { type: "module" });
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund"];
  run("npm", [...install, `zod@${zod}`, archive], project);
  if (manifestIn(join(project, "node_modules/zod")).version !== zod) throw new Error(`zod ${zod} was not installed`);
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom"],
    types: [],
    strict: true,
    skipLibCheck: false,
    checkJs: true,
    noEmit: true,
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["beside-zod.mjs"] }));
  run(tsc, ["--project", "tsconfig.json"], project);
  const seen = JSON.parse(run(process.execPath, ["beside-zod.mjs"], project)) as Record<string, number>;
  if (seen.differ !== 0 || seen.accepted !== (seen.ids ?? 0) + 1) throw new Error(`saw ${JSON.stringify(seen)}`);
}
