import type { RecordKind, RecordTypes } from "../records/kinds.js";
import type { IssueCode, IssueFacts, Path } from "./issue.js";
import type { RecordIndex } from "./record-index.js";

/** Takes one finding of a rule: its code, where, and the facts. In a record, the path starts at the record. */
export type Find = <C extends IssueCode>(code: C, path: Path, facts: IssueFacts[C]) => void;

/** For each kind of record that a rule judges, how. A check is asked about every record of that kind whose shape is good. */
type Checks<Rest extends readonly unknown[]> = {
  readonly [K in RecordKind]?: (record: RecordTypes[K], find: Find, ...rest: Rest) => void;
};

/** One thing that must hold between fields or records, beyond what the JSON Schema can say. */
export interface Rule {
  readonly code: IssueCode;
  /** What one record decides by itself. */
  readonly alone?: Checks<[]>;
  /** What needs other records, which are looked up in the index. What cannot be looked up is not judged. */
  readonly together?: Checks<[index: RecordIndex]>;
  /** What is asked once about all records; its paths start at the dataset. */
  readonly whole?: (index: RecordIndex, find: Find) => void;
}
