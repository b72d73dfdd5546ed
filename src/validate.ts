export { formatIssue, formatPath } from "./validate/format.js";
export type { Issue, IssueCode, IssueFacts, Path, Severity } from "./validate/issue.js";
export { defaultLimits, type InputLimits } from "./validate/json/limits.js";
export type { RecordKind, RecordTypes } from "./validate/kinds.js";
export type { ValidateOptions } from "./validate/options.js";
export { type InvalidDatasetError, isDataset, parseDataset } from "./validate/parse-dataset.js";
export { type DatasetOptions, type DatasetVerdict, validateDataset } from "./validate/validate-dataset.js";
export { type JsonOptions, validateJson } from "./validate/validate-json.js";
export { type RecordVerdict, validateRecord } from "./validate/validate-record.js";
