import type { AnnotatedText, Tie } from "../annotations/annotated-text.js";
import { type AnnotationOptions, type DraftImport, draftOfAnnotations } from "../annotations/draft-of-annotations.js";
import { isObject, type JsonObject, numberOf, objectsIn, textOf, textsIn } from "../annotations/json-values.js";
import { checkedSpans, placeIn, type RawSpan } from "../annotations/offsets.js";
import { jsonOf, sourceKey, stemOf } from "../annotations/texts.js";
import type { ImportFile } from "../shared/importer.js";
import { type ImportIssue, importIssue } from "../shared/issue.js";

/**
 * The draft of an export of Label Studio (JSON, not JSON-MIN): each task with its text, the labels of its first annotation that was not
 * cancelled, and their relations. Its offsets count UTF-16 units, which the check finds out and tells.
 *
 * @example
 * ```ts
 * import { fromLabelStudio } from "attributed-events/import";
 * fromLabelStudio([{ name: "tasks.json", content: "[]" }]).draft.claims; // []
 * ```
 */
export function fromLabelStudio(files: readonly ImportFile[], options: AnnotationOptions = {}): DraftImport {
  const issues: ImportIssue[] = [];
  const report = (issue: ImportIssue) => void issues.push(issue);
  const documents = files.flatMap((file) =>
    objectsIn(jsonOf(file, report)).flatMap((task, at) => taskOf(file.name, task, at, options, report)),
  );
  return draftOfAnnotations(documents, issues, options);
}

function taskOf(
  file: string,
  task: JsonObject,
  at: number,
  options: AnnotationOptions,
  report: (issue: ImportIssue) => void,
): readonly AnnotatedText[] {
  const name = `task ${String(task.id ?? at + 1)}`;
  const place = placeIn(file, name);
  const annotation = objectsIn(task.annotations ?? task.completions).find(({ was_cancelled: isOff }) => isOff !== true);
  const results = objectsIn(annotation?.result);
  const text = textIn(task, results) ?? options.texts?.[name] ?? options.texts?.[stemOf(file)];
  if (text === undefined) {
    report(importIssue("no-text", place, { wanted: "a task with its text under data" }));
    return [];
  }
  const raw = results.flatMap((result): readonly RawSpan[] => {
    const value = isObject(result.value) ? result.value : {};
    const [start, end] = [numberOf(value.start), numberOf(value.end)];
    if (result.type === "relation" || start === undefined || end === undefined) return [];
    const labels = textsIn(value.labels ?? value.hypertextlabels);
    const id = String(result.id);
    return [{ id, labels, parts: [{ start, end }], words: textOf(value.text), place: placeIn(file, `${name}, ${id}`) }];
  });
  const ties = results
    .filter(({ type }) => type === "relation")
    .map(({ from_id: from, to_id: to, labels }): Tie => {
      const [label = "relation"] = textsIn(labels);
      return { label, ends: [String(from), String(to)] };
    });
  const key = sourceKey(`${stemOf(file)}-${String(task.id ?? at + 1)}`);
  return [{ key, text, spans: checkedSpans(text, raw, report), ties }];
}

/** The text of a task: what its labels are tied to by `to_name`, or the one text that its data have. */
function textIn({ data }: JsonObject, results: readonly JsonObject[]): string | undefined {
  if (!isObject(data)) return undefined;
  const names = results.flatMap(({ to_name: name }) => textsIn(name));
  const named = [...names, "text", "content", "body", "html"].map((name) => textOf(data[name]));
  const only = Object.values(data).filter((value) => typeof value === "string");
  return named.find((value) => value !== undefined) ?? (only.length === 1 ? textOf(only[0]) : undefined);
}
