import type { Dataset } from "../../generated/types.js";
import { listOf, type RecordKind } from "../../records/kinds.js";
import { keyFrom } from "../resolve/keys.js";

/** Writes an id where records of some kinds can be named: as a key, or whole where records of two of them have that key. */
export type ShortKey = (id: string, among: readonly RecordKind[]) => string;

export function shortKeysIn(dataset: Dataset): ShortKey {
  const ids = new Set(Object.values(listOf).flatMap((list) => dataset[list].map(({ id }): string => id)));
  return (id, among) => {
    const key = keyFrom(id);
    return among.filter((kind) => ids.has(`${kind}:${key}`)).length > 1 ? id : key;
  };
}
