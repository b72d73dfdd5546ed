import { basename, resolve } from "node:path";
import type { Judgement } from "../../generated/types.js";
import { type MergeVerdict, mergeValid } from "../../merge/merge-datasets.js";
import { formatMergeIssue } from "../../merge/merge-issue.js";
import { formatMergeNote } from "../../merge/merge-note.js";
import { printable } from "../../text/printable.js";
import type { InputLimits } from "../../validate/json/limits.js";
import { validateJudgements } from "../../validate/validate-judgements.js";
import type { MergeOptions } from "../commands/merge.js";
import { tellOf } from "../dataset-input.js";
import type { ExitCode } from "../exit-code.js";
import { aboutFile, CannotRun } from "../failure.js";
import { nameOf } from "../input-name.js";
import type { Io } from "../io.js";
import { openValue } from "../json-value.js";
import { limitsIn } from "../limit-options.js";
import { formOf } from "../merge/file-form.js";
import { datasetsOf, type MergeInput, readMergeInput } from "../merge/merge-input.js";
import { type FilePart, type PartsFile, partsBeside, sha256 } from "../merge/parts-file.js";
import { refuse } from "../refuse.js";
import { count } from "../report/count.js";
import { shellWord } from "../shell-word.js";
import { writeFileWhole } from "../write-files.js";

type Merged = MergeVerdict & { readonly ok: true };

/** What `attributed-events merge` does. */
export async function merge(files: readonly string[], options: MergeOptions, io: Io): Promise<ExitCode> {
  if (files.filter((file) => file === "-").length > 1) throw new CannotRun("standard input can be read once only");
  const limits = limitsIn(options);
  const judgements = options.judgements === undefined ? [] : await readJudgements(options.judgements, limits, io);
  for (const file of files) refuseDraft(file);
  const inputs: MergeInput[] = [];
  for (const file of files) inputs.push(await readMergeInput(file, limits, io));
  let isInvalid = false;
  for (const { file, verdict } of inputs) {
    if (verdict.ok) continue;
    isInvalid = true;
    await tellOf(file, verdict, io);
  }
  if (isInvalid) return 1;
  const verdict = mergeValid(datasetsOf(inputs), { judgements, ...(options.name ? { name: options.name } : {}) });
  if (!verdict.ok) {
    const called = (input: number) => nameOf(files[input] ?? "");
    const lines = verdict.issues.flatMap((issue) => {
      const start = issue.code === "bad-judgements" ? `${nameOf(options.judgements ?? "")}: ` : "";
      return formatMergeIssue(issue, called).map((line) => `${start}${line}\n`);
    });
    await io.stderr.write(lines.join(""));
    return 1;
  }
  await write(verdict, inputs, options, io);
  if (!options.quiet) await io.stderr.write(reportOf(verdict, files));
  return 0;
}

/** Only drafts are YAML. */
function refuseDraft(file: string): void {
  if (!/\.ya?ml$/i.test(file)) return;
  const remedy = `make a dataset of it: attributed-events resolve ${shellWord(file)} --out ${shellWord(file.replace(/\.ya?ml$/i, ".json"))}`;
  throw new CannotRun(`${nameOf(file)}: this is a draft, and datasets are merged; ${remedy}`);
}

async function readJudgements(file: string, limits: InputLimits, io: Io): Promise<readonly Judgement[]> {
  const verdict = validateJudgements(await openValue(file, limits, io));
  if (verdict.ok) return verdict.judgements;
  return refuse(file, "these are no judgements that can be used", verdict.issues, verdict.more);
}

async function write({ dataset, parts }: Merged, inputs: readonly MergeInput[], options: MergeOptions, io: Io) {
  const text = `${JSON.stringify(dataset, null, 2)}\n`;
  const { out, parts: named = out && partsBeside(out) } = options;
  if (out === undefined)
    await io.stdout.write(io.stdout.isTerminal ? text.split("\n").map(printable).join("\n") : text);
  else await writeTo(out, text, options, io);
  if (named === undefined) return;
  const mergedFrom = parts.map((part, at): FilePart => {
    const { file, bytes } = inputs[at] as MergeInput; // There is a part for each input.
    const value = datasetIn(inputs[at]);
    const valueSha256 = sha256(Buffer.from(JSON.stringify(value)));
    return { file: fileName(file), sha256: sha256(bytes), valueSha256, form: formOf(bytes, value), ...part };
  });
  const content: PartsFile = { mergedFrom };
  await writeTo(named, `${JSON.stringify(content)}\n`, options, io);
}

const datasetIn = (input: MergeInput | undefined) => (input?.verdict.ok ? input.verdict.dataset : undefined);

const fileName = (file: string) => (file === "-" ? "standard-input.json" : basename(file));

async function writeTo(file: string, text: string, { force }: MergeOptions, io: Io): Promise<void> {
  await writeFileWhole(resolve(io.cwd, file), text, force === true).catch((error: unknown) => {
    throw aboutFile(file, error);
  });
  await io.stderr.write(`Wrote ${printable(file)}\n`);
}

const MOST = 20;

function reportOf({ dataset, renamed, sameDocuments, notes }: Merged, files: readonly string[]): string {
  const called = (input: number) => nameOf(files[input] ?? "");
  const { sources, actors, events, claims, judgements = [] } = dataset;
  const lines = [
    `${count(files.length, "file")}: ${count(sources.length, "source")}, ${count(actors.length, "actor")}, ${count(events.length, "event")}, ${count(claims.length, "claim")}, ${count(judgements.length, "judgement")}.`,
    ...notes.map((note) => formatMergeNote(note, called)),
    ...listed(sameDocuments.map((ids) => `one document: ${ids.join(", ")}`)),
    ...listed(renamed.map(({ input, from, to }) => `${called(input)}: ${from} is ${to}`)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const listed = (lines: readonly string[]) =>
  lines.length <= MOST ? lines : [...lines.slice(0, MOST), `and ${lines.length - MOST} more`];
