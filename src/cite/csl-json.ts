import type { Citation } from "./citation.js";

/** A citation as CSL-JSON, a list of one item, for Zotero, pandoc and their like, with a final line break. */
export function toCslJson(citation: Citation): string {
  return `${JSON.stringify([citation], null, 2)}\n`;
}
