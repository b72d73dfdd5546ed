import type { ActorId, ClaimId, EventId, RecordId } from "../../generated/types.js";

/** Why two records may be the same; `weight` says how much that counts. */
export interface MatchReason {
  /** What kind of reason it is. */
  readonly code: ReasonCode;
  /** How much it counts: see `reasonTable`. */
  readonly weight: number;
  /** What they share, in words. */
  readonly shared: string;
}

/** What counts for two records being the same, and how much. */
export const reasonTable = {
  "shared-identifier": { weight: 8, meaning: "Both have an identifier of one register." },
  "same-passage": { weight: 6, meaning: "Both rest on one passage of one document." },
  "said-to-be-the-same": { weight: 6, meaning: "A claim says that they are the same occurrence." },
  "shared-name": { weight: 4, meaning: "Both go by a name, case and diacritics aside." },
  "same-statement": { weight: 6, meaning: "Both put it in the same words." },
  "shared-words": { weight: 3, meaning: "Most of the longer words of both are the same." },
  "same-day": { weight: 3, meaning: "Both are of one day." },
  "shared-place": { weight: 3, meaning: "Both happened at a place of that name, or one in the other." },
  "same-part": { weight: 3, meaning: "Both take one part in what may be one occurrence." },
  "overlapping-dates": { weight: 2, meaning: "Both can have been on a day of few." },
  "same-number": { weight: 2, meaning: "Both give one number for one measure." },
  "shared-participant": { weight: 2, meaning: "Somebody of that name takes part in both." },
  "shared-subject": { weight: 2, meaning: "Both are about what is, or may be, the same." },
  "near-dates": { weight: 1, meaning: "Both are of days at most a week apart." },
  "same-type": { weight: 1, meaning: "Both are of one type." },
  "same-country": { weight: 1, meaning: "Both are in, or of, one country." },
} as const satisfies Readonly<Record<string, { readonly weight: number; readonly meaning: string }>>;

/** The code of a reason; `reasonTable` says what each means. */
export type ReasonCode = keyof typeof reasonTable;

/** Two records that may be the same: nothing is judged by it. */
export type Match =
  | (Pair<ActorId> & { readonly type: "same-actor" })
  | (Pair<EventId> & { readonly type: "same-event" })
  | (Pair<ClaimId> & { readonly type: "same-claim" });

interface Pair<Id extends RecordId> {
  readonly records: readonly [Id, Id];
  /** The heaviest first. */
  readonly reasons: readonly MatchReason[];
  /** The sum of their weights. */
  readonly weight: number;
}

/** A reason of a kind. */
export const reason = (code: ReasonCode, shared: string): MatchReason => ({
  code,
  weight: reasonTable[code].weight,
  shared,
});

/** The reasons, the heaviest first, and their sum. */
export function weighed(reasons: readonly MatchReason[]): Pick<Match, "reasons" | "weight"> {
  return {
    reasons: [...reasons].sort((a, b) => b.weight - a.weight),
    weight: reasons.reduce((sum, { weight }) => sum + weight, 0),
  };
}
