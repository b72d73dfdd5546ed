import { defineConfig, mergeConfig } from "vitest/config";
import everyDay from "./vitest.config.js";

/** The long way: what only a new pattern can break, and the tests of chance with many more cases than every day. */
const deep = {
  test: {
    include: [
      "tests/**/*.deep.ts",
      "tests/query/event-index/event-index.test.ts",
      "tests/validate/stream/bytes/line-acceptor.test.ts",
    ],
    env: { QUESTIONS: "5000", FUZZ_LINES: "8000" },
  },
};

export default defineConfig(mergeConfig({ ...everyDay, test: { ...everyDay.test, include: [] } }, deep));
