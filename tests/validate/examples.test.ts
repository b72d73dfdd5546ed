import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as accept from "../../src/accept.js";
import { dataset } from "../../src/index.js";
import * as validate from "../../src/validate.js";
import * as zod from "../../src/zod.js";
import { examplesInComments, examplesOnPage, runExample } from "../documented-examples.js";
import { fixtures, fixtureText } from "./fixtures.js";

const entries = {
  "attributed-events": { dataset },
  "attributed-events/accept": accept,
  "attributed-events/validate": validate,
  "attributed-events/zod": zod,
};

/** What the examples take for granted: a dataset, the text of its source, and both as they come from a file. */
const harbour = fixtures("valid").find(({ name }) => name === "harbour-post")?.text ?? "";
const given = { dataset: validate.parseDataset(JSON.parse(harbour)), text: fixtureText("harbour-post"), json: harbour };

const folder = new URL("../../src/validate/", import.meta.url);
const files = readdirSync(folder, { encoding: "utf8", recursive: true }).filter((file) => file.endsWith(".ts"));
const comments = files.flatMap((file) => examplesInComments(`src/validate/${file}`));
const examples = [...examplesOnPage("docs/validate.md"), ...comments];

describe("the examples in the documentation of the validator", () => {
  test("are there", () => {
    expect(examples.length).toBeGreaterThan(8);
  });

  test.each(examples)("$name", (example) => runExample(example, entries, given));
});
