export { toCsv } from "./export/csv.js";
export { type Bounds, fromEdtf, toEdtf } from "./export/edtf.js";
export type { Exporter, ExportOptions, ExportResult, FileExport, FolderExport, Loss } from "./export/exporter.js";
export { type ExportFormat, type ExportFormatName, exportFormats } from "./export/formats.js";
export { toFtm } from "./export/ftm.js";
export { toJsonld } from "./export/jsonld.js";
export { toParquet } from "./export/parquet.js";
export { toStix } from "./export/stix.js";
export { toWebAnnotation } from "./export/web-annotation.js";
