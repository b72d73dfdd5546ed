import type { GeneratedFiles } from "./generated-files.js";
import { assembledDataset } from "./packed-data.js";

/** `dataset.json`: the packaged dataset as one document, for those who read it without JavaScript. */
export const datasetJson = (): GeneratedFiles => ({
  "dataset.json": `${JSON.stringify(assembledDataset(), null, 2)}\n`,
});
