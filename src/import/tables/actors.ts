import { type Fields, fieldsOf, known, partOf, retraction } from "./fields.js";
import type { Lists } from "./lists.js";
import type { ReadRow } from "./read-table.js";

/** An actor from its row and the tables of its lists. */
export function actorIn(row: ReadRow, lists: Lists, pointer: string): Fields {
  const id = row.value("id");
  const list = (table: string, key: string, columns: Readonly<Record<string, string>>) =>
    lists.of(table, id, `${pointer}/${key}`, (one) => fieldsOf(one, columns));
  return known({
    ...fieldsOf(row, { id: "id", type: "type" }),
    names: list("names", "names", { value: "value", language: "language", type: "type" }) ?? [],
    unnamed: row.value("unnamed") === true ? true : undefined,
    ...fieldsOf(row, { country: "country", parent: "parent_id", countedIn: "counted_in_id", note: "note" }),
    size: partOf(row, { low: "size_low", best: "size_best", high: "size_high", exactness: "size_exactness" }),
    claims: lists.of("actor_claims", id, `${pointer}/claims`, ({ value }) => value("claim_id")),
    identifiers: list("identifiers", "identifiers", { scheme: "scheme", value: "value" }),
    accepted: list("accepted_warnings", "accepted", { warning: "warning", reason: "reason" }),
    retracted: retraction(row),
  });
}
