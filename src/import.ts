export type { Loss } from "./export/shared/exporter.js";
export { type AcledOptions, fromAcled } from "./import/acled/acled.js";
export type { AnnotationOptions, DraftImport } from "./import/annotations/draft-of-annotations.js";
export type { AnnotationMapping } from "./import/annotations/mapping.js";
export { fromBrat } from "./import/brat/brat.js";
export { fromCsv } from "./import/csv/csv.js";
export {
  type DatasetImportFormat,
  type DraftImportFormat,
  type ImportFormatName,
  importFormats,
  importStream,
  type RowFormatName,
  type RowOptions,
} from "./import/formats.js";
export { fromLabelStudio } from "./import/label-studio/label-studio.js";
export { fromLangextract } from "./import/langextract/langextract.js";
export { fromParquet } from "./import/parquet/parquet.js";
export { countryOfName } from "./import/shared/country-of-name.js";
export { formatImportIssue } from "./import/shared/format-import-issue.js";
export type { ImportedPiece, ImportStream, ImportSummary } from "./import/shared/import-rows.js";
export type { DatasetImport, FrameOptions, ImportFile } from "./import/shared/importer.js";
export type { ImportIssue, ImportIssueCode, ImportIssueFacts, ImportPlace } from "./import/shared/issue.js";
export { type NewId, newIds } from "./import/shared/new-ids.js";
export { slugOf } from "./import/shared/slug.js";
export { fromUcdp, type UcdpOptions } from "./import/ucdp/ucdp.js";
export { fromWebAnnotation } from "./import/web-annotation/web-annotation.js";
export { jsonDocument } from "./import/writing/json-document.js";
export { ndjsonLines } from "./import/writing/ndjson-lines.js";
export { type DatasetDraft, type DatasetSelf, newDataset } from "./import/writing/new-dataset.js";
