import { describe, expect, test } from "vitest";
import { goldenSentences } from "./sentences.js";

describe("describeClaim", () => {
  test("writes the forty sentences of sentences.golden.txt", async () => {
    await expect(goldenSentences()).toMatchFileSnapshot("sentences.golden.txt");
  });
});
