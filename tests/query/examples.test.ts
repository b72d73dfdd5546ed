import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";
import { examplesInComments, examplesOnPage, runExample } from "../documented-examples.js";

const folder = new URL("../../src/query/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const comments = files.flatMap((file) => examplesInComments(`src/query/${file}`));
/** Of the README, the blocks that need nothing but the main entry. */
const readme = examplesOnPage("README.md").filter(({ code }) => !code.includes("attributed-events/"));
const examples = [...readme, ...examplesOnPage("docs/queries.md"), ...comments];

describe("the examples in the documentation of queries", () => {
  test("are there", () => {
    expect(examples.length).toBeGreaterThan(16);
  });

  test.each(examples)("$name", (example) => runExample(example, { "attributed-events": api }));
});
