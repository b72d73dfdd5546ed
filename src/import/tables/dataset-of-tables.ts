import type { Dataset } from "../../generated/types.js";
import { kinds, listOf } from "../../records/kinds.js";
import { formatIssue } from "../../validate/sentences/format-issue.js";
import { validateDataset } from "../../validate/validate-dataset.js";
import { BadRow } from "../shared/cells.js";
import type { DatasetImport } from "../shared/importer.js";
import { type ImportIssue, type ImportPlace, importIssue } from "../shared/issue.js";
import { actorIn } from "./actors.js";
import { claimIn } from "./claims.js";
import { eventIn } from "./events.js";
import { type Fields, fieldsOf } from "./fields.js";
import { type Lists, listsIn, type Note } from "./lists.js";
import type { ReadRow, ReadTables } from "./read-table.js";
import { sourceIn } from "./sources.js";

const frameColumns = {
  ...{ $schema: "schema", schemaVersion: "schema_version", id: "id", name: "name", version: "version" },
  ...{ language: "language", license: "license" },
};

/**
 * The dataset that tables hold, and what is wrong in them. What the validator finds is told of the row that the field was read
 * from. A dataset that is not valid is returned as far as it goes, so that nothing is lost that a person may want to mend.
 */
export function datasetOfTables(tables: ReadTables, found: readonly ImportIssue[]): DatasetImport {
  const places = new Map<string, ImportPlace>();
  const note = (pointer: string, place: ImportPlace) => void places.set(pointer, place);
  const lists = listsIn(tables, note);
  const issues = [...found];
  const make = { source: sourceIn, actor: actorIn, event: eventIn, claim: claimIn } as const;
  const records = kinds.map((kind) => {
    const made: Fields[] = [];
    for (const row of tables.get(listOf[kind]) ?? []) {
      const pointer = `/${listOf[kind]}/${made.length}`;
      note(pointer, row.place);
      try {
        made.push(make[kind](row, lists, pointer, note));
      } catch (error) {
        if (!(error instanceof BadRow)) throw error;
        issues.push(error.issue);
      }
    }
    return [listOf[kind], made] as const;
  });
  const [self] = tables.get("dataset") ?? [];
  const judgements = judgementsIn(tables, lists, note);
  const value = { ...(self && fieldsOf(self, frameColumns)), ...Object.fromEntries(records), ...judgements };
  const verdict = validateDataset(value);
  const told = verdict.ok ? verdict.warnings : [...verdict.issues, ...verdict.warnings];
  for (const issue of told) {
    const place = placeOf(issue.pointer, places, self);
    const code = issue.severity === "error" ? "invalid-record" : "questionable-record";
    issues.push(importIssue(code, place, { problem: `${issue.record ?? "dataset"}: ${formatIssue(issue)}` }));
  }
  return { dataset: value as unknown as Dataset, issues, lost: [] };
}

/** What curators hold of records, where the dataset has a table for it. */
function judgementsIn(tables: ReadTables, lists: Lists, note: Note): Fields {
  const rows = tables.get("judgements");
  if (rows === undefined) return {};
  const sorted = [...rows].sort((a, b) => Number(a.value("position")) - Number(b.value("position")));
  const judgements = sorted.map((row, at) => {
    const pointer = `/judgements/${at}`;
    note(pointer, row.place);
    const records = lists.of("judgement_records", row.value("position"), `${pointer}/records`, ({ value }) =>
      value("record_id"),
    );
    return {
      ...fieldsOf(row, { type: "type", by: "judged_by", on: "judged_on", reason: "reason" }),
      records: records ?? [],
    };
  });
  return { judgements };
}

/** Where the nearest thing around a place in the dataset was read from. */
function placeOf(pointer: string, places: ReadonlyMap<string, ImportPlace>, self: ReadRow | undefined): ImportPlace {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return self?.place ?? { file: "dataset" };
}
