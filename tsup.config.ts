import { readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { bundled, writeNotices } from "./scripts/bundled.js";
import { reduced } from "./scripts/reduced.js";

/** Loaded by those who only want the data: whole in one file, which takes half the time of five. */
const main = { index: "src/index.ts" };

/** The schemas belong to the zod that stands beside the package: they fit into its user's own. */
const schemas = { zod: "src/zod.ts" };

/** Whatever zod stands beside it, a verdict is the same: these load none. */
const others = {
  validate: "src/validate.ts",
  accept: "src/accept.ts",
  agree: "src/agree.ts",
  export: "src/export.ts",
  digest: "src/digest.ts",
  diff: "src/diff.ts",
  cite: "src/cite.ts",
  draft: "src/draft.ts",
  "draft-yaml": "src/draft-yaml.ts",
  import: "src/import.ts",
  merge: "src/merge.ts",
};

/** The one module with a memory: which datasets were frozen, all entries must know alike. It stays a file of its own. */
const memory = { freeze: "src/dataset/freeze.ts" };

const sharedMemory: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "shared-memory",
  setup: ({ initialOptions, onResolve }) => {
    const path = `./freeze${initialOptions.outExtension?.[".js"] ?? ".js"}`;
    onResolve({ filter: /\/freeze\.js$/ }, () => ({ path, external: true, sideEffects: false }));
  },
};

/** Made when they are first used: jsdom has none, and loads `./export` for the formats that ask for none. */
const encodersAtUse: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "encoders-at-use",
  setup: ({ onLoad }) => {
    const made = /^const (\w+) = (new Text(En|De)coder\(.*\))$/gm;
    onLoad({ filter: /hyparquet(-writer)?[\\/]src[\\/].*\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(made, (_, name: string, maker: string, which: "En" | "De") => {
        const method = `${which.toLowerCase()}code`;
        return `let made_${name}; const ${name} = { ${method}: (given) => (made_${name} ??= ${maker}).${method}(given) };`;
      }),
    }));
  },
};

/** Packages of which a part is left out. */
const reducedPackages: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "reduced-packages",
  setup: ({ onLoad }) => {
    for (const { file, code } of reduced)
      onLoad({ filter: file }, ({ path }) => ({ contents: code(readFileSync(path, "utf8")) }));
  },
};

/** Of what is bundled the parts for a runtime that is not known: no built-in module of Node. */
const forAnyRuntime: NonNullable<Options["esbuildOptions"]> = (options) => {
  options.conditions = ["browser", "module"];
  options.mainFields = ["module", "main"];
};

const library: Options = {
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  dts: false,
  sourcemap: false,
  noExternal: bundled,
  esbuildPlugins: [sharedMemory, reducedPackages, encodersAtUse],
  esbuildOptions: forAnyRuntime,
};

const types: Options = { ...library, entry: { ...main, ...schemas, ...others }, dts: { only: true } };

/** With `--no-dts` the code alone, in a quarter of the time: all that most tests ask for. */
export default defineConfig(({ dts }) => [
  { ...library, entry: { ...main, ...memory }, splitting: false },
  { ...library, entry: schemas, splitting: false },
  { ...library, entry: others, onSuccess: async () => writeNotices() },
  ...(dts === false ? [] : [types]),
]);
