import type { AnnotatedText, NamedSpeaker } from "../annotations/annotated-text.js";
import { type AnnotationOptions, type DraftImport, draftOfAnnotations } from "../annotations/draft-of-annotations.js";
import { isObject, type JsonObject, numberOf, objectsIn, textOf } from "../annotations/json-values.js";
import { checkedSpans, placeIn, type RawSpan } from "../annotations/offsets.js";
import { sourceKey, stemOf, textOfFile } from "../annotations/texts.js";
import type { ImportFile } from "../shared/importer.js";
import { type ImportIssue, importIssue } from "../shared/issue.js";

/**
 * The draft of JSONL that LangExtract writes: a document a line, its extractions with class, text and interval. An extraction that has
 * no interval, or whose interval holds other words, is refused. Who speaks is in the attributes of what is said, under
 * `speaker` or `source`: a name, which no interval proves.
 *
 * @example
 * ```ts
 * import { fromLangextract } from "attributed-events/import";
 * const said = { extraction_class: "claim", extraction_text: "the bridge is open", char_interval: { start_pos: 15, end_pos: 33 } };
 * const line = { document_id: "a", text: "The mayor said the bridge is open.", extractions: [{ ...said, attributes: { speaker: "The mayor" } }] };
 * const { draft } = fromLangextract([{ name: "a.jsonl", content: JSON.stringify(line) }]);
 * draft.claims?.[0]?.speakers; // [{ by: "the-mayor" }]
 * ```
 */
export function fromLangextract(files: readonly ImportFile[], options: AnnotationOptions = {}): DraftImport {
  const issues: ImportIssue[] = [];
  const report = (issue: ImportIssue) => void issues.push(issue);
  const documents = files.flatMap((file) => {
    const lines = (textOfFile(file, report) ?? "").split(/\r?\n/);
    return lines.flatMap((line, at) => (line.trim() === "" ? [] : documentIn(file.name, line, at + 1, report)));
  });
  return draftOfAnnotations(documents, issues, options);
}

function documentIn(
  file: string,
  line: string,
  row: number,
  report: (issue: ImportIssue) => void,
): readonly AnnotatedText[] {
  const value = parsed(line);
  if (!isObject(value)) {
    report(importIssue("bad-line", { file, row, line: row }, { found: line, wanted: "a JSON object" }));
    return [];
  }
  const text = textOf(value.text);
  if (text === undefined) {
    report(importIssue("no-text", { file, row, line: row }, { wanted: "a document with its text" }));
    return [];
  }
  const extractions = objectsIn(value.extractions);
  const raw = extractions.flatMap((one, at) => spanIn(one, placeIn(file, `extraction ${at + 1}`, row), at, report));
  const speakers = extractions.flatMap((one, at) => speakerIn(one, at));
  const key = sourceKey(textOf(value.document_id) ?? `${stemOf(file)}-${row}`);
  return [{ key, text, spans: checkedSpans(text, raw, report), ties: [], speakers }];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function spanIn(
  one: JsonObject,
  place: RawSpan["place"],
  at: number,
  report: (issue: ImportIssue) => void,
): readonly RawSpan[] {
  const words = textOf(one.extraction_text);
  const interval = isObject(one.char_interval) ? one.char_interval : {};
  const [start, end] = [numberOf(interval.start_pos), numberOf(interval.end_pos)];
  if (start === undefined || end === undefined) {
    report(importIssue("no-interval", place, { found: words ?? "" }));
    return [];
  }
  return [{ id: String(at), labels: [textOf(one.extraction_class) ?? ""], parts: [{ start, end }], words, place }];
}

const speakerKeys = ["speaker", "source", "holder", "attribution"];

function speakerIn({ attributes }: JsonObject, at: number): readonly NamedSpeaker[] {
  if (!isObject(attributes)) return [];
  const name = speakerKeys
    .map((key) => textOf(attributes[key])?.trim())
    .find((found) => found !== undefined && found !== "");
  return name === undefined ? [] : [{ span: String(at), name }];
}
