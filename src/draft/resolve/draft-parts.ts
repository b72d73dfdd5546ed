import type { DraftActor, DraftClaim, DraftDocument, DraftEvent, DraftSource } from "../../generated/draft-types.js";
import { draftShape } from "../../generated/shapes.js";
import { kinds, listOf, type RecordKind } from "../../records/kinds.js";
import { type Issue, issueAt, type Report } from "../../validate/issues/issue.js";
import { childOf } from "../../validate/issues/own-property.js";
import type { Path } from "../../validate/issues/pointer.js";
import { explainShape, type ShapeReports } from "../../validate/shape/explain-shape.js";
import { checkPlain, type PlainLimits } from "../../validate/shape/plain.js";
import { type Present, present, readOnce } from "./present.js";

/** What a draft has of each kind of record. */
interface DraftTypes {
  source: DraftSource;
  actor: DraftActor;
  event: DraftEvent;
  claim: DraftClaim;
}

/** A record of a draft and where it stands. */
export interface Item<K extends RecordKind> {
  readonly path: Path;
  readonly value: Present<DraftTypes[K]>;
}

/** The key of a record and where it stands, also of one whose shape is not good. */
interface PlacedKey {
  readonly key: string;
  readonly path: Path;
}

/** The fields of a draft beside its records. */
type Frame = Present<Omit<DraftDocument, "sources" | "actors" | "events" | "claims">>;

/** A draft as far as its shape is good. */
export interface DraftParts {
  /** Absent where a field beside the records is broken. */
  readonly frame: Frame | undefined;
  /** The records of good shape. */
  readonly items: { readonly [K in RecordKind]: readonly Item<K>[] };
  /** The claims of another shape without the fields in which that is: what these quote can be told all the same. */
  readonly brokenClaims: readonly Item<"claim">[];
  /** Whether the shape of some claim, or of their list, is not good. */
  readonly lacksClaims: boolean;
  /** The keys of all records that have one. */
  readonly keys: { readonly [K in RecordKind]: readonly PlacedKey[] };
  /** Whether all of it could be read. */
  readonly isWhole: boolean;
}

/** Reads what claims to be a draft, and reports what is wrong with its shape. `undefined` where nothing of it can be read. */
export function readDraftParts(draft: unknown, reports: ShapeReports, limits: PlainLimits): DraftParts | undefined {
  const value = plainCopy(draft, reports, limits);
  const broken = new Map<string, (string | number | undefined)[]>();
  const note = (issue: Issue) => {
    const place = placeOf(issue.path);
    if (issue.code !== "unknown-key") broken.set(place, [...(broken.get(place) ?? []), fieldOf(issue)]);
    reports.report(issue);
  };
  if (value === undefined) return undefined;
  explainShape(draftShape, value, { ...reports, report: note }, limits);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const listed = (kind: RecordKind): readonly unknown[] => {
    const list = childOf(value, listOf[kind]);
    return Array.isArray(list) && !broken.has(listOf[kind]) ? list : [];
  };
  const items = <K extends RecordKind>(kind: K) =>
    listed(kind).flatMap((item, at): readonly Item<K>[] => {
      const path = [listOf[kind], at];
      // The schema has judged it: here data enters.
      return broken.has(placeOf(path)) ? [] : [{ path, value: present(item) as Present<DraftTypes[K]> }];
    });
  const keys = (kind: RecordKind) =>
    listed(kind).flatMap((item, at): readonly PlacedKey[] => {
      const key = childOf(item, "key");
      return typeof key === "string" ? [{ key, path: [listOf[kind], at, "key"] }] : [];
    });
  const claims = items("claim");
  return {
    frame: frameOf(value, broken),
    brokenClaims: listed("claim").flatMap((claim, at) => {
      const path = [listOf.claim, at];
      const fields = broken.get(placeOf(path));
      return fields && isRecord(claim) ? withoutFields(claim, fields, path) : [];
    }),
    lacksClaims: broken.has(listOf.claim) || claims.length < listed("claim").length,
    items: { source: items("source"), actor: items("actor"), event: items("event"), claim: claims },
    keys: { source: keys("source"), actor: keys("actor"), event: keys("event"), claim: keys("claim") },
    isWhole: broken.size === 0,
  };
}

/** A copy of what is JSON: some values change when they are looked at again. `undefined`, and an issue, for others. */
function plainCopy(draft: unknown, { report }: ShapeReports, limits: PlainLimits): unknown {
  let isPlain = true;
  const note: Report = (issue) => {
    isPlain = false;
    report(issue);
  };
  if (!checkPlain(draft, note, limits) || !isPlain) return undefined;
  try {
    return readOnce(draft);
  } catch {
    return report(issueAt("not-plain-json", [], { found: "unreadable" }));
  }
}

/** The field of a record that an issue is about; none where it is missing. */
const fieldOf = ({ path, code }: Issue) => (path.length === 2 && code === "missing-key" ? "" : path[2]);

const isRecord = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Fields without which others lead nowhere, or elsewhere. */
const needed: Readonly<Record<string, readonly string[]>> = {
  nth: ["passage", "content"],
  passage: ["content"],
  contentNth: ["content"],
};

/** A claim without some of its fields; nothing where it is not known which, or in which source it stands. */
function withoutFields(
  claim: object,
  fields: readonly (string | number | undefined)[],
  path: Path,
): readonly Item<"claim">[] {
  if (fields.includes(undefined) || fields.includes("source")) return [];
  const left = new Set(fields.flatMap((field) => [field, ...(needed[`${field}`] ?? [])]));
  const kept = Object.fromEntries(Object.entries(claim).filter(([field]) => !left.has(field)));
  // What the schema has refused is not in it.
  return [{ path, value: { key: "", ...present(kept) } as Present<DraftClaim> }];
}

/** The part of a draft that an issue breaks: one record, or one field beside the records. */
const placeOf = ([field = "", at]: Path): string => (isList(field) && at !== undefined ? `${field}/${at}` : `${field}`);

const isList = (field: string | number) => kinds.some((kind) => listOf[kind] === field);

function frameOf(value: object, broken: ReadonlyMap<string, unknown>): Frame | undefined {
  const fields = Object.keys(draftShape.fields).filter((field) => !isList(field));
  const isBroken = broken.has("") || fields.some((field) => broken.has(field));
  const { sources, actors, events, claims, ...frame } = value as DraftDocument; // The schema has judged what is read of it.
  return isBroken ? undefined : present(frame);
}
