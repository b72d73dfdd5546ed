import type { ClaimId, Dataset } from "../../generated/types.js";
import { type Lookup, lookupIn } from "./lookup.js";

/** What an exporter tells, and on whose word. */
export interface ExportedPart {
  /** The part of the dataset that is exported. */
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  /** A claim as the sentence in which everybody stands who says so. */
  readonly sentenceOf: (claim: ClaimId) => string;
}

/** Prepares a part of a dataset for an exporter that tells the same claims in many places. */
export function exportedPart(part: Dataset, whole: Dataset): ExportedPart {
  const lookup = lookupIn(part, whole);
  const sentences = new Map<ClaimId, string>();
  const sentenceOf = (id: ClaimId) => {
    const sentence = sentences.get(id) ?? lookup.sentence(lookup.claim(id));
    sentences.set(id, sentence);
    return sentence;
  };
  return { dataset: part, lookup, sentenceOf };
}
