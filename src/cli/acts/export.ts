import { resolve } from "node:path";
import { formatFiles } from "../../export/format-files.js";
import type { ExportFormat, ExportFormatName } from "../../export/formats.js";
import { loadExporter } from "../../export/load-exporter.js";
import type { ExportResult, Loss } from "../../export/shared/exporter.js";
import { printable } from "../../text/printable.js";
import type { ExportCommandOptions } from "../commands/export.js";
import { datasetFrom } from "../dataset-input.js";
import type { ExitCode } from "../exit-code.js";
import { aboutFile, CannotRun, unknownWord } from "../failure.js";
import { htmlFormat } from "../html-format.js";
import type { Io } from "../io.js";
import { limitsIn } from "../limit-options.js";
import { partMeant } from "../part-meant.js";
import { writeFileWhole, writeFolderWhole } from "../write-files.js";

/** Writes a dataset in another format. */
export async function exportDataset(
  file: string | undefined,
  options: ExportCommandOptions,
  io: Io,
): Promise<ExitCode> {
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

/** One format is loaded, and not the libraries that others bring. */
async function formatCalled(name: string, io: Io): Promise<ExportFormat> {
  if (name === "html") return await htmlFormat(io);
  if (!isFormatName(name)) throw new CannotRun(unknownWord("format", name, ["html", ...Object.keys(formatFiles)]));
  return { exporter: await loadExporter[name](), ...formatFiles[name] };
}

const isFormatName = (name: string): name is ExportFormatName => Object.hasOwn(formatFiles, name);

async function writeResult(result: ExportResult, { out, force }: ExportCommandOptions, io: Io): Promise<void> {
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
