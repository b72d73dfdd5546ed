import { describe, test } from "vitest";
import * as api from "../../src/index.js";
import * as merge from "../../src/merge.js";
import { examplesInComments, examplesOnPage, runExample } from "../documented-examples.js";
import { datasets, judgements } from "./dockers.js";

const [post, courier, mirror, radio] = datasets;
const entries = {
  "attributed-events": api,
  "attributed-events/merge": merge,
  "./articles.js": { post, courier, mirror, radio, judgements },
};
const page = examplesOnPage("docs/merge.md").filter(({ code }) => code.includes("./articles.js"));
const comments = ["merge-datasets", "split-dataset", "propose/propose-matches"].flatMap((file) =>
  examplesInComments(`src/merge/${file}.ts`),
);

describe("the examples in the documentation of merging", () => {
  test.each([...page, ...comments])("$name", (example) => runExample(example, entries));
});
