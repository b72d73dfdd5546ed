import { SCHEMA_VERSION } from "../../model/schema-version.js";
import { importRows } from "../shared/import-rows.js";
import type { DatasetImport, FrameOptions, ImportFile } from "../shared/importer.js";
import type { RowFormat } from "../shared/row-format.js";
import { acledColumns, acledLosses } from "./columns.js";
import { ACLED, recordsOf } from "./row-records.js";

/** How rows of ACLED are read. */
export interface AcledOptions extends FrameOptions {
  /** Of when the rows are: the day on which you downloaded them. */
  readonly edition?: string;
}

/** ACLED as rows that each stand alone. */
export function acledFormat({ name = "acled", version = "1.0.0", edition }: AcledOptions = {}): RowFormat {
  const title = "Armed Conflict Location & Event Data";
  return {
    columns: acledColumns,
    id: "event_id_cnty",
    losses: acledLosses,
    listIn: (value) => {
      const data = typeof value === "object" && value !== null && "data" in value ? value.data : value;
      return Array.isArray(data) ? data : undefined;
    },
    frame: {
      schemaVersion: SCHEMA_VERSION,
      name,
      version,
      language: "en",
      license: "NOASSERTION",
      sources: [
        {
          id: ACLED,
          type: "other",
          title: edition === undefined ? title : `${title}, ${edition}`,
          publisher: "ACLED",
          authors: [],
          url: "https://acleddata.com/",
          language: "en",
          published: null,
        },
      ],
    },
    converter: (tools) => ({ read: (row) => tools.put(recordsOf(row, tools)), end: () => [] }),
  };
}

/**
 * Rows of ACLED as a dataset: each an event, with the claim that it happened, on the word of the outlets that the row names, and
 * where people died the claim of how many. Takes the CSV export and the JSON of the API. Their terms are yours to keep.
 *
 * @example
 * ```ts
 * import { formatImportIssue, fromAcled } from "attributed-events/import";
 * const { dataset, issues } = fromAcled([{ name: "acled.json", content: '{"data": [{"event_id_cnty": "VAL1"}]}' }]);
 * issues.map(formatImportIssue)[0]; // 'acled.json: row 1, column sub_event_type: is empty, and must not be'
 * ```
 */
export const fromAcled = (files: readonly ImportFile[], options?: AcledOptions): DatasetImport =>
  importRows(acledFormat(options), files);
