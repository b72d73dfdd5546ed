import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/temporary-folder.ts",
    testTimeout: 60_000, // On a machine that is busy, a test that starts another program takes its time.
    expect: { poll: { timeout: 10_000 } },
    coverage: { include: ["src/**"], exclude: ["src/generated/**"] },
  },
});
