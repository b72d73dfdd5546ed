import type { ClaimId } from "../../generated/types.js";
import type { Reading } from "../reading/reading.js";
import { sameSources } from "../reading/same-sources.js";
import type { Aligned, Alignment } from "./alignment.js";
import type { Candidate } from "./assignment.js";
import { claimCandidates } from "./claims.js";
import { markedClaims } from "./marked-claims.js";
import { sidesOf } from "./side.js";

/** One claim of one reader where another has several. */
export interface Division {
  /** The reader who has one claim. */
  readonly reader: string;
  /** That claim. */
  readonly claim: ClaimId;
  /** The reader who has several. */
  readonly other: string;
  /** The claims of the other reader: the one that is aligned, where there is one, and those that could be in its place. */
  readonly claims: readonly ClaimId[];
}

/**
 * Claims that another reader cut in several: beside its partner there are others, without a partner of their own, that overlap
 * with it and say something alike. Each of these counts for the claim that it is most alike to.
 */
export function findDivisions(readings: readonly Reading[], alignment: Alignment): Division[] {
  const sources = sameSources(readings);
  const sides = sidesOf(readings, sources);
  const actorNumber = numberingIn(alignment.actors, readings.length);
  const marked = markedClaims(sides, sources, { actorNumber, actors: alignment.actors.length });
  const rowOf = numberingIn(alignment.claims, readings.length);
  return readings.flatMap((reading, one) =>
    readings.flatMap((its, other) => {
      if (one === other) return [];
      const [ours, theirs] = [sides[one]?.claims ?? [], sides[other]?.claims ?? []];
      const isAlone = (at: number) => {
        const row = alignment.claims[rowOf(other, theirs[at]?.record.id ?? "") ?? -1];
        return row?.records[one] == null;
      };
      const partsOf = partsByWhole(claimCandidates(marked[one] ?? [], marked[other] ?? []), isAlone);
      return ours.flatMap(({ record }, row): Division[] => {
        const parts = (partsOf.get(row) ?? []).map((at) => theirs[at]?.record.id).filter((id) => id !== undefined);
        const partner = alignment.claims[rowOf(one, record.id) ?? -1]?.records[other];
        const claims = partner == null ? parts : [partner, ...parts];
        return claims.length < 2 ? [] : [{ reader: reading.reader, claim: record.id, other: its.reader, claims }];
      });
    }),
  );
}

/** For each claim those of the other reader that stand alone and are more alike to it than to any other. */
function partsByWhole(
  candidates: readonly Candidate[],
  isAlone: (column: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const wholes = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const { column, worth } = candidate;
    if (isAlone(column) && worth > (wholes.get(column)?.worth ?? 0)) wholes.set(column, candidate);
  }
  const parts = new Map<number, number[]>();
  for (const [column, { row }] of [...wholes].sort(([a], [b]) => a - b))
    parts.set(row, [...(parts.get(row) ?? []), column]);
  return parts;
}

/** The row of an alignment that a record of a reading is in. */
function numberingIn(rows: readonly Aligned[], readings: number) {
  const numbers = Array.from({ length: readings }, () => new Map<string, number>());
  for (const [row, { records }] of rows.entries())
    for (const [reading, id] of records.entries()) if (id !== null) numbers[reading]?.set(id, row);
  return (reading: number, id: string) => numbers[reading]?.get(id);
}
