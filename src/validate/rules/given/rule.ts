import type { RecordKind, RecordTypes } from "../../../records/kinds.js";
import type { Path } from "../../issues/pointer.js";
import type { RecordIndex } from "../../shape/record-index.js";

/** An error makes a value invalid; a warning does not, and asks a person to look. */
export type Severity = "error" | "warning";

/** Takes one finding of a rule: where, and the facts. In a record, the path starts at the record. */
export type Find<Facts> = (path: Path, facts: Facts) => void;

/** For each kind of record that a rule judges, how. A check is asked about every record of that kind whose shape is good. */
export type Checks<Facts, Rest extends readonly unknown[]> = {
  readonly [K in RecordKind]?: (record: RecordTypes[K], find: Find<Facts>, ...rest: Rest) => void;
};

/**
 * One thing that must hold between fields or records, beyond what the JSON Schema can say. `Facts` is what it finds beside the
 * place. The file of a rule is named after its code, and holds the facts, the rule and its sentence, named after the code, too.
 */
export interface Rule<Code extends string = string, Facts = unknown> {
  readonly code: Code;
  readonly severity: Severity;
  /** What one record decides by itself. */
  readonly alone?: Checks<Facts, []>;
  /** What needs other records, which are looked up in the index. What cannot be looked up is not judged. */
  readonly together?: Checks<Facts, [index: RecordIndex]>;
  /** What is asked once about all records; its paths start at the dataset. */
  readonly whole?: (index: RecordIndex, find: Find<Facts>) => void;
}
