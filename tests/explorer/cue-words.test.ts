import { describe, expect, test } from "vitest";
import { cueWordsIn, proposedCueIn, withCue } from "../../explorer/src/marking/cue-words.js";

describe("proposedCueIn", () => {
  test("proposes the first words that say so, and of a denial those that deny", () => {
    expect(proposedCueIn("The harbour office said on Monday that two men were told.")).toBe("said");
    expect(proposedCueIn("The line, asked what the guard said, rejected the claim.")).toBe("rejected");
    expect(proposedCueIn("The gate was closed.")).toBeUndefined();
  });
});

describe("cueWordsIn", () => {
  test("takes a claim for a word of saying only where somebody claims something", () => {
    expect(cueWordsIn("The line answered the claim.")).toEqual([]);
    expect(cueWordsIn("Guards claim that he ran.")).toEqual([{ words: "claim", type: "speech" }]);
  });
});

describe("withCue", () => {
  test("makes words of denial a denial, and takes it back when other words take their place", () => {
    const denied = withCue({ by: "line" }, "rejected");
    expect(denied).toEqual({ by: "line", cue: { words: "rejected", type: "speech" }, commitment: "denied" });
    expect(withCue(denied, "said", 2)).toEqual({ by: "line", cue: { words: "said", nth: 2, type: "speech" } });
  });

  test("leaves alone how sure a reader said they are", () => {
    expect(withCue({ by: "line", commitment: "probable" }, "said").commitment).toBe("probable");
    expect(withCue({ by: "line", commitment: "denied" }, "said").commitment).toBe("denied");
  });
});
