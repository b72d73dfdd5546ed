import { defineConfig } from "tsup";
import { bundled, writeNotices } from "./scripts/bundled.js";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    zod: "src/zod.ts",
    validate: "src/validate.ts",
    export: "src/export.ts",
    digest: "src/digest.ts",
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
});
