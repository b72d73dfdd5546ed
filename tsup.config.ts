import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    zod: "src/zod.ts",
    validate: "src/validate.ts",
    export: "src/export.ts",
  },
  format: ["esm", "cjs"],
  target: "node20",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  dts: true,
  sourcemap: false,
});
