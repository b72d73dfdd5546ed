import { printable } from "../text/printable.js";
import { issueAt } from "../validate/issues/issue.js";
import { quoted } from "../validate/issues/shown.js";
import { record } from "../validate/issues/words.js";
import { sentenceOf } from "../validate/sentences/format-issue.js";
import type { LeftWords } from "./move-passages.js";

/** Words that `movePassages` left, as one line that a terminal can show. */
export const formatLeft = (left: LeftWords): string => `${printable(left.record)}: ${left.what}: ${sentence(left)}`;

function sentence({ words: all, source, path, because, total, nearest }: LeftWords): string {
  const words = quoted(all);
  if (because === "several-places")
    return `${words} stands ${total} times or more in the new text of ${record(source)}`;
  if (because === "other-length") {
    const now = nearest ? `; from its first words to its last now stands ${quoted(nearest.text, 120)}` : "";
    return `${words} is longer or shorter in the new text of ${record(source)}${now}`;
  }
  if (because === "not-selectable") return sentenceOf(issueAt("passage-not-selectable", path, { words, source }));
  const facts = { words, source, because, ...(total === undefined ? {} : { total }), ...(nearest ? { nearest } : {}) };
  return sentenceOf(issueAt("quotation-not-found", path, facts));
}
