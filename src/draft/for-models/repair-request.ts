import type { Issue } from "../../validate/issues/issue.js";
import { formatIssue } from "../../validate/sentences/format-issue.js";

/** One thing that was refused: where in the answer, what it is, and what would be right. */
export interface Refusal {
  /** A JSON Pointer into the draft; `claims`, `events` and `actors` stand there as the model wrote them. */
  readonly pointer: string;
  /** The code of the issue. */
  readonly code: Issue["code"];
  /** The sentence of the issue. */
  readonly message: string;
}

/** The next message to a language model, as data and as text. */
export interface RepairRequest {
  /** What was refused, for programs. */
  readonly refusals: readonly Refusal[];
  /** The same as a message. */
  readonly text: string;
}

const opening = (count: number) =>
  count === 1
    ? "One place of your answer was refused. The rest stands."
    : `${count} places of your answer were refused. The rest stands.`;

const closing = `Send the whole answer again, the same but for these places. Copy quotations from the document to the letter; where you cannot find the words there, quote others or leave the claim out, and what rests on it. Never change what is claimed so that it fits. Values come from the lists of the instructions. Where a quotation stands several times, set nth, or quote more of what stands around it.`;

/**
 * What to answer a language model whose draft was refused, from the issues of `resolveDraft`: each place with what is wrong there and
 * what would be right. Warnings are for people, and left out. With no errors the text is empty.
 *
 * @example
 * ```ts
 * import { repairRequest, resolveDraft } from "attributed-events/draft";
 * const verdict = resolveDraft(draft, { "harbour-post": text });
 * if (!verdict.ok) messages.push({ role: "user", content: repairRequest(verdict.issues).text });
 * ```
 */
export function repairRequest(issues: readonly Issue[]): RepairRequest {
  const refusals = issues
    .filter(({ severity }) => severity === "error")
    .map((issue) => ({ pointer: issue.pointer, code: issue.code, message: formatIssue(issue) }));
  const lines = refusals.map(({ message }, index) => `${index + 1}. ${message}`);
  return { refusals, text: lines.length === 0 ? "" : [opening(lines.length), ...lines, closing].join("\n") };
}
