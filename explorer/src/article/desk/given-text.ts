import type { Dataset } from "attributed-events";
import { movePassages } from "attributed-events/draft";
import { verifyEvidence } from "attributed-events/validate";
import type { Questions } from "./protocol.js";

/**
 * Compares a text with the one that a source pins. A field of a page changes ends of lines and a file may end with one more: where such
 * a difference is all, the digest tells, and the text is taken as it is pinned.
 */
export function pinnedText({ dataset, source, text }: Questions["pinned"]["question"]): Questions["pinned"]["answer"] {
  const pinned = asWritten(text).find((each) => isPinned(dataset, source, each));
  return pinned === undefined ? undefined : { text: pinned };
}

export function movedTo({ dataset, source, text }: Questions["moved"]["question"]): Questions["moved"]["answer"] {
  const moved = movePassages(dataset, { to: { [source]: text } });
  return { dataset: moved.dataset, left: moved.left };
}

function asWritten(text: string): readonly string[] {
  const ends = [text, text.replaceAll(/\r\n?/g, "\n"), text.replaceAll(/\r?\n/g, "\r\n")];
  const trimmed = ends.flatMap((each) => [each, each.trimEnd(), `${each.trimEnd()}\n`, `${each.trimEnd()}\r\n`]);
  return [...new Set(trimmed)];
}

function isPinned(dataset: Dataset, source: string, text: string): boolean {
  const { issues } = verifyEvidence(dataset, { [source]: text });
  return issues.every(({ code }) => code !== "text-differs");
}
