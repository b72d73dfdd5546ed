import { defineConfig, type Options } from "tsup";
import { bundled, writeNotices } from "./scripts/bundled.js";

/** Loaded by those who only want the data: whole in one file, which takes half the time of five. */
const main = { index: "src/index.ts" };

const others = {
  zod: "src/zod.ts",
  validate: "src/validate.ts",
  export: "src/export.ts",
  digest: "src/digest.ts",
  diff: "src/diff.ts",
  cite: "src/cite.ts",
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

const library: Options = {
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  dts: false,
  sourcemap: false,
  noExternal: bundled,
  esbuildPlugins: [sharedMemory],
};

const types: Options = { ...library, entry: { ...main, ...others }, dts: { only: true } };

/** Nobody imports the program: one module format, no types. */
const program: Options = {
  ...library,
  entry: { "cli/bin": "src/cli/bin.ts" },
  format: ["esm"],
  platform: "node",
  esbuildPlugins: [],
};

export default defineConfig([
  { ...library, entry: { ...main, ...memory }, splitting: false },
  { ...library, entry: others, onSuccess: async () => writeNotices() },
  types,
  program,
]);
