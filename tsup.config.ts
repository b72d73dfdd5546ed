import { defineConfig, type Options } from "tsup";
import { bundled, writeNotices } from "./scripts/bundled.js";

const library: Options = {
  entry: {
    index: "src/index.ts",
    zod: "src/zod.ts",
    validate: "src/validate.ts",
    export: "src/export.ts",
    digest: "src/digest.ts",
    diff: "src/diff.ts",
    cite: "src/cite.ts",
  },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  dts: true,
  sourcemap: false,
  noExternal: bundled,
  onSuccess: async () => writeNotices(),
};

/** Nobody imports the program: one module format, no types. */
const program: Options = {
  ...library,
  entry: { "cli/bin": "src/cli/bin.ts" },
  format: ["esm"],
  platform: "node",
  dts: false,
};

export default defineConfig([library, program]);
