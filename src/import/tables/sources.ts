import { spanOfDate } from "../../calendar/partial-date.js";
import { BadRow } from "../shared/cells.js";
import { importIssue } from "../shared/issue.js";
import { type Fields, fieldsOf, known, partOf, retraction } from "./fields.js";
import type { Lists } from "./lists.js";
import type { ReadRow } from "./read-table.js";

/** A source from its row and the tables of its lists. */
export function sourceIn(row: ReadRow, lists: Lists, pointer: string): Fields {
  const id = row.value("id");
  const list = (table: string, key: string, columns: Readonly<Record<string, string>>) =>
    lists.of(table, id, `${pointer}/${key}`, (one) => fieldsOf(one, columns));
  return known({
    ...fieldsOf(row, { id: "id", type: "type", publisher: "publisher", publishedBy: "published_by" }),
    title: row.value("title") ?? null,
    authors: lists.of("authors", id, `${pointer}/authors`, ({ value }) => value("name")) ?? [],
    ...fieldsOf(row, { url: "url", language: "language", note: "note" }),
    published: publishedIn(row),
    stamps: list("stamps", "stamps", { text: "text", date: "date", meaning: "meaning", note: "note" }),
    text: partOf(row, { sha256: "text_sha256", length: "text_length" }),
    identifiers: list("source_identifiers", "identifiers", { scheme: "scheme", value: "value" }),
    accepted: list("accepted_warnings", "accepted", { warning: "warning", reason: "reason" }),
    retracted: retraction(row),
  });
}

/** The day, month or year whose first and last day the two columns give. */
function publishedIn({ value, place }: ReadRow): string | null {
  const [earliest, latest] = [value("published_earliest"), value("published_latest")];
  if (earliest === undefined && latest === undefined) return null;
  const day = String(earliest);
  const found = [day, day.slice(0, 7), day.slice(0, 4)].find((date) => {
    const span = spanOfDate(date);
    return span.earliest === earliest && span.latest === latest;
  });
  if (found !== undefined) return found;
  const wanted = `the last day of a day, a month or a year that begins on ${day}`;
  const facts = { found: String(latest ?? ""), wanted };
  throw new BadRow(importIssue("not-a-day", { ...place, column: "published_latest" }, facts));
}
