import { describe, test } from "vitest";
import * as agree from "../../src/agree.js";
import { examplesInComments, runExample } from "../documented-examples.js";
import { harbour, underOtherIds } from "./readings.js";

const files = ["measure/alpha", "measure/kappa", "settle/to-settlement"].map((file) => `src/agree/${file}.ts`);
const entries = { "attributed-events/agree": agree };

describe("examples of attributed-events/agree", () => {
  test.each(files.flatMap(examplesInComments))("gives what $name says", async (example) => {
    await runExample(example, entries, { anna: harbour, ben: underOtherIds(harbour) });
  });
});
