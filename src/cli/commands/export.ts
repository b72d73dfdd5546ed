import { resolve } from "node:path";
import { Command } from "commander";
import type { ExportFormat } from "../../export/formats.js";
import type { ExportResult, Loss } from "../../export/shared/exporter.js";
import { printable } from "../../text/printable.js";
import type { InputLimits } from "../../validate/json/limits.js";
import { type CriteriaOptions, partMeant, withCriteria } from "../criteria-options.js";
import { datasetFrom } from "../dataset-input.js";
import type { Exit, ExitCode } from "../exit-code.js";
import { aboutFile, CannotRun, unknownWord } from "../failure.js";
import { htmlFormat } from "../html-format.js";
import type { Io } from "../io.js";
import { limitsIn, withLimitOptions } from "../limit-options.js";
import { writeFileWhole, writeFolderWhole } from "../write-files.js";

const examples = `
Formats: csv, parquet (folders); json, ndjson, html, jsonld, web-annotation, ftm, stix, plover, gexf (files).
Each has a page: docs/export/README.md

Examples:
  attributed-events export --to stix > events.json                    the packaged dataset as a STIX bundle
  attributed-events export --to csv --out tables my-data.json         your own, as tables for R, pandas and spreadsheets
  attributed-events export --to ftm --agency "State Security Service" what one agency did, for FollowTheMoney

Exit codes: 0 written, 1 the dataset is not valid, 2 could not run. What the format cannot carry is listed on standard error.
`;

interface Options extends CriteriaOptions, InputLimits {
  readonly to: string;
  readonly out?: string;
  readonly force?: true;
  readonly quiet?: true;
}

/** `attributed-events export [file] --to FORMAT`: writes a dataset in another format. */
export function exportCommand(io: Io, exit: Exit): Command {
  const command = new Command("export")
    .description("write a dataset in another format, with everybody who says so")
    .argument("[file]", "JSON or NDJSON, plain or gzip; - for standard input; the packaged dataset when left out")
    .requiredOption("-t, --to <format>", "the format")
    .option("-o, --out <path>", "where to; standard output when left out, for a format that is one file")
    .option("--force", "write over what is there")
    .option("-q, --quiet", "do not list what is lost");
  return withLimitOptions(withCriteria(command))
    .addHelpText("after", examples)
    .action(async (file: string | undefined, options: Options) => exit(await exportDataset(file, options, io)));
}

async function exportDataset(file: string | undefined, options: Options, io: Io): Promise<ExitCode> {
  const { kind, exporter } = await formatCalled(options.to, io);
  if (kind === "folder" && options.out === undefined)
    throw new CannotRun(`${options.to} is a folder of files; say where with --out`);
  const dataset = await datasetFrom(file, limitsIn(options), io);
  if (dataset === undefined) return 1;
  const result = exporter(dataset, partMeant(dataset, options));
  await writeResult(result, options, io);
  if (!options.quiet) await io.stderr.write(lossReport(options.to, result.lost));
  return 0;
}

/** Read only here: the formats bring libraries that other commands have no use for. */
async function formatCalled(name: string, io: Io): Promise<ExportFormat> {
  if (name === "html") return await htmlFormat(io);
  const { exportFormats } = await import("../../export/formats.js");
  const found = new Map<string, ExportFormat>(Object.entries(exportFormats)).get(name);
  if (found === undefined) throw new CannotRun(unknownWord("format", name, ["html", ...Object.keys(exportFormats)]));
  return found;
}

async function writeResult(result: ExportResult, { out, force }: Options, io: Io): Promise<void> {
  if (out === undefined) return await print(result, io);
  const path = resolve(io.cwd, out);
  const mayReplace = force === true;
  const writing =
    "files" in result
      ? writeFolderWhole(path, result.files, mayReplace)
      : writeFileWhole(path, result.output, mayReplace);
  await writing.catch((error: unknown) => {
    throw aboutFile(out, error);
  });
  await io.stderr.write(`Wrote ${printable(out)}\n`);
}

/** On a terminal, what it would obey or hide is escaped; elsewhere every byte is as the exporter made it. */
async function print(result: ExportResult, { stdout }: Io): Promise<void> {
  if ("files" in result || typeof result.output !== "string")
    throw new CannotRun("this format is not text; say where with --out");
  const text = result.output;
  await stdout.write(stdout.isTerminal ? text.split("\n").map(printable).join("\n") : text);
}

function lossReport(format: string, lost: readonly Loss[]): string {
  if (lost.length === 0) return `Nothing is lost in ${format}.\n`;
  const width = Math.max(...lost.map(({ count }) => String(count).length));
  const lines = lost.map(({ kind, path, count, reason }) => {
    const what = kind === "record" ? `${path} (whole records)` : path;
    return `  ${String(count).padStart(width)} × ${what}: ${reason}\n`;
  });
  return `Lost in ${format}:\n${lines.join("")}`;
}
