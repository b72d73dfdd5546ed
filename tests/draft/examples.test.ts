import { describe, expect, test } from "vitest";
import * as draft from "../../src/draft.js";
import * as main from "../../src/index.js";
import * as validate from "../../src/validate.js";
import { examplesInComments, examplesOnPage, runExample } from "../documented-examples.js";
import { harbourDataset, harbourText } from "./harbour.js";

const entries = { "attributed-events": main, "attributed-events/draft": draft, "attributed-events/validate": validate };

const examples = [
  ...examplesOnPage("docs/draft.md"),
  ...examplesInComments("src/draft/resolve-draft.ts"),
  ...examplesInComments("src/draft/draft-of.ts"),
];

describe("the examples of the documentation of drafts", () => {
  test("are there", () => {
    expect(examples).toHaveLength(3);
  });

  test.each(examples)("$name runs and gives what it says", async (example) => {
    await runExample(example, entries, { dataset: harbourDataset, text: harbourText });
  });
});
