import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { DraftDocument } from "../../generated/draft-types.js";
import type { Dataset } from "../../generated/types.js";
import type { AnnotationMapping } from "../../import/annotations/mapping.js";
import type { DatasetImportFormat, DraftImportFormat, RowFormatName } from "../../import/formats.js";
import type { ImportStream } from "../../import/shared/import-rows.js";
import type { ImportFile } from "../../import/shared/importer.js";
import type { ImportIssue } from "../../import/shared/issue.js";
import { type AnyRecord, isIdOf, kinds, listOf } from "../../records/kinds.js";
import { printable } from "../../text/printable.js";
import { gunzipped } from "../../validate/stream/gunzipped.js";
import type { ImportOptions } from "../commands/import.js";
import type { ExitCode } from "../exit-code.js";
import { aboutFile, CannotRun, unknownWord } from "../failure.js";
import { filesLike } from "../files-like.js";
import { type ImportReport, importReport } from "../import-report.js";
import { openInput } from "../input.js";
import type { Io } from "../io.js";
import { textIn } from "../plain-text.js";
import { progressOf } from "../progress.js";
import { readTexts } from "../text-files.js";
import { wholeBytes } from "../whole-file.js";
import { writeFileWhole } from "../write-files.js";

type ImportFormat = DatasetImportFormat | DraftImportFormat;

/** Reads what others made into a dataset, records or a draft. */
export async function importFiles(patterns: readonly string[], options: ImportOptions, io: Io): Promise<ExitCode> {
  const { importFormats } = await import("../../import/formats.js"); // Brings what other commands have no use for.
  const format = formatCalled(options.from, importFormats);
  const files = await namesOf(patterns, format.extensions, io);
  const report = importReport(io, options.maxIssues, options.quiet === true);
  if (format.kind === "annotations") return await importAnnotations(format, files, options, report, io);
  const { kind, importer } = format;
  if (options.to === "yaml") throw new CannotRun("--to yaml: only annotations become a draft, which can be YAML");
  if (kind === "rows" && options.to === "ndjson") {
    await write(await lines(files, options, report, io), options, io);
    return report.isWhole() ? 0 : 1;
  }
  const { dataset, issues, lost } = await importer(await wholeFiles(files, options, io), options);
  for (const issue of issues) await report.issue(issue);
  if (report.isWhole() || (kind === "rows" && dataset.events.length > 0))
    await write(only(await textOf(dataset, options)), options, io);
  else if (kind === "rows") await report.say(nothingRead);
  else await report.say("nothing is written: tables make sense only together, and some of them cannot be read");
  await report.end(options.from, lost);
  return report.isWhole() ? 0 : 1;
}

/** An empty dataset beside an error would pass for an answer. */
const nothingRead = "nothing is written: nothing in it could be read";

function formatCalled(name: string, formats: Readonly<Record<string, ImportFormat>>): ImportFormat {
  const found = new Map(Object.entries(formats)).get(name);
  if (found === undefined) throw new CannotRun(unknownWord("format", name, Object.keys(formats)));
  return found;
}

/** Annotations become a draft, which a person looks at before it is resolved. One that is incomplete says less, and nothing wrong. */
async function importAnnotations(
  { importer }: DraftImportFormat,
  names: readonly string[],
  options: ImportOptions,
  report: ImportReport,
  io: Io,
): Promise<ExitCode> {
  if (options.to === "ndjson") throw new CannotRun("--to ndjson: annotations become a draft, which is one document");
  const mapping = await mappingIn(options, report, io);
  const texts = await readTexts(options.text, options.maxBytes, io);
  const files = await wholeFiles(names, options, io);
  const { draft, issues, lost } = importer(files, {
    ...(options.name !== undefined && { name: options.name }),
    mapping,
    texts,
  });
  for (const issue of issues) await report.issue(issue);
  if (report.isWhole() || [draft.claims, draft.events].some((list) => list && list.length > 0))
    await write(only(await draftText(draft, options)), options, io);
  else await report.say(nothingRead);
  await report.end(options.from, lost);
  return report.isWhole() ? 0 : 1;
}

async function mappingIn(
  { mapping: file, maxBytes }: ImportOptions,
  report: ImportReport,
  io: Io,
): Promise<AnnotationMapping> {
  if (file === undefined) return {};
  const { readMapping } = await import("../../import/annotations/mapping.js");
  const issues: ImportIssue[] = [];
  const mapping = readMapping(
    jsonIn(textIn(await wholeBytes(file, maxBytes, io), file), file),
    (one) => void issues.push(one),
  );
  for (const issue of issues) await report.issue({ ...issue, file });
  return issues.length === 0 ? mapping : {};
}

function jsonIn(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CannotRun(`${printable(file)}: this is no JSON`);
  }
}

async function draftText(draft: DraftDocument, { to, out = "" }: ImportOptions): Promise<string> {
  if (to !== "yaml" && !/\.ya?ml$/i.test(out)) return `${JSON.stringify(draft, undefined, 2)}\n`;
  return (await import("../../draft/yaml/write-draft.js")).writeDraft(draft);
}

async function textOf(dataset: Dataset, { to }: ImportOptions): Promise<string> {
  if (to === "json") return (await import("../../import/writing/json-document.js")).jsonDocument(dataset);
  const { ndjsonLines } = await import("../../import/writing/ndjson-lines.js");
  return ndjsonLines(kinds.flatMap((kind): readonly AnyRecord[] => dataset[listOf[kind]]));
}

/** A folder stands for the files in it that the format can be made of. */
async function namesOf(patterns: readonly string[], extensions: readonly string[], io: Io): Promise<readonly string[]> {
  if (patterns.filter((file) => file === "-").length > 1)
    throw new CannotRun("standard input (-) can be read only once");
  const names: string[] = [];
  for (const pattern of patterns) {
    const isFolder = await stat(resolve(io.cwd, pattern)).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const folder = pattern.replace(/[\\/]$/, "");
    const patternsIn = isFolder ? extensions.map((extension) => `${folder}/*${extension}`) : [pattern];
    const found = (await Promise.all(patternsIn.map((one) => filesLike(one, io)))).flat();
    if (found.length === 0) throw new CannotRun(`${printable(pattern)}: no file matches`);
    names.push(...found);
  }
  return names;
}

async function lines(files: readonly string[], options: ImportOptions, report: ImportReport, io: Io) {
  const { importStream } = await import("../../import/formats.js");
  return linesOf(importStream(options.from as RowFormatName, streams(files, io), options), options.from, report);
}

async function* streams(names: readonly string[], io: Io): AsyncGenerator<ImportStream, void, undefined> {
  for (const file of names) {
    const { name, bytes, size } = await openInput(file, io, "passing");
    const progress = progressOf(name, size, io);
    yield { name, bytes: gunzipped(progress.counting(bytes)) };
    await progress.hide();
  }
}

async function wholeFiles(
  names: readonly string[],
  { maxBytes }: ImportOptions,
  io: Io,
): Promise<readonly ImportFile[]> {
  const files: ImportFile[] = [];
  for (const name of names) {
    const remedy = "raise --max-bytes, or ask for lines with --to ndjson";
    files.push({ name: name === "-" ? "standard input" : name, content: await wholeBytes(name, maxBytes, io, remedy) });
  }
  return files;
}

async function* linesOf(
  pieces: ReturnType<typeof import("../../import/formats.js").importStream>,
  format: string,
  report: ImportReport,
): AsyncGenerator<string, void, undefined> {
  const { ndjsonLines } = await import("../../import/writing/ndjson-lines.js");
  let next = await pieces.next();
  let [before, isBegun] = ["", false];
  for (; !next.done; next = await pieces.next()) {
    for (const issue of next.value.issues) await report.issue(issue);
    const text = before + ndjsonLines(next.value.records);
    isBegun ||= next.value.records.some(({ id }) => isIdOf("event", id));
    before = isBegun ? "" : text; // What the rows are of waits for the first of them.
    if (isBegun) yield text;
  }
  if (!isBegun && report.isWhole()) yield before;
  if (!isBegun && !report.isWhole()) await report.say(nothingRead);
  await report.end(format, next.value.lost);
}

async function* behind(first: string, rest: AsyncIterator<string>): AsyncGenerator<string, void, undefined> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* only(text: string): AsyncGenerator<string, void, undefined> {
  yield text;
}

/** To a file whole or not at all, so that what stopped halfway is never taken for the data; no file where no text comes. */
async function write(pieces: AsyncIterable<string>, { out, force, quiet }: ImportOptions, io: Io): Promise<void> {
  const rest = pieces[Symbol.asyncIterator]();
  const first = await rest.next();
  if (first.done) return;
  const text = behind(first.value, rest);
  if (out === undefined) {
    for await (const piece of text)
      await io.stdout.write(io.stdout.isTerminal ? piece.split("\n").map(printable).join("\n") : piece);
    return;
  }
  await writeFileWhole(resolve(io.cwd, out), text, force === true).catch((error: unknown) => {
    throw aboutFile(out, error);
  });
  if (!quiet) await io.stderr.write(`Wrote ${printable(out)}\n`);
}
