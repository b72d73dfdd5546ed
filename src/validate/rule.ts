import type { IssueCode, IssueFacts, Path } from "./issue.js";
import type { RecordKind, RecordTypes } from "./kinds.js";
import type { RecordIndex } from "./record-index.js";

/** Takes one finding of a rule: its code, where, and the facts. In a record, the path starts at the record. */
export type Find = <C extends IssueCode>(code: C, path: Path, facts: IssueFacts[C]) => void;

type Checks<Rest extends readonly unknown[]> = {
  readonly [K in RecordKind]?: (record: RecordTypes[K], find: Find, ...rest: Rest) => void;
};

/** A rule that one record decides alone. It is asked about every record of good shape, of the kinds that it has a check for. */
export interface RecordRule extends Checks<[]> {
  readonly code: IssueCode;
}

/** A rule that needs other records, which it looks up in the index. */
export interface DatasetRule extends Checks<[index: RecordIndex]> {
  readonly code: IssueCode;
  /** Asked once about all records together; its paths start at the dataset. */
  readonly all?: (index: RecordIndex, find: Find) => void;
}
