import type { Loss } from "../../export/shared/exporter.js";

/** Counts what of a file is not in the result, by the place in the file: a column, a key. */
export interface LossAccount {
  /** Notes that something stood there and was left out. */
  readonly lose: (path: string) => void;
  /** What was left out, in the order of the table. */
  readonly losses: () => readonly Loss[];
}

/** An account for the places that are in `reasons`, each with why it cannot be carried. */
export function lossAccount(reasons: Readonly<Record<string, string>>): LossAccount {
  const counts = new Map<string, number>();
  return {
    lose: (path) => void counts.set(path, (counts.get(path) ?? 0) + 1),
    losses: () =>
      Object.entries(reasons).flatMap(([path, reason]) => {
        const count = counts.get(path);
        return count === undefined ? [] : [{ kind: "field", path, count, reason }];
      }),
  };
}
