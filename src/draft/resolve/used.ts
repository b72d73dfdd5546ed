import type { Actor, Dataset, Source } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";
import { nearest } from "../../text/nearest.js";
import type { Path } from "../../validate/issues/pointer.js";
import type { FindInDraft } from "./find-in-draft.js";

/** A source or an actor of another dataset, and the place in the draft that asks for it. */
export interface UsedRecord {
  readonly record: Source | Actor;
  readonly path: Path;
}

/** The sources and actors that a draft can use, by id: those that stand in datasets given with it. */
export type UsableRecords = ReadonlyMap<string, Source | Actor>;

/** Of records with one id the first counts; withdrawn ones are not to be had. */
export function usableRecords(given: readonly Dataset[]): UsableRecords {
  const usable = new Map<string, Source | Actor>();
  for (const { sources, actors } of given)
    for (const record of [...sources, ...actors])
      if (record.retracted === undefined && !usable.has(record.id)) usable.set(record.id, record);
  return usable;
}

/**
 * Copies of the records that a draft uses, in its order. What is said of an actor elsewhere rests on claims that are not taken along:
 * its size, its parent and the group it is counted in stay behind, and so do accepted warnings. A source brings its publisher.
 */
export function usedBy(use: readonly string[], usable: UsableRecords, find: FindInDraft): readonly UsedRecord[] {
  const used = new Map<string, UsedRecord>();
  const take = (record: Source | Actor, path: Path) => {
    used.set(record.id, { record: forAnotherDataset(record), path });
    const publisher = "publishedBy" in record ? usable.get(record.publishedBy ?? "") : undefined;
    if (publisher && !used.has(publisher.id)) take(publisher, path);
  };
  for (const [at, key] of use.entries()) {
    const path = ["use", at];
    const [record, another] = idsOf(key).flatMap((id) => usable.get(id) ?? []);
    if (another) find("key-of-several", path, { key, ids: idsOf(key) });
    else if (record) take(record, path);
    else find("no-such-key", path, { key, kinds: ["source", "actor"], ...nearestTo(key, usable) });
  }
  return [...used.values()];
}

const idsOf = (key: string) => (key.includes(":") ? [key] : [`source:${key}`, `actor:${key}`]);

function nearestTo(key: string, usable: UsableRecords): { readonly nearest?: string } {
  const like = nearest(key, key.includes(":") ? usable.keys() : [...usable.keys()].map((id) => id.replace(/^.*:/, "")));
  return like === undefined ? {} : { nearest: like };
}

/** A copy, since whoever freezes the new dataset must not freeze part of the other one. */
function forAnotherDataset(record: Source | Actor): Source | Actor {
  const { accepted, ...kept } = structuredClone(record);
  if (isIdOf("source", kept.id)) return kept as Source;
  const { parent, countedIn, size, claims, ...actor } = kept as Actor;
  return actor;
}
