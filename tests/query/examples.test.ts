import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { examplesInComments, examplesOnPage, runExample } from "../documented-examples.js";

const filesIn = (folder: string) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => folder + file);
const comments = ["src/query/", "src/records/"].flatMap(filesIn).flatMap((file) => examplesInComments(file));
/** Of the README, the blocks that need nothing but the main entry. */
const readme = examplesOnPage("README.md").filter(({ code }) => !code.includes("attributed-events/"));
const examples = [...readme, ...examplesOnPage("docs/queries.md"), ...comments];

describe("the examples in the documentation of queries", () => {
  test("are there", () => {
    expect(examples.length).toBeGreaterThan(16);
  });

  test.each(examples)("$name", (example) => runExample(example, { "attributed-events": api }));
});
