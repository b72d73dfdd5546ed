import type { DraftClaim } from "attributed-events/draft";
import { resolveDraft } from "attributed-events/draft";
import { formatIssue, formatPath, type Issue } from "attributed-events/validate";
import { findQuotation } from "../../../../src/passage/find-quotation.js";
import type { QuotableText } from "../../../../src/passage/quotable-text.js";
import type { Span } from "../text/layout.js";
import type { ClaimPlaces, Finding, Judgement, Questions } from "./protocol.js";
import { quotable } from "./texts-in-use.js";

/** What the library says of a draft, and where its quotations stand whether or not all of it is right. */
export function judged({ draft, texts }: Questions["judge"]["question"]): Judgement {
  const verdict = resolveDraft(draft, texts, { maxIssues: 500 });
  const [onlySource, ...others] = draft.sources ?? [];
  const places = (draft.claims ?? []).map((claim) => {
    const source = claim.source ?? (others.length === 0 ? onlySource?.key : undefined);
    return placesOf(claim, source, texts[source ?? ""]);
  });
  const issues = verdict.ok ? verdict.warnings : [...verdict.issues, ...verdict.warnings];
  return { dataset: verdict.ok ? verdict.dataset : undefined, findings: issues.map(finding), places };
}

/** The sentence without the place, which is shown beside the words. */
function finding(issue: Issue): Finding {
  const { severity, code, pointer, path } = issue;
  return { severity, code, pointer, sentence: formatIssue(issue).slice(formatPath(path).length + 2) };
}

function placesOf(claim: DraftClaim, source: string | undefined, words: string | undefined): ClaimPlaces {
  const nowhere = { key: claim.key, source, passages: [], contents: [], cues: [], dates: [] };
  if (words === undefined) return nowhere;
  const text = quotable(words);
  const passages = [claim, ...(claim.passages ?? [])].flatMap((one) => {
    const isHere = one === claim || one.source == null || one.source === source;
    return isHere ? spansOf(text, one.passage, one.nth) : [];
  });
  const [within] = passages;
  if (within === undefined) return nowhere;
  const contents = spansOf(text, claim.content, claim.contentNth, within);
  const cues = (claim.speakers ?? []).flatMap(({ cue }) => spansOf(text, cue?.words, cue?.nth, within));
  const dates = (claim.events ?? []).flatMap(({ when }) => {
    const inside = spansOf(text, when?.words, when?.nth, within);
    return inside.length > 0 ? inside : spansOf(text, when?.words, when?.nth);
  });
  return { key: claim.key, source, passages, contents, cues, dates };
}

function spansOf(
  text: QuotableText,
  words: string | null | undefined,
  nth: number | null | undefined,
  within?: Span,
): readonly Span[] {
  if (!words) return [];
  const found = findQuotation(text, words, { explain: false, ...(nth ? { nth } : {}), ...(within ? { within } : {}) });
  return found.found === "once" ? found.spans : [];
}
