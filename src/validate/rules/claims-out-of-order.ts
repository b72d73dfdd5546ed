import type { ReportedEvent } from "../../generated/types.js";
import { record } from "../issues/words.js";
import type { RecordIndex } from "../shape/record-index.js";
import type { Rule } from "./given/rule.js";

/** An event lists a claim after one that is read later. */
export interface ClaimsOutOfOrder {
  claim: string;
  /** The claim that stands before it in the list and is read later. */
  after: string;
}

/**
 * The claims of an event stand as they are read: by source, in the dataset's order of sources, then by where the first passage
 * begins. Passages without a position in a text are only told apart by their sources. Said once an event.
 */
export const claimsOutOfOrder: Rule<"claims-out-of-order", ClaimsOutOfOrder> = {
  code: "claims-out-of-order",
  severity: "warning",
  together: {
    event({ claims }, find, index) {
      if (claims.length < 2) return;
      let last: ReadClaim | undefined;
      for (const [at, claim] of claims.entries()) {
        const read = readingOf(claim, index);
        if (read === undefined) continue;
        if (last && isBefore(read, last)) return find(["claims", at], { claim, after: last.claim });
        const isUnplaced = read.start === undefined && read.source === last?.source;
        last = isUnplaced ? last : read;
      }
    },
  },
};

export const claimsOutOfOrderSentence = ({ claim, after }: ClaimsOutOfOrder) =>
  `${record(claim)} is read before ${record(after)}, which stands before it; list claims in reading order`;

/** Where a claim is first read: the place of the source among the sources, and of the passage in its text, where it has one. */
interface ReadClaim {
  readonly claim: string;
  readonly source: number;
  readonly start: number | undefined;
}

function readingOf(claim: ReportedEvent["claims"][number], index: RecordIndex): ReadClaim | undefined {
  const first = index.get("claim", claim)?.evidence[0];
  const source = first && index.find(first.source);
  if (source === undefined) return undefined;
  return { claim, source: source.at, start: first?.type === "text-position" ? first.start : undefined };
}

function isBefore(one: ReadClaim, other: ReadClaim): boolean {
  if (one.source !== other.source) return one.source < other.source;
  return one.start !== undefined && other.start !== undefined && one.start < other.start;
}
