import type { Alignment } from "../align/alignment.js";
import { dice } from "../align/likeness.js";
import { sidesOf } from "../align/side.js";
import { lengthOf, sharedLength } from "../align/stretches.js";
import type { Reading } from "../reading/reading.js";
import { sameSources } from "../reading/same-sources.js";

/** How the passages of the claims that both have lie to each other. */
export interface PassageAgreement {
  /** The very same characters. */
  readonly same: number;
  /** Some characters, and not the same. */
  readonly overlapping: number;
  /** No character: put together by hand. */
  readonly apart: number;
  /** What they have in common, as a share of both, on average (Dice 1945); `null` where there are no such claims. */
  readonly shared: number | null;
}

export function passageAgreement(
  [one, other]: readonly [number, number],
  readings: readonly Reading[],
  alignment: Alignment,
): PassageAgreement {
  const sides = sidesOf(readings, sameSources(readings));
  const shares = alignment.claims.flatMap(({ records }) => {
    const [its, theirs] = [records[one], records[other]];
    if (its == null || theirs == null) return [];
    const [a, b] = [sides[one]?.stretches.get(its) ?? [], sides[other]?.stretches.get(theirs) ?? []];
    return [dice(sharedLength(a, b), lengthOf(a), lengthOf(b))];
  });
  const same = shares.filter((share) => share === 1).length;
  const apart = shares.filter((share) => share === 0).length;
  const total = shares.reduce((sum, share) => sum + share, 0);
  return {
    same,
    overlapping: shares.length - same - apart,
    apart,
    shared: shares.length === 0 ? null : total / shares.length,
  };
}
