import { dataset, vocabularies } from "attributed-events";
import { describe, expect, test } from "vitest";
import { countText } from "../../explorer/src/words/count-text.js";
import { cueText } from "../../explorer/src/words/cue-text.js";
import { whenText } from "../../explorer/src/words/when-text.js";

/** Words of people who mark texts, which no reader of a newspaper has met in this sense. */
const jargon = /factive|presuppos|hearsay|passive|continuation|own voice|some day in|veridical|FactBank/i;

describe("cueText", () => {
  test.each(Object.keys(vocabularies.CueType) as (keyof typeof vocabularies.CueType)[])(
    "says %s in plain words",
    (type) => {
      expect(cueText(type)).not.toMatch(jargon);
      expect(cueText(type)).toMatch(/\bwords?\b|speaker/);
    },
  );
});

describe("whenText", () => {
  test("says of every span from when to when, and never more than the data", () => {
    for (const { when } of dataset.events) expect(whenText(when)).not.toMatch(jargon);
    const throughout = { from: "2023-03-02", to: "2023-03-04" };
    const known = { earliest: "2023-03-02", latest: "2023-03-04", basis: "stated", throughout } as const;
    expect(whenText(known)).toBe("every day from 2 to 4 Mar 2023");
    expect(whenText({ ...known, earliest: "2023-02-27" })).toBe("at least every day from 2 to 4 Mar 2023");
  });
});

describe("countText", () => {
  test("puts how sure a number is before it, and one of a kind in the singular", () => {
    expect(countText({ measure: "participants", best: 1, exactness: "exact" })).toBe("1 participant");
    expect(countText({ measure: "killed", low: 12, exactness: "at-least" })).toBe("at least 12 killed");
    expect(countText({ measure: "injured", low: 3, high: 5, exactness: "approximate" })).toBe("about 3 to 5 injured");
  });
});
