/** How intervals are drawn. */
export interface Resampling {
  /** How often units are drawn anew; 0 for no intervals. */
  readonly resamples: number;
  /** Where chance begins: the same seed gives the same intervals, on every machine. */
  readonly seed: number;
}

/** Of so many resamples without a value of their own there is no interval. */
const MOST_WITHOUT = 0.05;

/**
 * The middle 95 % of what a coefficient is in samples drawn from the units with replacement (the percentile interval of Efron and
 * Tibshirani 1993). Units that were coded alike are drawn together. `undefined` where one sample in twenty has no value.
 */
export function intervalOf<C extends { readonly count: number }>(
  counts: readonly C[],
  coefficient: (sample: readonly C[]) => number | undefined,
  { resamples, seed }: Resampling,
): readonly [low: number, high: number] | undefined {
  const draw = drawer(counts, seed);
  const values: number[] = [];
  for (let sample = 0; sample < resamples; sample++) {
    const value = coefficient(draw());
    if (value !== undefined) values.push(value);
  }
  if (resamples === 0 || values.length < resamples * (1 - MOST_WITHOUT)) return undefined;
  values.sort((a, b) => a - b);
  const at = (part: number) => values[Math.min(values.length - 1, Math.floor(part * values.length))] ?? 0;
  return [at(0.025), at(0.975)];
}

/**
 * Draws as many units as there are. Chance is Mulberry32 (Tommy Ettinger, public domain), written out where it is used: it is
 * asked for millions of numbers.
 */
function drawer<C extends { readonly count: number }>(counts: readonly C[], seed: number): () => C[] {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const kindOf = new Uint32Array(total);
  let filled = 0;
  for (const [kind, { count }] of counts.entries()) {
    kindOf.fill(kind, filled, filled + count);
    filled += count;
  }
  const drawn = new Uint32Array(counts.length);
  let state = seed | 0;
  return () => {
    drawn.fill(0);
    for (let unit = 0; unit < total; unit++) {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
      const kind = kindOf[Math.floor(share * total)] ?? 0;
      drawn[kind] = (drawn[kind] ?? 0) + 1;
    }
    return counts.flatMap((one, kind) => (drawn[kind] ? [{ ...one, count: drawn[kind] }] : []));
  };
}
