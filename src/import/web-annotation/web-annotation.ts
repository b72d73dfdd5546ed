import type { AnnotatedText, Tie } from "../annotations/annotated-text.js";
import { type AnnotationOptions, type DraftImport, draftOfAnnotations } from "../annotations/draft-of-annotations.js";
import { isObject, type JsonObject, objectsIn, textOf, textsIn } from "../annotations/json-values.js";
import { checkedSpans, placeIn, type RawSpan } from "../annotations/offsets.js";
import { jsonOf, sourceKey, stemOf, textOfFile } from "../annotations/texts.js";
import type { ImportFile } from "../shared/importer.js";
import { type ImportIssue, importIssue } from "../shared/issue.js";
import { annotationsIn } from "./annotations-in.js";
import { ownClaim } from "./own-path.js";
import { placeOfWords, selectedBy } from "./selected.js";

/**
 * The draft of Web Annotations: of Hypothesis, of Recogito with its relations, and of our own export. Labels are tags; relations are
 * annotations that link two others. Positions are checked against the words that the annotation quotes, and against the text, which
 * is given as a file of text beside the annotations, or by the address of the page in `texts`.
 *
 * @example
 * ```ts
 * import { fromWebAnnotation } from "attributed-events/import";
 * fromWebAnnotation([{ name: "notes.jsonld", content: "[]" }]).draft.claims; // []
 * ```
 */
export function fromWebAnnotation(files: readonly ImportFile[], options: AnnotationOptions = {}): DraftImport {
  const issues: ImportIssue[] = [];
  const report = (issue: ImportIssue) => void issues.push(issue);
  const isText = ({ name }: ImportFile) => /\.txt$/i.test(name);
  const [onlyText] = files.filter(isText).map((file) => ({ name: file.name, text: textOfFile(file, report) }));
  const found = files
    .filter((file) => !isText(file))
    .flatMap((file) => annotationsIn(jsonOf(file, report)).map((annotation) => ({ file: file.name, annotation })));
  const sources = [...new Set(found.flatMap(({ annotation }) => selectedBy(annotation).map(({ source }) => source)))];
  const textFor = (source: string) => options.texts?.[source] ?? (sources.length === 1 ? onlyText?.text : undefined);
  const documents = sources.flatMap((source): readonly AnnotatedText[] => {
    const text = textFor(source);
    const [first] = found;
    if (text === undefined) {
      report(
        importIssue(
          "no-text",
          { file: first?.file ?? "annotations" },
          { wanted: `the text of ${source} as it was annotated` },
        ),
      );
      return [];
    }
    const spans = checkedSpans(text, spansOf(source, text, found, report), report).map((span) => ({
      ...span,
      labels: span.labels.length === 0 ? ["untagged"] : span.labels,
    }));
    const told = found.flatMap(({ annotation }) => ownClaim(idOf(annotation), annotation) ?? []);
    const ids = new Set(spans.map(({ id }) => id));
    const isAddress = /^https?:\/\//.test(source);
    const key = isAddress || onlyText === undefined ? sourceKey(source) : sourceKey(stemOf(onlyText.name));
    const here = told.filter(({ span }) => ids.has(span));
    return [
      {
        key,
        ...(isAddress && { url: source.replace(/#.*$/s, "") }),
        text,
        spans,
        ties: tiesIn(found.map(({ annotation }) => annotation)),
        told: here,
      },
    ];
  });
  return draftOfAnnotations(documents, issues, options);
}

const idOf = ({ id }: JsonObject) => textOf(id) ?? "";

interface Found {
  readonly file: string;
  readonly annotation: JsonObject;
}

function spansOf(
  source: string,
  text: string,
  found: readonly Found[],
  report: (issue: ImportIssue) => void,
): readonly RawSpan[] {
  return found.flatMap(({ file, annotation }): readonly RawSpan[] => {
    const place = placeIn(file, idOf(annotation));
    const parts = selectedBy(annotation).filter((one) => one.source === source);
    const placed = parts.map((one) => one.at ?? placeOfWords(text, one));
    for (const [at, one] of parts.entries())
      if (placed[at] === undefined) report(importIssue("no-interval", place, { found: one.words ?? "" }));
    const sound = placed.filter((one) => one !== undefined);
    if (sound.length === 0 || sound.length < parts.length) return [];
    const quoted = parts.flatMap(({ words }) => words ?? []);
    const words = quoted.length === parts.length ? quoted.join(" ") : undefined;
    const isOwn = ownClaim("", annotation) !== undefined;
    const note = isOwn ? undefined : noteOf(annotation);
    const labels = isOwn ? ["content"] : labelsOf(annotation);
    return [{ id: idOf(annotation), labels, parts: sound, words, place, ...(note !== undefined && { note }) }];
  });
}

const isLink = ({ motivation }: JsonObject) => textsIn(motivation).includes("linking");

const bodiesOf = ({ body }: JsonObject) => (typeof body === "string" ? [{ value: body }] : objectsIn(body));

/** The tags of an annotation, of the standard and of Hypothesis. */
function labelsOf(annotation: JsonObject): readonly string[] {
  const tags = bodiesOf(annotation).filter(({ purpose }) =>
    textsIn(purpose).some((one) => one === "tagging" || one === "classifying"),
  );
  return [...tags.flatMap(({ value, label }) => textOf(value) ?? textOf(label) ?? []), ...textsIn(annotation.tags)];
}

/** What the annotator wrote beside it. */
function noteOf(annotation: JsonObject): string | undefined {
  const comments = bodiesOf(annotation).filter(({ purpose }) => purpose === undefined || purpose === "commenting");
  const note = [...comments.flatMap(({ value }) => textOf(value) ?? []), textOf(annotation.text) ?? ""]
    .join(" ")
    .trim();
  return note === "" ? undefined : [...note].slice(0, 2000).join("");
}

/** Annotations that link two others, with the name of the tie in their body. */
function tiesIn(annotations: readonly JsonObject[]): readonly Tie[] {
  return annotations.filter(isLink).flatMap((link): readonly Tie[] => {
    const targets = Array.isArray(link.target) ? link.target : [link.target];
    const ids = targets.flatMap((target) => textOf(isObject(target) ? target.id : target) ?? []);
    const [one, other] = ids;
    const [label = "linking"] = bodiesOf(link).flatMap(({ value }) => textOf(value) ?? []);
    return one === undefined || other === undefined ? [] : [{ label, ends: [one, other] }];
  });
}
