import type { InputFacts } from "./facts/input.js";
import type { RuleFacts } from "./facts/rules.js";
import type { ShapeFacts } from "./facts/shape.js";
import type { TextFacts } from "./facts/text.js";
import { pointerTo } from "./pointer.js";

/** Where in a value: keys of objects and indexes of lists, from the outside in. Empty for the value itself. */
export type Path = readonly (string | number)[];

/** An error makes a value invalid; a warning does not, and asks a person to look. */
export type Severity = "error" | "warning";

/** What is known of each problem beside its place: issue code → facts. */
export interface IssueFacts extends InputFacts, ShapeFacts, RuleFacts, TextFacts {}

/** The name of a kind of problem. `docs/issues.md` has a section for each. */
export type IssueCode = keyof IssueFacts;

/** What every issue says of its place. */
export interface IssuePlace {
  /** Whether it makes the data invalid. */
  readonly severity: Severity;
  /** Keys and indexes that lead to the place: in the dataset or, from `validateRecord`, in the record. The place exists. */
  readonly path: Path;
  /** The same as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** The id of the record that the place lies in, when that record has one. */
  readonly record?: string;
  /** In text input: the line, from 1. A line ends at its line feed. */
  readonly line?: number;
  /** In text input: the column in its line, from 1, counted in code points. */
  readonly column?: number;
}

/** One problem, as data. Told apart by `code`; `formatIssue` has a sentence for each. */
export type Issue<C extends IssueCode = IssueCode> = {
  [K in C]: { readonly code: K } & IssuePlace & Readonly<IssueFacts[K]>;
}[C];

/** The codes that ask a person to look and leave a value valid. */
const warnings: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "count-disagrees-with-group-size",
  "event-type-needs-recipient",
  "passage-in-another-source",
  "unattributed-allegation",
]);

/** Whether a code is an error or a warning. */
const severityOf = (code: IssueCode): Severity => (warnings.has(code) ? "warning" : "error");

/** An issue from its code, its place and its facts. */
export function issueAt<C extends IssueCode>(code: C, path: Path, facts: IssueFacts[C]): Issue {
  const issue = { code, severity: severityOf(code), path, pointer: pointerTo(path), ...facts };
  return issue as Issue; // The compiler cannot see that the facts go with the code; the signature says so.
}

/** Takes an issue. */
export type Report = (issue: Issue) => void;
