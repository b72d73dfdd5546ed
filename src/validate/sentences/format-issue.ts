import type { Issue, IssueCode } from "../issues/issue.js";
import type { Path } from "../issues/pointer.js";
import { quoted, shortened } from "../issues/shown.js";
import { draftSentences } from "./draft.js";
import { inputSentences } from "./input.js";
import { ruleSentences } from "./rules.js";
import type { Sentences } from "./sentences.js";
import { shapeSentences } from "./shape.js";
import { textSentences } from "./text.js";
import { yamlSentences } from "./yaml.js";

/**
 * One line for a person: where, what is there, what would be right.
 * Characters that a terminal would obey or hide (controls, bidi, lone surrogates) are escaped as JSON writes them.
 *
 * @example
 * ```ts
 * import { formatIssue, validateDataset } from "attributed-events/validate";
 * const verdict = validateDataset({ ...dataset, language: "English" });
 * if (!verdict.ok) verdict.issues.map(formatIssue)[0]; // 'language: "English" is not a BCP 47 language tag such as "en" or "az-Latn"'
 * ```
 */
export const formatIssue = (issue: Issue): string => `${formatPath(issue.path)}: ${sentenceOf(issue)}`;

/** A call, and no spread, so that whoever only validates leaves the sentences out. */
const sentences: Sentences<IssueCode> = /* @__PURE__ */ Object.assign(
  {},
  inputSentences,
  shapeSentences,
  ruleSentences,
  textSentences,
  yamlSentences,
  draftSentences,
);

export const sentenceOf = <C extends IssueCode>(issue: Issue<C>): string => sentences[issue.code](issue);

/** A path as JavaScript would write it: `claims[4].attribution[1].by`; `top level` for the value itself. */
export function formatPath(path: Path): string {
  const steps = path.map(step);
  const shown = steps.length <= STEPS ? steps : [...steps.slice(0, STEPS - 2), " … ", ...steps.slice(-2)];
  return shown.join("").replace(/^\./, "") || "top level";
}

/** The most steps of a path that are written out. The model itself has six. */
const STEPS = 12;

function step(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${shortened(key, 40)}` : `[${quoted(key, 40)}]`;
}
