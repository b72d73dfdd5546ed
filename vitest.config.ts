import { defineConfig } from "vitest/config";
import { entries } from "./explorer/build/settings.js";

/** Those that replace a module: they must not share what they load with others. */
const replacing = ["tests/validate/hostile-sizes.test.ts"];

export default defineConfig({
  resolve: { alias: entries }, // The page asks for the package, which is not built yet.
  test: {
    globalSetup: "tests/temporary-folder.ts",
    testTimeout: 60_000, // On a machine that is busy, a test that starts another program takes its time.
    expect: { poll: { timeout: 10_000 } },
    coverage: { include: ["src/**"], exclude: ["src/generated/**"] },
    pool: "threads",
    projects: [
      {
        extends: true,
        test: { name: "quick", include: ["tests/**/*.test.ts"], exclude: replacing, isolate: false },
      },
      { extends: true, test: { name: "apart", include: replacing } },
    ],
  },
});
