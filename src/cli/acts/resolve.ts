import type { Dataset } from "../../generated/types.js";
import type { Issue } from "../../validate/issues/issue.js";
import type { DatasetVerdict } from "../../validate/validate-dataset.js";
import type { ResolveOptions } from "../commands/resolve.js";
import { datasetFrom } from "../dataset-input.js";
import { type OpenedDraft, openDraft, sourcesIn } from "../draft-input.js";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import { contentOf } from "../judge-document.js";
import { limitsIn } from "../limit-options.js";
import { requireOneStdin } from "../one-stdin.js";
import { putFile } from "../put-file.js";
import { nameOf } from "../report/name-of.js";
import { reportAs } from "../report/reports.js";
import { textsOf } from "../source-texts.js";

/** Makes a dataset of a draft, or says what is refused. */
export async function resolveFile(file: string, options: ResolveOptions, io: Io): Promise<ExitCode> {
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
  options: ResolveOptions,
  io: Io,
): Promise<void> {
  const report = await reportAs(options.format, options.out === "-" ? { ...io, stdout: io.stderr } : io);
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
