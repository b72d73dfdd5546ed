import { textIn } from "../shared/cells.js";
import type { RowTools } from "../shared/row-format.js";
import type { TableRow } from "../shared/table-reader.js";

const LONGEST = 2000;

/** Space that is not one blank between two words. */
const oddSpace = / {2}|[^\S ]/;

const placeColumns = ["where_description", "adm_2", "adm_1"] as const;

/** What else a row says of its event, in words: the conflict, the place as described, and how far the coder trusts the row. */
export function eventNote(row: TableRow, { lose }: Pick<RowTools, "lose">): string {
  const text = (column: string) => {
    const found = textIn(row, column, 100_000);
    return oddSpace.test(found) ? found.replace(/\s+/g, " ") : found;
  };
  const [conflict, dyad, status] = [text("conflict_name"), text("dyad_name"), text("code_status")];
  let note = conflict === "" ? "" : `Conflict: ${conflict}.`;
  if (dyad !== "") note += ` Dyad: ${dyad}.`;
  if (row.cell("event_clarity") === "2")
    note += " UCDP has it as part of an aggregate, not as one event (event_clarity 2).";
  if (status !== "" && status !== "Clear") note += ` UCDP's code_status: ${status}.`;
  const places = placeColumns.map(text).filter((place) => place !== "");
  const whole = places.length === 0 ? note : `${note} Place: ${places.join("; ")}.`;
  if (whole.length <= LONGEST) return whole.trim();
  for (const column of placeColumns) if (row.cell(column) !== "") lose(column);
  return note.trim().slice(0, LONGEST);
}
