/** How many of the things that one reader found the other found as well. */
export interface Found {
  /** What both found. */
  readonly both: number;
  /** What the first found alone. */
  readonly onlyOne: number;
  /** What the other found alone. */
  readonly onlyOther: number;
  /** Of what the other found, the share that the first found, too; `null` where the other found nothing. */
  readonly precision: number | null;
  /** Of what the first found, the share that the other found, too; `null` where the first found nothing. */
  readonly recall: number | null;
  /** The harmonic mean of both (van Rijsbergen 1979), which is the same whoever is the first; `null` where nobody found anything. */
  readonly f1: number | null;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const found = (both: number, onlyOne: number, onlyOther: number): Found => ({
  both,
  onlyOne,
  onlyOther,
  precision: share(both, both + onlyOther),
  recall: share(both, both + onlyOne),
  f1: share(2 * both, 2 * both + onlyOne + onlyOther),
});
