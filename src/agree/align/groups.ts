import { assign, type Candidate } from "./assignment.js";

/** Records that are taken for the same: for each reading the place of its record in a list, or -1. */
export interface Group {
  readonly members: readonly number[];
  /** How alike the members are: for each that joined, how alike it was to the first; the lowest. */
  readonly worth: number | undefined;
}

/**
 * Groups the records of several readings, one reading after the other: each new reading is aligned one to one with the first
 * member of every group so far; what finds no group begins one.
 */
export function groupRecords<T>(
  lists: readonly (readonly T[])[],
  candidates: (one: readonly T[], other: readonly T[]) => readonly Candidate[],
): Group[] {
  let groups: Group[] = [];
  for (const [reading, list] of lists.entries()) {
    const first = groups.map(({ members }) => firstMember(members, lists)).filter((record) => record !== undefined);
    const pairs = first.length === 0 ? [] : candidates(first, list);
    const columnOf = assign(first.length, list.length, pairs);
    groups = joined(groups, columnOf, pairs, reading, list.length, lists.length);
  }
  return groups;
}

function firstMember<T>(members: readonly number[], lists: readonly (readonly T[])[]): T | undefined {
  const reading = members.findIndex((at) => at >= 0);
  return lists[reading]?.[members[reading] ?? -1];
}

function joined(
  groups: readonly Group[],
  columnOf: Int32Array,
  pairs: readonly Candidate[],
  reading: number,
  length: number,
  readings: number,
): Group[] {
  const worth = new Map<number, number>();
  for (const pair of pairs) if (columnOf[pair.row] === pair.column) worth.set(pair.row, pair.worth);
  const taken = new Set(columnOf);
  const alone = Array.from({ length }, (_, at) => at).filter((at) => !taken.has(at));
  return [
    ...groups.map((group, row) => {
      const column = columnOf[row] ?? -1;
      if (column < 0) return group;
      const lowest = Math.min(group.worth ?? Number.POSITIVE_INFINITY, worth.get(row) ?? 0);
      return { members: group.members.map((at, index) => (index === reading ? column : at)), worth: lowest };
    }),
    ...alone.map((at) => ({
      members: Array.from({ length: readings }, (_, index) => (index === reading ? at : -1)),
      worth: undefined,
    })),
  ];
}
