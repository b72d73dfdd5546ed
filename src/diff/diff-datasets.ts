import type { Dataset, RecordId } from "../generated/types.js";
import { isSameJson } from "../identity/canonical.js";
import { type AnyRecord, kinds, listOf } from "../records/kinds.js";
import { byId } from "../records/records-by-id.js";
import { type Change, type Difference, difference, highestLevel, type Level, levelOf } from "./change.js";
import { compareFields } from "./fields.js";
import { actors, claims, events, type Ground, type Kind, noGround, sources } from "./kinds.js";
import { compareRetraction } from "./retraction.js";

/** What changed from one edition of a dataset to another. */
export interface DatasetDiff {
  /** The version of the older edition. */
  readonly from: string;
  /** The version of the newer edition. */
  readonly to: string;
  /** The least that the version number must rise: the highest level among the changes; `"none"` when there are none. */
  readonly level: Level | "none";
  /** Every change: of the dataset itself first, then record by record in the newer edition's order, lost ones last. */
  readonly changes: readonly Change[];
}

/** How `diffDatasets` judges. */
export interface DiffOptions {
  /**
   * Records whose new wording a person has read and found no stronger than the old. A program cannot tell, so every
   * other rewording of an allegation calls for a major version.
   */
  readonly notStronger?: readonly RecordId[];
}

function toChange({ code, ...rest }: Difference, record: RecordId | null, ground: Ground): Change {
  return { code, level: levelOf(code, ground.allegation), record, ...rest, ...ground };
}

function compareRecord<T extends AnyRecord>(kind: Kind<T>, old: T, now: T, before: Dataset, after: Dataset): Change[] {
  if (isSameJson(old, now)) return [];
  const ground = kind.ground(now, after);
  const allegation = ground.allegation || kind.ground(old, before).allegation;
  const found = [...compareRetraction(old, now), ...kind.compare(old, now)];
  return found.map((one) => toChange(one, now.id, { ...ground, allegation }));
}

function compareKind<T extends AnyRecord>(kind: Kind<T>, before: Dataset, after: Dataset): Change[] {
  const [old, now] = [byId(kind.list(before)), byId(kind.list(after))];
  const there = kind.list(after).flatMap((record) => {
    const partner = old.get(record.id);
    if (partner) return compareRecord(kind, partner, record, before, after);
    return [toChange(difference("record-added", "", undefined, record), record.id, kind.ground(record, after))];
  });
  const lost = kind.list(before).filter(({ id }) => !now.has(id));
  const losses = lost.map((record) =>
    toChange(difference("record-lost", "", record, undefined), record.id, kind.ground(record, before)),
  );
  return [...there, ...losses];
}

const recordLists = kinds.map((kind) => listOf[kind]);

/** Whether records that stand in both editions stand in another order. */
function compareOrder(before: Dataset, after: Dataset): Difference[] {
  return recordLists.flatMap((list) => {
    const [old, now] = [byId<AnyRecord>(before[list]), byId<AnyRecord>(after[list])];
    const stayed = [...old.keys()].filter((id) => now.has(id));
    const standing = [...now.keys()].filter((id) => old.has(id));
    return isSameJson(stayed, standing) ? [] : [difference("reordered", list, stayed, standing)];
  });
}

function compareFrame(before: Dataset, after: Dataset): Difference[] {
  const special = [
    ["model-changed", "schemaVersion"],
    ["license-changed", "license"],
  ] as const;
  const found = special.flatMap(([code, key]) =>
    before[key] === after[key] ? [] : [difference(code, key, before[key], after[key])],
  );
  const identity = before.id === undefined && after.id === undefined ? "name" : "id";
  const renamed =
    before[identity] === after[identity]
      ? []
      : [difference("identity-changed", identity, before[identity], after[identity])];
  const skip = ["$schema", "version", "schemaVersion", "license", identity, ...recordLists];
  return [...found, ...renamed, ...compareFields(before, after, "", skip)];
}

const majorOf = ({ schemaVersion }: Dataset) => schemaVersion.split(".")[0];

/**
 * What changed from `before` to `after`, by meaning: records added, withdrawn, lost; dates, speakers, commitments,
 * roles and wordings that are others; each with the level it calls for in semantic versioning. Both must be valid.
 * Empty exactly when both hold the same data: `version` and `$schema` are not data, and neither is an event's list of
 * claims, which follows from the claims.
 *
 * @throws TypeError when the two follow models of different major versions, which cannot be compared.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { diffDatasets } from "attributed-events/diff";
 * const shorter = { ...dataset, claims: dataset.claims.slice(1) };
 * diffDatasets(dataset, shorter).level; // "major": an id was lost
 * ```
 */
export function diffDatasets(before: Dataset, after: Dataset, { notStronger = [] }: DiffOptions = {}): DatasetDiff {
  if (majorOf(before) !== majorOf(after)) {
    const versions = `${before.schemaVersion} and ${after.schemaVersion}`;
    throw new TypeError(`diffDatasets: models of different major versions cannot be compared: ${versions}`);
  }
  const frame = [...compareFrame(before, after), ...compareOrder(before, after)];
  const read = new Set<RecordId | null>(notStronger);
  const changes = [
    ...frame.map((found) => toChange(found, null, noGround)),
    ...compareKind(sources, before, after),
    ...compareKind(actors, before, after),
    ...compareKind(events, before, after),
    ...compareKind(claims, before, after),
  ].map((one) =>
    one.code === "reworded" && read.has(one.record) ? { ...one, level: levelOf("reworded", false) } : one,
  );
  return { from: before.version, to: after.version, level: highestLevel(changes.map(({ level }) => level)), changes };
}
