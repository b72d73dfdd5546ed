import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { identity } from "../generate/meta.js";
import { useBesideZod, zodVersions } from "./beside-zod.js";
import { makeConsumer, type Resolution, writeTsconfig } from "./consumer.js";
import { proveReproducible } from "./reproducible.js";
import { run } from "./run.js";

/*
 * Proves the package as its users will have it: the same bytes from every build, manifest and types that resolve
 * everywhere, installed from its archive and used from ESM, CommonJS and TypeScript, within its budget of bytes.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "package-"));
const bin = (name: string) => join(root, "node_modules/.bin", name);

function step<T>(name: string, work: () => T): T {
  const start = performance.now();
  try {
    const result = work();
    console.log(`ok      ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    console.error(`FAILED  ${name}\n${error instanceof Error ? error.message : error}`);
    throw new Error(name);
  }
}

function subfolder(name: string): string {
  mkdirSync(join(folder, name));
  return join(folder, name);
}

/** What a program of the consumer's printed, as data; it must have met the digest of this very tree. */
function facts(consumer: string, file: string): string {
  const printed = run(process.execPath, [file], consumer).trim();
  const seen = JSON.parse(printed) as Record<string, unknown>;
  const expected = {
    digest: identity().digest,
    isMeta: true,
    frozen: true,
    lostId: "major",
    valid: true,
    misspeltValid: false,
    zodAgrees: true,
  };
  const wrong = Object.entries(expected).filter(([key, value]) => seen[key] !== value);
  if (wrong.length > 0)
    throw new Error(`${file} saw otherwise: ${wrong.map(([key]) => `${key} = ${seen[key]}`).join(", ")}`);
  return printed;
}

function checkInstalled(consumer: string) {
  const esm = step("use it from ESM", () => facts(consumer, "esm.mjs"));
  const cjs = step("use it from CommonJS", () => facts(consumer, "cjs.cjs"));
  step("both see the same", () => {
    if (esm !== cjs) throw new Error(`ESM saw ${esm}\nCommonJS saw ${cjs}`);
  });
  for (const resolution of ["node16", "bundler", "node10"] satisfies Resolution[])
    step(`check its types (${resolution}, skipLibCheck off)`, () =>
      run(bin("tsc"), ["--project", writeTsconfig(consumer, resolution)], consumer),
    );
  step("ask its command for the version", () =>
    run(join(consumer, "node_modules/.bin/attributed-events"), ["--version"], consumer),
  );
}

function requireNoRecord(consumer: string) {
  const shipped = readdirSync(join(consumer, "node_modules/attributed-events/data"));
  if (shipped.includes("released.json")) throw new Error("data/released.json is in the package");
}

/** Messages and help name pages of the documentation: whoever reads them has the package and no more. */
function requirePages(consumer: string) {
  const home = join(consumer, "node_modules/attributed-events");
  const code = readdirSync(join(home, "dist"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".js"),
  );
  const named = code.flatMap(
    (path) => readFileSync(join(home, "dist", path), "utf8").match(/\bdocs\/[\w/-]+\.md/g) ?? [],
  );
  const missing = [...new Set(named)].filter((page) => !existsSync(join(home, page)));
  if (named.length === 0 || missing.length > 0)
    throw new Error(`pages that messages name: ${missing.join(", ") || "none"}`);
}

try {
  const archive = step("two builds and two packs give the same bytes", () =>
    proveReproducible(root, [subfolder("first"), subfolder("second")]),
  );
  step("publint", () => run(bin("publint"), [archive, "--strict"], root));
  step("are the types wrong", () =>
    run(bin("attw"), [archive, "--exclude-entrypoints", "schemas/context.jsonld"], root),
  );
  const consumer = makeConsumer(join(folder, "consumer"));
  step("install the archive into an empty project", () =>
    run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", archive], consumer),
  );
  step("the record of releases stays out", () => requireNoRecord(consumer));
  step("pages that messages name are in it", () => requirePages(consumer));
  checkInstalled(consumer);
  for (const zod of zodVersions(root))
    step(`the schemas fit into zod ${zod}`, () => useBesideZod(join(folder, `zod-${zod}`), archive, zod, bin("tsc")));
  step("budget of bytes", () => run(bin("size-limit"), [], root));
} catch {
  console.error("The package is not as its users must have it.");
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
