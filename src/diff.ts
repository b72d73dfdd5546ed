export { type Change, type ChangeCode, changeTable, type Level } from "./diff/change.js";
export { toChangelog } from "./diff/changelog.js";
export { type DatasetDiff, type DiffOptions, diffDatasets } from "./diff/diff-datasets.js";
export { formatChange } from "./diff/format-change.js";
