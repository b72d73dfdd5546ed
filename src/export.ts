export type { Bounds } from "./calendar/partial-date.js";
export { toCsv } from "./export/csv/csv.js";
export { type ExportFormat, type ExportFormatName, exportFormats } from "./export/formats.js";
export { toFtm } from "./export/ftm/ftm.js";
export { toGexf } from "./export/gexf/gexf.js";
export { toJson } from "./export/json/json.js";
export { toJsonld } from "./export/jsonld/jsonld.js";
export { toNdjson } from "./export/ndjson/ndjson.js";
export { toParquet } from "./export/parquet/parquet.js";
export { toPlover } from "./export/plover/plover.js";
export { fromEdtf, toEdtf } from "./export/shared/edtf.js";
export type {
  Exporter,
  ExportOptions,
  ExportResult,
  FileExport,
  FolderExport,
  Loss,
} from "./export/shared/exporter.js";
export { toStix } from "./export/stix/stix.js";
export { toWebAnnotation } from "./export/web-annotation/web-annotation.js";
