/** What two readers gave one unit. */
export type Pair = readonly [one: string | number, other: string | number];

/** How often two readers gave the same pair of values. */
export interface PairCount {
  readonly pair: Pair;
  readonly count: number;
}

/**
 * Cohen's kappa of two readers: how far their agreement goes beyond what they would reach if each gave their own values by
 * chance, in the shares in which they gave them (Cohen 1960). `undefined` where nothing was compared, or both gave one and the
 * same value throughout.
 *
 * @example
 * ```ts
 * import { cohensKappa } from "attributed-events/agree";
 *
 * cohensKappa([["fact", "fact"], ["fact", "fact"], ["hearsay", "hearsay"], ["fact", "hearsay"]]); // 0.5
 * cohensKappa([["fact", "fact"], ["fact", "fact"]]); // undefined
 * ```
 */
export const cohensKappa = (pairs: readonly Pair[]): number | undefined => kappaOf(countPairs(pairs));

/** Equal pairs counted, in the order in which they are first met. */
export function countPairs(pairs: readonly Pair[]): PairCount[] {
  const counts = new Map<string, { readonly pair: Pair; count: number }>();
  for (const pair of pairs) {
    const key = JSON.stringify(pair);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { pair, count: 1 });
  }
  return [...counts.values()];
}

/** The same of counted pairs. */
export function kappaOf(counts: readonly PairCount[]): number | undefined {
  let [total, same] = [0, 0];
  const gave = [new Map<string | number, number>(), new Map<string | number, number>()] as const;
  for (const { pair, count } of counts) {
    total += count;
    if (pair[0] === pair[1]) same += count;
    for (const reader of [0, 1] as const) gave[reader].set(pair[reader], (gave[reader].get(pair[reader]) ?? 0) + count);
  }
  let byChance = 0;
  for (const [value, count] of gave[0]) byChance += count * (gave[1].get(value) ?? 0);
  // In whole numbers: that agreement by chance is certain must not depend on rounding.
  return byChance === total * total ? undefined : (same * total - byChance) / (total * total - byChance);
}
