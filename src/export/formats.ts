import { toCsv } from "./csv/csv.js";
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
  json: { exporter: toJson, kind: "file", mediaType: "application/json", extension: ".json" },
  ndjson: { exporter: toNdjson, kind: "file", mediaType: "application/x-ndjson", extension: ".ndjson" },
  csv: { exporter: toCsv, kind: "folder", mediaType: "text/csv", extension: "" },
  parquet: { exporter: toParquet, kind: "folder", mediaType: "application/vnd.apache.parquet", extension: "" },
  jsonld: { exporter: toJsonld, kind: "file", mediaType: "application/ld+json", extension: ".jsonld" },
  "web-annotation": {
    exporter: toWebAnnotation,
    kind: "file",
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    extension: ".jsonld",
  },
  ftm: { exporter: toFtm, kind: "file", mediaType: "application/x-ndjson", extension: ".ndjson" },
  stix: { exporter: toStix, kind: "file", mediaType: "application/stix+json;version=2.1", extension: ".json" },
  plover: { exporter: toPlover, kind: "file", mediaType: "application/x-ndjson", extension: ".jsonl" },
  gexf: { exporter: toGexf, kind: "file", mediaType: "application/gexf+xml", extension: ".gexf" },
} as const satisfies Readonly<Record<string, ExportFormat>>;

/** The name of a format, as `exportFormats` and `attributed-events export --to` have it. */
export type ExportFormatName = keyof typeof exportFormats;
