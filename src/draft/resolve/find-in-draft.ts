import type { DraftFacts } from "../../validate/issues/facts/draft.js";
import type { TextFacts } from "../../validate/issues/facts/text.js";
import { issueAt, type Report } from "../../validate/issues/issue.js";
import type { Path } from "../../validate/issues/pointer.js";

/** What a draft can have wrong that its schema cannot tell. */
type Facts = DraftFacts & Pick<TextFacts, "text-differs">;

/** Takes one finding about a draft: its code, where in the draft, and the facts. */
export type FindInDraft = <C extends keyof Facts>(code: C, path: Path, facts: Facts[C]) => void;

/** Findings as issues. */
export const findingTo =
  (report: Report): FindInDraft =>
  (code, path, facts) =>
    report(issueAt(code, path, facts as never));
