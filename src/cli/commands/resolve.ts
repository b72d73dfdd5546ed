import { Command, Option } from "commander";
import type { Dataset } from "../../generated/types.js";
import type { Issue } from "../../validate/issues/issue.js";
import type { InputLimits } from "../../validate/json/limits.js";
import type { DatasetVerdict } from "../../validate/validate-dataset.js";
import { datasetFrom } from "../dataset-input.js";
import { type OpenedDraft, openDraft, sourcesIn } from "../draft-input.js";
import type { Exit, ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import { contentOf } from "../judge-document.js";
import { limitsIn, maxIssuesOption, withLimitOptions } from "../limit-options.js";
import { requireOneStdin } from "../one-stdin.js";
import { type OutOptions, putFile } from "../put-file.js";
import { nameOf } from "../report/name-of.js";
import { formatOption, type ReportFormat, reports } from "../report/reports.js";
import { type GivenText, textOption, textsOf } from "../source-texts.js";

const examples = `
Examples:
  attributed-events resolve draft.yaml --text article.txt                     what is refused, where, and what would be right
  attributed-events resolve draft.yaml --text article.txt --out dataset.json  the dataset, where nothing is refused
  attributed-events resolve draft.yaml --text harbour-post=article.txt --text press-office=release.txt
  attributed-events resolve second.yaml --text second.txt --use first.json    with actors and sources of another dataset

A quotation stands in the text to the character, or is refused with the reason. Drafts: docs/draft.md
Exit codes: 0 all is resolved, 1 something was refused, 2 could not run.
`;

interface Options extends InputLimits, OutOptions {
  readonly text: readonly GivenText[];
  readonly use: readonly string[];
  readonly format: ReportFormat;
  readonly maxIssues: number;
}

/** `attributed-events resolve DRAFT --text FILE`: a draft with its quotations found, as a dataset. */
export function resolveCommand(io: Io, exit: Exit): Command {
  const command = new Command("resolve")
    .description("make a dataset of a draft: find its quotations in the texts, or say which are not there")
    .argument("<draft>", "a draft in YAML or JSON; - for standard input")
    .addOption(textOption())
    .addOption(
      new Option("--use <dataset>", "a dataset whose sources and actors the draft uses; repeat it for others")
        .argParser(listed)
        .default([], "none"),
    )
    .option("-o, --out <file>", "where to put the dataset; - for standard output; when left out, it is only judged")
    .option("--force", "write over what is there")
    .addOption(formatOption())
    .addOption(maxIssuesOption());
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (draft: string, options: Options) => exit(await resolveFile(draft, options, io)));
}

const listed = (one: string, before: readonly string[]) => [...before, one];

async function resolveFile(file: string, options: Options, io: Io): Promise<ExitCode> {
  requireOneStdin([file, ...options.use, ...options.text.map((text) => text.file)]);
  const limits = limitsIn(options);
  const use: Dataset[] = [];
  for (const name of options.use) {
    const dataset = await datasetFrom(name, limits, io);
    if (dataset === undefined) return 1;
    use.push(dataset);
  }
  const draft = await openDraft(file, limits, io);
  const texts = draft.ok ? await textsOf(options.text, sourcesIn(draft.draft, use), limits.maxBytes, io) : {};
  const verdict = draft.ok ? await resolved(file, draft.draft, texts, use, options.maxIssues, io) : unread(draft);
  await tell(file, draft, verdict, options, io);
  if (!verdict.ok) {
    await io.stderr.write(whichTexts(verdict.issues));
    return 1;
  }
  if (options.out !== undefined) await putFile(`${JSON.stringify(verdict.dataset, null, 2)}\n`, options, io);
  else if (options.format === "text")
    await io.stderr.write("Nothing is written; --out dataset.json writes the dataset.\n");
  return 0;
}

const unread = ({ issues }: OpenedDraft & { ok: false }): DatasetVerdict => ({
  ok: false,
  issues,
  warnings: [],
  more: 0,
});

/** Above so many characters it takes long enough for somebody to wonder. */
const LONG = 2_000_000;

const CLEAR = "\r\u001b[K";

async function resolved(
  file: string,
  draft: unknown,
  texts: Readonly<Record<string, string>>,
  use: readonly Dataset[],
  maxIssues: number,
  io: Io,
): Promise<DatasetVerdict> {
  const { resolveDraft } = await import("../../draft/resolve-draft.js");
  const length = Object.values(texts).reduce((sum, text) => sum + text.length, 0);
  const isShown = io.stderr.isTerminal && length > LONG;
  if (isShown)
    await io.stderr.write(`${nameOf(file)}: looking quotations up in ${length.toLocaleString("en")} characters …`);
  const verdict = resolveDraft(draft, texts, { use, maxIssues });
  if (isShown) await io.stderr.write(CLEAR);
  return verdict;
}

/** What was found, on standard output; on standard error where the dataset goes to standard output. */
async function tell(
  file: string,
  draft: OpenedDraft,
  verdict: DatasetVerdict,
  options: Options,
  io: Io,
): Promise<void> {
  const report = reports[options.format](options.out === "-" ? { ...io, stdout: io.stderr } : io);
  const found = [...(verdict.ok ? [] : verdict.issues), ...verdict.warnings];
  const issues = draft.ok ? [...draft.located(found)].sort(inOrderOfText) : found;
  await report.begin(file);
  for (const issue of issues) await report.issue(issue);
  const content = verdict.ok ? contentOf(verdict.dataset) : "";
  await report.judged({ isValid: verdict.ok, content, listed: issues.length, more: verdict.more });
  await report.end();
}

/** Once, how to give the texts that were asked for, which is told of every quotation. */
function whichTexts(issues: readonly Issue[]): string {
  const sources = new Set(issues.flatMap((issue) => (issue.code === "text-wanted" ? [issue.source] : [])));
  return [...sources].map((source) => `Give the text: --text ${source.replace("source:", "")}=FILE\n`).join("");
}

const inOrderOfText = (a: Issue, b: Issue) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
