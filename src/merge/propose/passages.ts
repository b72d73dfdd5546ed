import type { Claim, Dataset, SourceId } from "../../generated/types.js";
import { sameDocuments } from "../../records/same-documents.js";

/** A stretch of the text of a document that has several records. */
export interface Passage {
  readonly document: SourceId;
  readonly start: number;
  readonly end: number;
}

/** So many characters of a text stand under one key. */
const STRETCH = 200;

/**
 * Finds the passages of claims in documents that were read more than once: by whoever has one record of such a document, and by
 * whoever has another.
 */
export function passageFinder(dataset: Dataset): (claims: Iterable<Claim>) => readonly Passage[] {
  const documents = sameDocuments(dataset);
  if (documents.size === 0) return () => [];
  return (claims) => {
    const found: Passage[] = [];
    for (const { evidence } of claims)
      for (const one of evidence) {
        const [document] = documents.get(one.source) ?? [];
        if (document !== undefined && one.type === "text-position")
          found.push({ document, start: one.start, end: one.end });
      }
    return found;
  };
}

/** The keys under which passages that overlap stand together. */
export const keysOfPassage = ({ document, start, end }: Passage): readonly string[] => {
  const [first, last] = [Math.floor(start / STRETCH), Math.floor((end - 1) / STRETCH)];
  return Array.from({ length: Math.min(last - first, 8) + 1 }, (_, at) => `passage ${document} ${first + at}`);
};

/** A passage of the one that overlaps one of the other. */
export const sharedPassage = (ones: readonly Passage[], others: readonly Passage[]): Passage | undefined =>
  ones.find((one) =>
    others.some((other) => other.document === one.document && other.start < one.end && one.start < other.end),
  );
