import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const files = fileURLToPath(new URL("../consumer/", import.meta.url));

/** Makes an empty project of somebody else's in `folder`, with the files that use the package. */
export function makeConsumer(folder: string, manifest: Readonly<Record<string, unknown>> = {}): string {
  mkdirSync(folder, { recursive: true });
  cpSync(files, folder, { recursive: true });
  const text = readFileSync(join(files, "types.mts"), "utf8");
  writeFileSync(join(folder, "types.cts"), text);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, ...manifest }));
  return folder;
}

/** How a project's TypeScript resolves modules. */
export type Resolution = "node10" | "node16" | "nodenext" | "bundler";

interface Setting {
  readonly module: string;
  readonly include: readonly string[];
  readonly esModuleInterop?: true;
}

const settings: Readonly<Record<Resolution, Setting>> = {
  node10: { module: "commonjs", include: ["types.cts"], esModuleInterop: true }, // zod's declarations ask for it there.
  node16: { module: "node16", include: ["types.mts", "types.cts"] },
  nodenext: { module: "nodenext", include: ["types.mts", "types.cts"] },
  bundler: { module: "esnext", include: ["types.mts"] },
};

/** Writes a `tsconfig.json` that checks every declaration it meets, the package's and its dependencies'. */
export function writeTsconfig(folder: string, resolution: Resolution): string {
  const { include, ...setting } = settings[resolution];
  const compilerOptions = {
    ...setting,
    moduleResolution: resolution,
    target: "es2022",
    lib: ["es2023", "dom"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const path = join(folder, `tsconfig.${resolution}.json`);
  writeFileSync(path, JSON.stringify({ compilerOptions, include }));
  return path;
}
