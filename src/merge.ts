export { type MergeOptions, type MergeVerdict, mergeDatasets } from "./merge/merge-datasets.js";
export { formatMergeIssue, type MergeIssue } from "./merge/merge-issue.js";
export { formatMergeNote, type MergeNote } from "./merge/merge-note.js";
export type { MergePart } from "./merge/merge-part.js";
export type { HeadOptions } from "./merge/merged-head.js";
export { type Match, type MatchReason, type ReasonCode, reasonTable } from "./merge/propose/match.js";
export { type ProposeOptions, proposeMatches } from "./merge/propose/propose-matches.js";
export type { Renamed } from "./merge/renaming.js";
export { splitDataset } from "./merge/split-dataset.js";
