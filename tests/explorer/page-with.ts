import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Dataset } from "attributed-events";
import { withData } from "../../src/cli/explorer-page.js";
import { mergeDatasets } from "../../src/merge.js";
import { emptyFolder } from "../cli/fake-io.js";
import { datasets, judgements } from "../merge/dockers.js";
import { builtPage } from "./browser.js";

/** Four invented articles about one occurrence: three numbers, two days, one ministry that denies it. */
export function quarrel(): Dataset {
  const verdict = mergeDatasets(datasets, { judgements: [...judgements] });
  if (!verdict.ok) throw new Error("the articles do not merge");
  return verdict.dataset;
}

/** The address of a page file with this dataset in it. */
export function pageWith(dataset: Dataset): string {
  const file = join(emptyFolder(), "page.html");
  writeFileSync(file, withData(readFileSync(builtPage, "utf8"), JSON.stringify(dataset), "data.json"));
  return pathToFileURL(file).href;
}

/** The address of the page with the dataset of the package. */
export const packagedPage = pathToFileURL(builtPage).href;
