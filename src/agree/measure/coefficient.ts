/** Why a coefficient has no value. */
export type WhyNone =
  /** Nothing was coded by two readers. */
  | "nothing-compared"
  /** Fewer units than `FEWEST`: any number would be chance. */
  | "too-few"
  /** Everybody gave everything the same value: agreement by chance is certain, and nothing is left to measure. */
  | "one-value";

/** A coefficient of agreement, with a bootstrap interval; or why there is none. */
export type Coefficient =
  | {
      /** 1 for perfect agreement, 0 for what chance gives, below 0 for less. */
      readonly value: number;
      /** The middle 95 % of resamples; absent where too many of them have no value of their own. */
      readonly interval?: readonly [low: number, high: number];
    }
  | { readonly value: null; readonly why: WhyNone };

/** No coefficient of fewer units is printed. A convention, as every such border is. */
export const FEWEST = 10;

export const none = (why: WhyNone): Coefficient => ({ value: null, why });
