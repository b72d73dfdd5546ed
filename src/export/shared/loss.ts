import type { Dataset } from "../../generated/types.js";
import { eachLeaf, type FieldPath, type Leaf } from "../../records/field-path.js";
import { kinds, listOf } from "../../records/kinds.js";
import type { Loss } from "./exporter.js";

/** A loss that befalls some occurrences of a field only. */
interface ConditionalLoss {
  readonly reason: string;
  readonly when: (leaf: Leaf) => boolean;
}

/**
 * What a format loses: the path of a field, or of all below a path, and why. Whatever is not in the table is carried;
 * the tests change every value of a dataset and look whether the output tells.
 */
export type LossTable = { readonly [Path in FieldPath]?: string | ConditionalLoss };

const recordPaths: readonly FieldPath[] = kinds.map((kind) => `${listOf[kind]}[]` as const);

/** The losses that a format's table means for this dataset, in the order of the table, with their counts. */
export function lossesOf(dataset: Dataset, table: LossTable): readonly Loss[] {
  const occurrences = new Map<FieldPath, Set<string>>();
  const lossOf = lossFinder(table);
  eachLeaf(dataset, (leaf) => {
    const path = lossOf(leaf);
    if (path === undefined) return;
    const places = occurrences.get(path) ?? new Set();
    occurrences.set(path, places.add(leaf.keys.slice(0, depthOf(path)).join("/")));
  });
  return entriesOf(table).flatMap(([path, loss]) => {
    const count = occurrences.get(path)?.size;
    if (count === undefined) return [];
    const reason = typeof loss === "string" ? loss : loss.reason;
    return [{ kind: recordPaths.includes(path) ? "record" : "field", path, count, reason }];
  });
}

/** A function that tells under which path of the table a leaf is lost: the outermost that applies, or none. */
export function lossFinder(table: LossTable): (leaf: Leaf) => FieldPath | undefined {
  const candidates = new Map<FieldPath, ReturnType<typeof entriesOf>>();
  const candidatesFor = (path: FieldPath) => {
    const known =
      candidates.get(path) ??
      entriesOf(table)
        .filter(([declared]) => covers(declared, path))
        .sort(byDepth);
    candidates.set(path, known);
    return known;
  };
  return (leaf) => candidatesFor(leaf.path).find(([, loss]) => typeof loss === "string" || loss.when(leaf))?.[0];
}

const entriesOf = (table: LossTable) => Object.entries(table) as [FieldPath, string | ConditionalLoss][];

const covers = (declared: string, path: string) =>
  path.startsWith(declared) && [undefined, ".", "["].includes(path[declared.length]);

const depthOf = (path: string) => path.split(/\.|(?=\[\])/).length;

const byDepth = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => depthOf(a) - depthOf(b);
