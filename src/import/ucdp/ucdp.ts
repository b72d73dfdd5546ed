import { SCHEMA_VERSION } from "../../model/schema-version.js";
import { importRows } from "../shared/import-rows.js";
import type { DatasetImport, FrameOptions, ImportFile } from "../shared/importer.js";
import type { RowFormat } from "../shared/row-format.js";
import { namesAlone } from "../shared/speakers.js";
import { ucdpColumns, ucdpLosses } from "./columns.js";
import { ucdpConverter } from "./converter.js";
import { GED } from "./row-records.js";

/** How rows of UCDP GED are read. */
export interface UcdpOptions extends FrameOptions {
  /** The version of GED that the rows are of, as UCDP writes it: `25.1`. */
  readonly edition?: string;
  /** Names of informants that stand alone in other parts of the same file, where it was cut for several machines. */
  readonly informants?: Iterable<string>;
}

/** UCDP GED as rows that each stand alone. */
export function ucdpFormat({ name = "ucdp-ged", version = "1.0.0", edition, informants }: UcdpOptions = {}): RowFormat {
  const title = "UCDP Georeferenced Event Dataset";
  return {
    columns: ucdpColumns,
    id: "id",
    losses: ucdpLosses,
    frame: {
      schemaVersion: SCHEMA_VERSION,
      name,
      version,
      language: "en",
      license: "CC-BY-4.0",
      sources: [
        {
          id: GED,
          type: "other",
          title: edition === undefined ? title : `${title}, version ${edition}`,
          publisher: "Uppsala Conflict Data Program, Uppsala University",
          authors: [],
          url: "https://ucdp.uu.se/",
          language: "en",
          published: null,
        },
      ],
    },
    converter: (tools) => ucdpConverter(tools, namesAlone(informants)),
  };
}

/**
 * Rows of UCDP GED as a dataset: each an event with two claims, that it happened, on the word of the articles that the row cites
 * and of whom they heard, and how many died, which is UCDP's own estimate. Takes the CSV as it is published, of any version since
 * 17, as well as rewritten by a spreadsheet.
 *
 * @example
 * ```ts
 * import { formatImportIssue, fromUcdp } from "attributed-events/import";
 * const { dataset, issues, lost } = fromUcdp([{ name: "ged.csv", content: "id,relid\n" }]);
 * issues.map(formatImportIssue)[0]; // 'ged.csv: row 1, column type_of_violence: no such column in the header'
 * ```
 */
export const fromUcdp = (files: readonly ImportFile[], options?: UcdpOptions): DatasetImport =>
  importRows(ucdpFormat(options), files);
