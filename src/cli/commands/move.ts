import { resolve } from "node:path";
import { Command, Option } from "commander";
import { formatLeft } from "../../draft/format-left.js";
import { type MovedDataset, movePassages } from "../../draft/move-passages.js";
import type { Dataset } from "../../generated/types.js";
import { printable } from "../../text/printable.js";
import type { InputLimits } from "../../validate/json/limits.js";
import { datasetFrom } from "../dataset-input.js";
import type { Exit, ExitCode } from "../exit-code.js";
import { aboutFile, CannotRun } from "../failure.js";
import type { Io } from "../io.js";
import { limitsIn, withLimitOptions } from "../limit-options.js";
import { requireOneStdin } from "../one-stdin.js";
import { count } from "../report/count.js";
import { readTexts, type TextFiles, takeTextFile } from "../text-option.js";
import { writeFileWhole } from "../write-files.js";

const examples = `
Examples:
  attributed-events move my-data.json --to corrected.txt --from article.txt --out moved.json
  attributed-events move my-data.json --to harbour-post=new.txt > moved.json   one of several sources, its old text unknown

What has a place in the new text moves there; the rest stays as it is, and is listed on standard error.
Exit codes: 0 all moved, 1 something is left, or the dataset is not valid, 2 could not run. See docs/quotations.md
`;

interface Options extends InputLimits {
  readonly to: TextFiles;
  readonly from: TextFiles;
  readonly out?: string;
  readonly force?: true;
}

/** `attributed-events move DATASET --to NEW`: moves passages, cues and dates to the new text of a source. */
export function moveCommand(io: Io, exit: Exit): Command {
  const command = new Command("move")
    .description("move a dataset to new texts of its sources, and list what has no place in them")
    .argument("<dataset>", "JSON or NDJSON, plain or gzip; - for standard input")
    .addOption(textOption("--to <file>", "the new text, or source=FILE where there are several; may be repeated"))
    .addOption(textOption("--from <file>", "the text that it was read from, the same"))
    .option("-o, --out <path>", "where to; standard output when left out")
    .option("--force", "write over what is there");
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (file: string, options: Options) => exit(await moveDataset(file, options, io)));
}

const textOption = (flags: string, description: string) =>
  new Option(flags, description).argParser(takeText).default({}, "none");

/** The key of a text whose source is not named: there is only one. */
const ONLY = "";

const takeText = (option: string, before: TextFiles = {}): TextFiles =>
  /^[\w:-]+=/.test(option) ? takeTextFile(option, before) : { ...before, [ONLY]: option };

async function moveDataset(file: string, options: Options, io: Io): Promise<ExitCode> {
  const { to, from, out } = options;
  if (Object.keys(to).length === 0) throw new CannotRun("say with --to where the new text is");
  requireOneStdin([file, ...Object.values(to), ...Object.values(from)]);
  const limits = limitsIn(options);
  const dataset = await datasetFrom(file, limits, io);
  if (dataset === undefined) return 1;
  const texts = {
    to: named(await readTexts(to, limits.maxBytes, io), dataset, "--to"),
    from: named(await readTexts(from, limits.maxBytes, io), dataset, "--from"),
  };
  const result = moved(dataset, texts);
  await write(`${JSON.stringify(result.dataset, null, 2)}\n`, options, io);
  await io.stderr.write(report(result, out));
  return result.left.length === 0 ? 0 : 1;
}

/** The texts by the ids of their sources. */
function named(texts: TextFiles, { sources }: Dataset, option: string): TextFiles {
  const { [ONLY]: only, ...others } = texts;
  if (only === undefined) return others;
  const ids = sources.flatMap(({ id, text }) => (text ? [id] : []));
  const [id] = ids;
  if (id !== undefined && ids.length === 1) return { ...others, [id]: only };
  if (ids.length === 0) throw new CannotRun(`${option}: no source of this dataset pins a text`);
  throw new CannotRun(`${option}: say of which source, as source=FILE; there are ${printable(ids.join(", "))}`);
}

/** Mistakes in what was given are told of the option. */
function moved(dataset: Dataset, texts: { to: TextFiles; from: TextFiles }): MovedDataset {
  try {
    return movePassages(dataset, texts);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CannotRun(printable(error.message.replace(/^movePassages: /, "--")));
  }
}

async function write(text: string, { out, force }: Options, io: Io): Promise<void> {
  if (out === undefined)
    return await io.stdout.write(io.stdout.isTerminal ? text.split("\n").map(printable).join("\n") : text);
  await writeFileWhole(resolve(io.cwd, out), text, force === true).catch((error: unknown) => {
    throw aboutFile(out, error);
  });
}

function report({ moved, left }: MovedDataset, out: string | undefined): string {
  const lines = left.map((words) => `${formatLeft(words)}\n`).join("");
  const all = `Moved ${moved.length} of ${count(moved.length + left.length, "passage")}, cues and dates`;
  const unseen = moved.filter(({ known }) => known === "fragment").length;
  const note =
    unseen > 0
      ? `Of ${count(unseen, "passage")} only the ends and the length were compared; with the old text, --from, all words are\n`
      : "";
  return `${lines}${note}${all}${out === undefined ? "" : `; wrote ${printable(out)}`}\n`;
}
