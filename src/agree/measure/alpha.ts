/** How far apart two values are: `nominal`, the same or not; `interval`, the square of what lies between two numbers. */
export type Metric = "nominal" | "interval";

/** What every reader gave one unit; `undefined` where a reader gave nothing. */
export type Unit = readonly (string | number | undefined)[];

/** The values of a unit, and how often a unit with these values was met. */
export interface UnitCount {
  readonly values: readonly (string | number)[];
  readonly count: number;
}

/**
 * Krippendorff's alpha of two or more readers: 1 less the disagreement that is observed, as a share of what would be expected if
 * values were handed out by chance (Krippendorff 2011). A unit that fewer than two readers coded counts for nothing; other gaps
 * are fine. `undefined` where no unit was coded twice, or every value is the same.
 *
 * @throws TypeError for the interval metric where a value is no finite number.
 *
 * @example
 * ```ts
 * import { krippendorffsAlpha } from "attributed-events/agree";
 *
 * const units = [["a", "b"], ["a", "a"], ["b", "b"], ["b", "b"], ["d", "b"], ["c", "c"], ["c", "c"]];
 * krippendorffsAlpha(units, "nominal")?.toFixed(4); // "0.6119"
 * ```
 */
export function krippendorffsAlpha(units: readonly Unit[], metric: Metric): number | undefined {
  const counts = countUnits(units);
  if (metric === "interval") requireNumbers(counts);
  return alphaOf(counts, metric);
}

function requireNumbers(counts: readonly UnitCount[]): void {
  for (const { values } of counts)
    for (const value of values)
      if (typeof value !== "number" || !Number.isFinite(value))
        throw new TypeError(
          `krippendorffsAlpha: units: the interval metric takes finite numbers, got ${JSON.stringify(value)}`,
        );
}

/** The units that two readers or more coded, equal ones counted, in the order in which they are first met. */
export function countUnits(units: readonly Unit[]): UnitCount[] {
  const counts = new Map<string, { readonly values: (string | number)[]; count: number }>();
  for (const unit of units) {
    const values = unit.filter((value) => value !== undefined);
    if (values.length < 2) continue;
    const key = JSON.stringify(values);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { values, count: 1 });
  }
  return [...counts.values()];
}

/** The same of counted units. */
export function alphaOf(counts: readonly UnitCount[], metric: Metric): number | undefined {
  const total = counts.reduce((sum, { values, count }) => sum + values.length * count, 0);
  const observed = counts.reduce(
    (sum, { values, count }) =>
      sum + (count * disagreement[metric](values.map((value) => [value, 1]))) / (values.length - 1),
    0,
  );
  const all = new Map<string | number, number>();
  for (const { values, count } of counts) for (const value of values) all.set(value, (all.get(value) ?? 0) + count);
  if (all.size < 2) return undefined;
  return 1 - ((total - 1) * observed) / disagreement[metric]([...all]);
}

type Weighted = readonly (readonly [value: string | number, count: number])[];

/** The sum of the distances from every value to every other, in both directions. */
const disagreement: Readonly<Record<Metric, (values: Weighted) => number>> = {
  nominal: (values) => {
    const counts = new Map<string | number, number>();
    let total = 0;
    for (const [value, count] of values) {
      total += count;
      counts.set(value, (counts.get(value) ?? 0) + count);
    }
    let same = 0;
    for (const count of counts.values()) same += count * count;
    return total * total - same;
  },
  interval: (values) => {
    // From the first one: days and counts are large beside what lies between them.
    const origin = Number(values[0]?.[0] ?? 0);
    let [total, sum, squares] = [0, 0, 0];
    for (const [value, count] of values) {
      const from = Number(value) - origin;
      total += count;
      sum += count * from;
      squares += count * from * from;
    }
    return 2 * (total * squares - sum * sum);
  },
};
