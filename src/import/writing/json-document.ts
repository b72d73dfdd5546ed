import type { Dataset } from "../../generated/types.js";

/** A dataset as a document that a person can read and Git can compare: two spaces a level, one line break at the end. */
export const jsonDocument = (dataset: Dataset): string => `${JSON.stringify(dataset, undefined, 2)}\n`;
