import { toCsv } from "./csv/csv.js";
import { formatFiles } from "./format-files.js";
import { toFtm } from "./ftm/ftm.js";
import { toGexf } from "./gexf/gexf.js";
import { toJson } from "./json/json.js";
import { toJsonld } from "./jsonld/jsonld.js";
import { toNdjson } from "./ndjson/ndjson.js";
import { toParquet } from "./parquet/parquet.js";
import { toPlover } from "./plover/plover.js";
import type { Exporter } from "./shared/exporter.js";
import { toStix } from "./stix/stix.js";
import { toWebAnnotation } from "./web-annotation/web-annotation.js";

/** What is known of a format: how to write it, and what to call what was written. */
export interface ExportFormat {
  /** The function that makes it. */
  readonly exporter: Exporter;
  /** Whether the exporter gives one file or a folder of files. */
  readonly kind: "file" | "folder";
  /** Media type of the file, or of the files of the folder. */
  readonly mediaType: string;
  /** What a file's name ends in, with its dot: `.jsonld`. A folder has none. */
  readonly extension: string;
}

/** Every format by the name that the command line knows it by. */
export const exportFormats = {
  json: { exporter: toJson, ...formatFiles.json },
  ndjson: { exporter: toNdjson, ...formatFiles.ndjson },
  csv: { exporter: toCsv, ...formatFiles.csv },
  parquet: { exporter: toParquet, ...formatFiles.parquet },
  jsonld: { exporter: toJsonld, ...formatFiles.jsonld },
  "web-annotation": { exporter: toWebAnnotation, ...formatFiles["web-annotation"] },
  ftm: { exporter: toFtm, ...formatFiles.ftm },
  stix: { exporter: toStix, ...formatFiles.stix },
  plover: { exporter: toPlover, ...formatFiles.plover },
  gexf: { exporter: toGexf, ...formatFiles.gexf },
} as const satisfies { readonly [Name in keyof typeof formatFiles]: ExportFormat };

/** The name of a format, as `exportFormats` and `attributed-events export --to` have it. */
export type ExportFormatName = keyof typeof exportFormats;
