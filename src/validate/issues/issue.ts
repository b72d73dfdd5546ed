import type { Rule, Severity } from "../rules/given/rule.js";
import type { DraftFacts } from "./facts/draft.js";
import type { InputFacts } from "./facts/input.js";
import type { RuleFacts } from "./facts/rules.js";
import type { ShapeFacts } from "./facts/shape.js";
import type { TextFacts } from "./facts/text.js";
import type { YamlFacts } from "./facts/yaml.js";
import { type Path, pointerTo } from "./pointer.js";

/** What is known of each problem beside its place: issue code → facts. */
export interface IssueFacts extends InputFacts, ShapeFacts, RuleFacts, TextFacts, YamlFacts, DraftFacts {}

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

/** An issue that no rule finds, from its code, its place and its facts. All of these are errors. */
export const issueAt = <C extends Exclude<IssueCode, keyof RuleFacts>>(
  code: C,
  path: Path,
  facts: IssueFacts[C],
): Issue => issueOf({ code, severity: "error" }, path, facts);

/** An issue that a rule finds, from its place and its facts. */
export function issueOf<C extends string, F>(rule: Pick<Rule<C, F>, "code" | "severity">, path: Path, facts: F): Issue {
  const { code, severity } = rule;
  const issue: unknown = { code, severity, path, pointer: pointerTo(path), ...facts };
  return issue as Issue; // The compiler cannot see that the facts go with the code; the table of rules makes sure of it.
}

/** Takes an issue. */
export type Report = (issue: Issue) => void;
