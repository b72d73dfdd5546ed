import type { Dataset } from "../generated/types.js";
import { kinds, listOf } from "../records/kinds.js";
import type { Issue } from "../validate/issues/issue.js";
import { formatIssue } from "../validate/sentences/format-issue.js";
import type { Contents } from "./colliding.js";

/** Why datasets cannot be merged. Inputs are told by their places, from 0. */
export type MergeIssue =
  /** An input is no valid dataset; `more` counts the errors that are not listed. */
  | {
      readonly code: "invalid-input";
      readonly input: number;
      readonly issues: readonly Issue[];
      readonly more: number;
    }
  /** Every record of an input stands in an earlier one: it is the same, or a part of it. */
  | { readonly code: "adds-nothing"; readonly input: number; readonly of: number }
  /** Two inputs have one `id`: they are editions of one dataset, and together every change would stand beside what it changed. */
  | { readonly code: "another-edition"; readonly input: number; readonly of: number; readonly id: string }
  /** Something is wrong with the judgements that were given; paths lead into their list. */
  | { readonly code: "bad-judgements"; readonly issues: readonly Issue[]; readonly more: number }
  /** The judgements of the inputs are wrong where they stand together; paths lead into the list of the result. */
  | { readonly code: "inputs-contradict"; readonly issues: readonly Issue[]; readonly more: number };

/** The inputs that another makes superfluous, or that are editions of another. */
export function repetitions(inputs: readonly Dataset[], contents: Contents): readonly MergeIssue[] {
  const issues: MergeIssue[] = [];
  const byId = new Map<string, number>();
  for (const [input, { id, judgements }] of inputs.entries()) {
    const of = judgements === undefined ? holderOf(input, inputs, contents) : undefined;
    const edition = id === undefined ? undefined : byId.get(id);
    if (of !== undefined) issues.push({ code: "adds-nothing", input, of });
    else if (id !== undefined && edition !== undefined)
      issues.push({ code: "another-edition", input, of: edition, id });
    if (id !== undefined && edition === undefined) byId.set(id, input);
  }
  return issues;
}

/** The earlier input that has every record of an input; `undefined` where none has, and of an input without records. */
function holderOf(input: number, inputs: readonly Dataset[], { collisions }: Contents): number | undefined {
  const own = collisions[input];
  const count = kinds.reduce((sum, kind) => sum + (inputs[input]?.[listOf[kind]].length ?? 0), 0);
  if (own === undefined || count === 0 || own.size < count) return undefined;
  const holders = new Set([...own.values()].map(({ content }) => content.input));
  const [holder] = holders;
  return holders.size === 1 && holder !== input ? holder : undefined;
}

const place = (input: number) => `inputs[${input}]`;

/** An issue of a merge as lines of text, one for each thing that is wrong. `nameOf` says what to call an input. */
export function formatMergeIssue(issue: MergeIssue, nameOf: (input: number) => string = place): readonly string[] {
  switch (issue.code) {
    case "invalid-input":
      return listed(issue.issues, issue.more, `${nameOf(issue.input)}: `);
    case "bad-judgements":
      return listed(issue.issues, issue.more, "");
    case "inputs-contradict":
      return listed(issue.issues, issue.more, "of the inputs together: ");
    case "adds-nothing":
      return [
        `${nameOf(issue.input)}: every record of it stands in ${nameOf(issue.of)} already; leave one of them out`,
      ];
    case "another-edition":
      return [
        `${nameOf(issue.input)}: is an edition of the same dataset as ${nameOf(issue.of)} (${issue.id}); give the newer one alone`,
      ];
    default:
      return issue satisfies never;
  }
}

function listed(issues: readonly Issue[], more: number, start: string): readonly string[] {
  const lines = issues.map((issue) => `${start}${formatIssue(issue)}`);
  return more === 0 ? lines : [...lines, `${start}and ${more} more`];
}
