import { describe, expect, test } from "vitest";
import { harbourWith, told } from "./harbour.js";

const line = "The harbour was quiet and nobody said a word of it.\n";

/** What is said of a draft that quotes a sentence in the middle of so many lines. */
const toldInside = (lines: number) =>
  told(
    harbourWith((draft) => {
      draft.claims[0].passage = "The Storm Office held three sailors on Monday, the Ministry of Weather said.";
      draft.claims.pop();
      draft.events.pop();
    }),
    {
      "harbour-post": `${line.repeat(lines)}The Storm Office held three sailors on Monday, the Ministry of Weather said.\n${line.repeat(lines)}`,
    },
  );

describe("resolveDraft", () => {
  test("finds a sentence in a text of 50 MB", { timeout: 300_000 }, () => {
    expect(toldInside(500_000)).toEqual([]);
  });
});
