import type { DraftDocument } from "attributed-events/draft";
import { resolveDraft } from "attributed-events/draft";
import { readDraft } from "attributed-events/draft/yaml";
import { formatIssue, validateJson } from "attributed-events/validate";
import type { Opened } from "./protocol.js";

/** So many sentences are shown of what is neither. */
const MOST = 5;

/** What a text of YAML or JSON says: a draft calls itself one. */
export function openedText(text: string): Opened {
  const read = readDraft(text);
  if (!read.ok) return { is: "neither", sentences: read.issues.slice(0, MOST).map(placed) };
  const value = withoutNull(read.draft);
  if (typeof value === "object" && value !== null && "draft" in value) {
    const verdict = resolveDraft(value, {});
    const twisted = verdict.ok ? [] : verdict.issues.filter(({ code }) => code === "wrong-type");
    if (twisted.length > 0) return { is: "neither", sentences: twisted.slice(0, MOST).map(placed) };
    return { is: "draft", draft: value as DraftDocument }; // What else is wrong with it is found as it is shown.
  }
  const verdict = validateJson(new TextEncoder().encode(text));
  if (verdict.ok) return { is: "dataset", dataset: verdict.dataset };
  return { is: "neither", sentences: verdict.issues.slice(0, MOST).map(placed) };
}

const placed = (issue: Parameters<typeof formatIssue>[0]) =>
  `${issue.line === undefined ? "" : `line ${issue.line}: `}${formatIssue(issue)}`;

/** In a draft a key with `null` is one that is left out. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNull(inner)]));
}
