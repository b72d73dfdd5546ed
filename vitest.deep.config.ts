import { defineConfig } from "vitest/config";
import { filesWithMoreCases } from "./tests/deep-files.js";
import everyDay from "./vitest.config.js";

const { projects, ...settings } = everyDay.test ?? {};

/** The long way: what only a new pattern or a release can break, and whole what `npm test` tries a sample of. */
export default defineConfig({
  ...everyDay,
  test: {
    ...settings,
    include: ["tests/**/*.deep.ts", ...filesWithMoreCases()],
    testTimeout: 600_000,
    env: { CASES: "all" },
  },
});
