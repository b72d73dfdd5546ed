import { realpath } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Alignment } from "../../agree/align/alignment.js";
import { readAlignment } from "../../agree/align/read-alignment.js";
import { type Agreement, compareReadings } from "../../agree/compare-readings.js";
import type { Reading } from "../../agree/reading/reading.js";
import { toAgreementMarkdown } from "../../agree/report/markdown.js";
import { toAgreementText } from "../../agree/report/text.js";
import type { Dataset } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";
import { printable } from "../../text/printable.js";
import type { Issue } from "../../validate/issues/issue.js";
import type { InputLimits } from "../../validate/json/limits.js";
import { formatIssue } from "../../validate/sentences/format-issue.js";
import { verifyEvidence } from "../../validate/verify-evidence.js";
import { goldText, writeSettlement } from "../agree/settling.js";
import type { AgreeOptions } from "../commands/agree.js";
import { aboutFile, CannotRun, unknownWord } from "../failure.js";
import { nameOf } from "../input-name.js";
import type { Io } from "../io.js";
import { openValue } from "../json-value.js";
import { limitsIn } from "../limit-options.js";
import { openDataset } from "../open-dataset.js";
import { textIn } from "../plain-text.js";
import { refuse } from "../refuse.js";
import { shellWord } from "../shell-word.js";
import { wholeBytes } from "../whole-file.js";
import { writeFileWhole } from "../write-files.js";

const formats = {
  text: toAgreementText,
  json: (agreement: Agreement) => `${JSON.stringify(agreement, null, 2)}\n`,
  markdown: toAgreementMarkdown,
  alignment: ({ alignment }: Agreement) => `${JSON.stringify(alignment, null, 2)}\n`,
} as const satisfies Record<AgreeOptions["format"], (agreement: Agreement) => string>;

/** Prints how far readings agree; 1 where one was scored against a gold reading and harm was found. */
export async function agree(files: readonly string[], options: AgreeOptions, io: Io): Promise<0 | 1> {
  const { agreement, readings } = await compared(files, options, io);
  if (options.settle !== undefined) return writeSettlement(agreement, options.settle, options, io);
  if (options.settled !== undefined) {
    const settlement = await openValue(options.settled, limitsIn(options), io);
    const text = await refusing(async () => goldText(readings, agreement, settlement, options.settled ?? "", io));
    if (text !== undefined) await print(text, options, io);
    return text === undefined ? 1 : 0;
  }
  await print(formats[options.format](agreement), options, io);
  return agreement.scores.some(({ harms }) => harms.length > 0) ? 1 : 0;
}

interface Compared {
  readonly agreement: Agreement;
  readonly readings: readonly Reading[];
}

async function compared(files: readonly string[], options: AgreeOptions, io: Io): Promise<Compared> {
  const { gold, alignment, resamples, seed } = options;
  const limits = limitsIn(options);
  const all = await withGold(files, gold, io);
  requireOneReader([
    ...all,
    ...options.text.map(fileOf),
    ...[alignment, options.settled].filter((file) => file !== undefined),
  ]);
  await requireDifferent(all, io);
  if (all.length < 2) throw new CannotRun(`${nameOf(all[0] ?? "-")} is one reading: agreement takes two or more`);
  const names = readerNames(all);
  const readings: Reading[] = [];
  for (const [at, file] of all.entries())
    readings.push({ reader: names[at] ?? file, dataset: await datasetIn(file, limits, io) });
  const goldAt = gold === undefined ? -1 : await placeIn(all, gold, io);
  const reader = names[goldAt];
  return await refusing(async () => {
    const texts = await textsOf(options.text, readings, limits, io);
    const corrected = alignment === undefined ? undefined : await alignmentIn(alignment, readings, limits, io);
    const agreement = compareReadings(readings, {
      ...(corrected ? { alignment: corrected } : {}),
      ...(reader === undefined ? {} : { gold: reader }),
      texts,
      // Who settles wants no intervals.
      resamples: (options.settle ?? options.settled) ? 0 : resamples,
      seed,
    });
    return { agreement, readings };
  });
}

async function alignmentIn(
  file: string,
  readings: readonly Reading[],
  limits: InputLimits,
  io: Io,
): Promise<Alignment> {
  const value = await openValue(file, limits, io);
  try {
    return readAlignment(value, readings);
  } catch (error) {
    throw error instanceof RangeError ? new CannotRun(`${nameOf(file)}: ${printable(error.message)}`) : error;
  }
}

/** What the library refuses is said in its words, without the name of its function. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CannotRun(printable(error.message.replace(/^\w+: (readings(\[\d+\])?: )?/, "")));
  }
}

/** A gold reading that is none of the files comes before them. */
async function withGold(files: readonly string[], gold: string | undefined, io: Io): Promise<readonly string[]> {
  if (gold === undefined || (await placeIn(files, gold, io)) >= 0) return files;
  return [gold, ...files];
}

/** The file itself, where a name leads to it by another way. */
const placeOf = (file: string, io: Io) =>
  file === "-" ? Promise.resolve(file) : realpath(resolve(io.cwd, file)).catch(() => resolve(io.cwd, file));

async function placeIn(files: readonly string[], file: string, io: Io): Promise<number> {
  const places = await Promise.all(files.map((one) => placeOf(one, io)));
  return places.indexOf(await placeOf(file, io));
}

/** Whoever read it second would find it empty. */
function requireOneReader(files: readonly string[]): void {
  if (files.filter((file) => file === "-").length > 1) throw new CannotRun("standard input (-) can be read only once");
}

async function requireDifferent(files: readonly string[], io: Io): Promise<void> {
  for (const [at, file] of files.entries()) {
    const before = await placeIn(files.slice(0, at), file, io);
    if (before >= 0)
      throw new CannotRun(
        `${nameOf(files[before] ?? "")} and ${nameOf(file)} are the same: one reader would stand twice`,
      );
  }
}

/** Readers are called after their files: in short, where that tells them apart. */
function readerNames(files: readonly string[]): string[] {
  const short = files.map((file) =>
    file === "-" ? "stdin" : basename(file).replace(/(\.(json|ndjson|jsonl))?(\.gz)?$/, ""),
  );
  return new Set(short).size === short.length ? short : [...files];
}

async function datasetIn(file: string, limits: InputLimits, io: Io): Promise<Dataset> {
  const verdict = await openDataset(file, limits, io);
  if (!verdict.ok && isDraft(file, verdict.issues))
    throw new CannotRun(
      `${nameOf(file)}: this is a draft; make a dataset of it first: attributed-events resolve ${shellWord(file)} --text TEXT --out FILE`,
    );
  if (!verdict.ok) return refuse(file, "not a valid dataset, so it cannot be compared", verdict.issues, verdict.more);
  return verdict.dataset;
}

/** A draft says so in its first key, or is YAML, which no dataset is. */
const isDraft = (file: string, issues: readonly Issue[]) =>
  /\.ya?ml$/i.test(file) || issues.some(({ path }) => path[0] === "draft");

/** A file alone, or the file after `source=`. */
const fileOf = (option: string) => (isNamed(option) ? option.slice(option.indexOf("=") + 1) : option);

const isNamed = (option: string) => /^[a-z0-9:-]+=./.test(option);

/** The texts by the ids of the first reading's sources. Every reading's passages must stand in them. */
async function textsOf(
  given: readonly string[],
  readings: readonly Reading[],
  limits: InputLimits,
  io: Io,
): Promise<Readonly<Record<string, string>>> {
  const sources = readings[0]?.dataset.sources.filter(({ text }) => text !== undefined) ?? [];
  const texts: Record<string, string> = {};
  for (const option of given) {
    const file = fileOf(option);
    const name = isNamed(option) ? option.slice(0, option.indexOf("=")) : undefined;
    const id = name === undefined ? sources[0]?.id : isIdOf("source", name) ? name : `source:${name}`;
    if (name === undefined && sources.length !== 1)
      throw new CannotRun(`--text ${nameOf(file)}: there are ${sources.length} sources with a text; say source=FILE`);
    const source = sources.find((one) => one.id === id);
    if (source === undefined) {
      const known = sources.map((one) => one.id);
      throw new CannotRun(`--text: ${unknownWord("source with a text", id ?? "", known)}`);
    }
    const text = textIn(await wholeBytes(file, limits.maxBytes, io), file);
    for (const reading of readings) requireIn(text, file, source.text?.sha256, reading);
    texts[source.id] = text;
  }
  return texts;
}

/** Passages that do not stand in the text say nothing about agreement. */
function requireIn(text: string, file: string, sha256: string | undefined, { reader, dataset }: Reading): void {
  const source = dataset.sources.find((one) => one.text?.sha256 === sha256);
  if (source === undefined) return;
  const { issues, more } = verifyEvidence(dataset, { [source.id]: text }, { maxIssues: 3 });
  if (issues.length === 0) return;
  const lines = issues.map((issue) => `  ${formatIssue(issue)}`);
  throw new CannotRun(
    [
      `${printable(reader)} does not stand in ${nameOf(file)}:`,
      ...lines,
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join("\n"),
  );
}

async function print(text: string, { out, force }: AgreeOptions, io: Io): Promise<void> {
  if (out === undefined) return await io.stdout.write(text);
  await writeFileWhole(resolve(io.cwd, out), text, force === true).catch((error: unknown) => {
    throw aboutFile(out, error);
  });
  await io.stderr.write(`Wrote ${printable(out)}\n`);
}
