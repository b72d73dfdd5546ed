import type { ImportPlace } from "../shared/issue.js";
import type { CellValue, ReadRow, ReadTables } from "./read-table.js";

/** Notes where the value with this JSON Pointer was read from. */
export type Note = (pointer: string, place: ImportPlace) => void;

/** The items of lists, from tables in which each row is one. */
export interface Lists {
  /** The items of one record in their order, each made from its row; `undefined` where it has none. */
  readonly of: <Item>(
    table: string,
    owner: CellValue,
    pointer: string,
    make: (row: ReadRow) => Item,
  ) => Item[] | undefined;
  /** The rows of one record in their order. */
  readonly rows: (table: string, owner: CellValue, order?: string) => readonly ReadRow[];
}

const owners: Readonly<Record<string, string>> = {
  ...{ authors: "source_id", stamps: "source_id", source_identifiers: "source_id", accepted_warnings: "record_id" },
  ...{ judgement_records: "judgement" },
  ...{ names: "actor_id", identifiers: "actor_id", actor_claims: "actor_id" },
  ...{ participants: "event_id", counts: "event_id", event_claims: "event_id" },
  ...{ event_identifiers: "event_id", place_identifiers: "event_id" },
};

/** Rows may stand in any order: a spreadsheet sorts them. Their place in the list is in a column. */
export function listsIn(tables: ReadTables, note: Note): Lists {
  const grouped = new Map<string, ReadonlyMap<CellValue, readonly ReadRow[]>>();
  const groupsOf = (table: string) => {
    const before = grouped.get(table);
    if (before !== undefined) return before;
    const column = owners[table] ?? "claim_id";
    const groups = new Map<CellValue, ReadRow[]>();
    for (const row of tables.get(table) ?? []) {
      const owner = row.value(column);
      const group = groups.get(owner) ?? [];
      group.push(row);
      groups.set(owner, group);
    }
    grouped.set(table, groups);
    return groups;
  };
  const rows: Lists["rows"] = (table, owner, order = "position") =>
    [...(groupsOf(table).get(owner) ?? [])].sort((a, b) => Number(a.value(order)) - Number(b.value(order)));
  return {
    rows,
    of: (table, owner, pointer, make) => {
      const items = rows(table, owner);
      for (const [at, { place }] of items.entries()) note(`${pointer}/${at}`, place);
      return items.length === 0 ? undefined : items.map(make);
    },
  };
}
