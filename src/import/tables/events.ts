import { type Fields, fieldsOf, known, partOf, retraction } from "./fields.js";
import type { Lists } from "./lists.js";
import type { ReadRow } from "./read-table.js";

const identifier = { scheme: "scheme", value: "value" };

/** An event from its row and the tables of its lists. */
export function eventIn(row: ReadRow, lists: Lists, pointer: string): Fields {
  const id = row.value("id");
  const list = (table: string, key: string, columns: Readonly<Record<string, string>>) =>
    lists.of(table, id, `${pointer}/${key}`, (one) => fieldsOf(one, columns));
  const participant = { actor: "actor_id", role: "role", legalStatus: "legal_status", claim: "claim_id" };
  const numbers = { low: "low", best: "best", high: "high", exactness: "exactness" };
  return known({
    ...fieldsOf(row, { id: "id", title: "title", type: "type", status: "status" }),
    when: whenIn(row),
    place: placeIn(row, lists, pointer),
    participants: list("participants", "participants", participant) ?? [],
    counts: list("counts", "counts", { measure: "measure", group: "group_id", claim: "claim_id", ...numbers }),
    claims: lists.of("event_claims", id, `${pointer}/claims`, ({ value }) => value("claim_id")) ?? [],
    identifiers: list("event_identifiers", "identifiers", identifier),
    note: row.value("note"),
    accepted: list("accepted_warnings", "accepted", { warning: "warning", reason: "reason" }),
    retracted: retraction(row),
  });
}

function whenIn(row: ReadRow): Fields {
  return known({
    earliest: row.value("earliest") ?? null,
    latest: row.value("latest") ?? null,
    throughout: partOf(row, { from: "throughout_from", to: "throughout_to" }),
    basis: row.value("date_basis"),
    phrase: partOf(row, { text: "date_phrase", start: "date_phrase_start", end: "date_phrase_end" }),
    claim: row.value("date_claim_id"),
  });
}

function placeIn(row: ReadRow, lists: Lists, pointer: string): Fields | undefined {
  const at = `${pointer}/place/identifiers`;
  const fields = known({
    ...fieldsOf(row, { name: "place_name", country: "place_country", claim: "place_claim_id" }),
    precision: row.value("place_precision"),
    coordinates: partOf(row, { latitude: "latitude", longitude: "longitude" }),
    identifiers: lists.of("place_identifiers", row.value("id"), at, (one) => fieldsOf(one, identifier)),
  });
  return Object.keys(fields).length === 0 ? undefined : fields;
}
