import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Dataset } from "attributed-events";
import { withData } from "../../src/cli/explorer-page.js";
import { readDraft } from "../../src/draft/yaml/read-draft.js";
import { resolveDraft } from "../../src/draft.js";
import { emptyFolder } from "../cli/fake-io.js";
import { builtPage } from "./browser.js";

const example = (name: string) => readFileSync(new URL(`../../examples/missing-bell/${name}`, import.meta.url), "utf8");

/** The invented article, its draft as text, and the dataset that it stands for. */
export const bell = { text: example("article.txt"), draft: example("draft.yaml") };

export const bellDataset = (): Dataset => datasetOf(bell.draft);

/** The same without the bulletin, which has no text. */
export const bellWithoutBulletin = (): Dataset =>
  datasetOf(
    bell.draft
      .replace(/ {2}# A bulletin on paper[\s\S]*?(?=\nactors:)/, "")
      .replace(/ {2}# The bulletin has no text[\s\S]*$/, ""),
  );

function datasetOf(draft: string): Dataset {
  const read = readDraft(draft);
  const verdict = resolveDraft(read.ok && read.draft, { "vale-messenger": bell.text });
  if (!verdict.ok) throw new Error("the example does not resolve");
  return verdict.dataset;
}

/** The address of the built page with a dataset in it. */
export function pageOf(dataset: Dataset): string {
  const file = join(emptyFolder(), "page.html");
  writeFileSync(file, withData(readFileSync(builtPage, "utf8"), JSON.stringify(dataset), "data.json"));
  return pathToFileURL(file).href;
}
