import type { AnnotatedText } from "../annotations/annotated-text.js";
import { type AnnotationOptions, type DraftImport, draftOfAnnotations } from "../annotations/draft-of-annotations.js";
import { checkedSpans } from "../annotations/offsets.js";
import { sourceKey, stemOf, textOfFile } from "../annotations/texts.js";
import type { ImportFile } from "../shared/importer.js";
import { type ImportIssue, importIssue } from "../shared/issue.js";
import { annLines } from "./ann-lines.js";

const lineKinds: Readonly<Record<string, string>> = {
  A: "is an attribute, whose meaning no mapping tells",
  M: "is an attribute, whose meaning no mapping tells",
  N: "refers to a register by a name that the project gave it",
};

/**
 * The draft of standoff files of brat: each `.ann` with the `.txt` of the same name. What is said becomes a claim, with who says it and
 * the words that signal it, as the relations or events of the project tie them.
 *
 * @example
 * ```ts
 * import { fromBrat } from "attributed-events/import";
 * const text = "The mayor said the bridge is open.";
 * const ann = "T1\tSource 0 9\tThe mayor\nT2\tCue 10 14\tsaid\nT3\tContent 15 33\tthe bridge is open\nE1\tCue:T2 Source:T1 Content:T3\n";
 * const { draft } = fromBrat([{ name: "a.txt", content: text }, { name: "a.ann", content: ann }]);
 * draft.claims?.[0]?.speakers?.[0]; // { by: "the-mayor", cue: { words: "said", type: "speech" } }
 * ```
 */
export function fromBrat(files: readonly ImportFile[], options: AnnotationOptions = {}): DraftImport {
  const issues: ImportIssue[] = [];
  const report = (issue: ImportIssue) => void issues.push(issue);
  const unread = new Map<string, number>();
  const documents = files
    .filter(({ name }) => name.endsWith(".ann"))
    .flatMap((file): readonly AnnotatedText[] => {
      const stem = stemOf(file.name);
      const given = files.find(({ name }) => name.endsWith(".txt") && stemOf(name) === stem);
      const text = given === undefined ? options.texts?.[stem] : textOfFile(given, report);
      const ann = textOfFile(file, report);
      if (text === undefined || ann === undefined) {
        if (text === undefined) report(importIssue("no-text", { file: file.name }, { wanted: `${stem}.txt` }));
        return [];
      }
      const read = annLines(file.name, ann, report);
      for (const [kind, count] of read.unread) unread.set(kind, (unread.get(kind) ?? 0) + count);
      const spans = checkedSpans(text, read.spans, report);
      return [{ key: sourceKey(stem), text, spans, ties: read.ties, speakers: read.speakers }];
    });
  const made = draftOfAnnotations(documents, issues, options);
  const lines = [...unread].map(
    ([kind, count]) => ({ kind: "field", path: `${kind} lines`, count, reason: lineKinds[kind] ?? "" }) as const,
  );
  return { ...made, lost: [...made.lost, ...lines] };
}
