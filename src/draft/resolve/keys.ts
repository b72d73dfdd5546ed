import { isIdOf, kinds, type RecordKind, type RecordTypes } from "../../records/kinds.js";
import { nearest } from "../../text/nearest.js";
import { type Path, pointerTo } from "../../validate/issues/pointer.js";
import type { DraftParts } from "./draft-parts.js";
import type { FindInDraft } from "./find-in-draft.js";
import type { UsableRecords, UsedRecord } from "./used.js";

/** The keys of a draft's records, and what they mean. */
export interface Keys {
  /**
   * The id that a key names among records of some kinds. Where there is none, or more than one, that is reported, and the id is
   * one that it would have.
   */
  readonly idOf: IdOf;
}

/** No key is no id. */
interface IdOf {
  <K extends RecordKind>(key: string, among: readonly K[], path: Path): RecordTypes[K]["id"];
  <K extends RecordKind>(key: string | undefined, among: readonly K[], path: Path): RecordTypes[K]["id"] | undefined;
}

/** How many keys are compared, over all keys that nobody has, to find what each was meant to be. */
const COMPARISONS = 1_000_000;

/** The id of the record of a kind that has a key. */
export const idFrom = <K extends RecordKind>(kind: K, key: string) => `${kind}:${key}` as RecordTypes[K]["id"];

/** The key of the record that has an id. */
export const keyFrom = (id: string) => id.slice(id.indexOf(":") + 1);

/** The keys of what a draft declares and uses. Reports keys that two records of a kind have. */
export function keysOf(
  declared: DraftParts["keys"],
  used: readonly UsedRecord[],
  usable: UsableRecords,
  find: FindInDraft,
): Keys {
  const known = new Map<RecordKind, Map<string, Path>>(kinds.map((kind) => [kind, new Map<string, Path>()]));
  const declare = (kind: RecordKind, key: string, path: Path) => {
    const first = known.get(kind)?.get(key);
    if (first) find("repeated-key", path, { key, first: pointerTo(first) });
    else known.get(kind)?.set(key, path);
  };
  for (const { record, path } of used)
    declare(isIdOf("source", record.id) ? "source" : "actor", keyFrom(record.id), path);
  for (const kind of kinds) for (const { key, path } of declared[kind]) declare(kind, key, path);
  let left = COMPARISONS;
  const near = (key: string, among: readonly RecordKind[]) => {
    const keys = left > 0 ? among.flatMap((kind) => [...(known.get(kind)?.keys() ?? [])]) : [];
    left -= keys.length;
    return nearest(key, keys);
  };
  const idOf = (written: string | undefined, among: readonly RecordKind[], path: Path) => {
    if (written === undefined) return undefined;
    const key = keyFrom(written);
    const asked = among.filter((kind) => written === key || written.startsWith(`${kind}:`));
    const found = asked.filter((kind) => known.get(kind)?.has(key));
    if (found.length > 1) find("key-of-several", path, { key, ids: found.map((kind) => idFrom(kind, key)) });
    if (found.length === 0) find("no-such-key", path, { key: written, kinds: among, ...meantBy(key, asked) });
    return idFrom(found[0] ?? among[0] ?? "actor", key);
  };
  const meantBy = (key: string, among: readonly RecordKind[]) => {
    if (among.some((kind) => usable.has(idFrom(kind, key)))) return { isInUsed: true } as const;
    const like = near(key, among);
    return like === undefined ? {} : { nearest: like };
  };
  return { idOf: idOf as IdOf }; // An id is of one of the kinds that were asked for.
}
