import { basename, resolve } from "node:path";
import { Command } from "commander";
import type { Judgement } from "../../generated/types.js";
import { type MergeVerdict, mergeDatasets } from "../../merge/merge-datasets.js";
import { formatMergeIssue } from "../../merge/merge-issue.js";
import { formatMergeNote } from "../../merge/merge-note.js";
import { printable } from "../../text/printable.js";
import type { InputLimits } from "../../validate/json/limits.js";
import { validateJudgements } from "../../validate/validate-judgements.js";
import { tellOf } from "../dataset-input.js";
import type { Exit, ExitCode } from "../exit-code.js";
import { aboutFile, CannotRun } from "../failure.js";
import type { Io } from "../io.js";
import { openValue } from "../json-value.js";
import { limitsIn, withLimitOptions } from "../limit-options.js";
import { formOf } from "../merge/file-form.js";
import { datasetsOf, type MergeInput, readMergeInput } from "../merge/merge-input.js";
import { type FilePart, type PartsFile, partsBeside, sha256 } from "../merge/parts-file.js";
import { nameOf, refuse } from "../refuse.js";
import { count } from "../report/count.js";
import { writeFileWhole } from "../write-files.js";

const examples = `
Every record of every file stands in the result. An id that an earlier file has with another record gets the place of its
file: actor:ministry-2. What curators hold of records that may be the same stands in a file of its own, and changes no record:
  { "judgements": [{ "type": "same-event", "records": ["event:a", "event:b"], "by": "…", "on": "2024-05-07", "reason": "…" }] }

Examples:
  attributed-events merge post.json courier.json --out merged.json        and merged.parts.json, to take it apart again
  attributed-events propose merged.json --format json > judgements.json   what may be the same, to be judged and signed
  attributed-events merge post.json courier.json --judgements judgements.json --out merged.json --force
  attributed-events split merged.json --out files                         the files as they were, byte for byte

Exit codes: 0 merged, 1 a file or the judgements are not good, 2 could not run. What was renamed is listed on standard error.
`;

interface Options extends InputLimits {
  readonly judgements?: string;
  readonly out?: string;
  readonly parts?: string;
  readonly name?: string;
  readonly force?: true;
  readonly quiet?: true;
}

type Merged = MergeVerdict & { readonly ok: true };

/** `attributed-events merge FILE…`: puts datasets together, and loses nothing. */
export function mergeCommand(io: Io, exit: Exit): Command {
  const command = new Command("merge")
    .description("put datasets together without losing a record or a speaker")
    .argument("<files...>", "JSON or NDJSON, plain or gzip; one of them may be -, standard input")
    .option("-j, --judgements <file>", "what curators hold of records that may be the same")
    .option("-o, --out <file>", "where to; standard output when left out")
    .option("--parts <file>", "where to write what takes it apart again; beside --out when left out")
    .option("--name <name>", "what to call the result; the names of the files' datasets when left out")
    .option("--force", "write over what is there")
    .option("-q, --quiet", "do not list what was renamed and how the files differ");
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (files: readonly string[], options: Options) => exit(await merge(files, options, io)));
}

async function merge(files: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  if (files.filter((file) => file === "-").length > 1) throw new CannotRun("standard input can be read once only");
  const limits = limitsIn(options);
  const judgements = options.judgements === undefined ? [] : await readJudgements(options.judgements, limits, io);
  const inputs: MergeInput[] = [];
  for (const file of files) inputs.push(await readMergeInput(file, limits, io));
  let isInvalid = false;
  for (const { file, verdict } of inputs) {
    if (verdict.ok) continue;
    isInvalid = true;
    await tellOf(file, verdict, io);
  }
  if (isInvalid) return 1;
  const verdict = mergeDatasets(datasetsOf(inputs), { judgements, ...(options.name ? { name: options.name } : {}) });
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

async function readJudgements(file: string, limits: InputLimits, io: Io): Promise<readonly Judgement[]> {
  const verdict = validateJudgements(await openValue(file, limits, io));
  if (verdict.ok) return verdict.judgements;
  return refuse(file, "these are no judgements that can be used", verdict.issues, verdict.more);
}

async function write({ dataset, parts }: Merged, inputs: readonly MergeInput[], options: Options, io: Io) {
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

async function writeTo(file: string, text: string, { force }: Options, io: Io): Promise<void> {
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
