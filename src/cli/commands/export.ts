import { Command } from "commander";
import type { InputLimits } from "../../validate/json/limits.js";
import { type CriteriaOptions, withCriteria } from "../criteria-options.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { withLimitOptions } from "../limit-options.js";

const examples = `
Formats: csv, parquet (folders); json, ndjson, html, jsonld, web-annotation, ftm, stix, plover, gexf (files).
Each has a page: docs/export/README.md

Examples:
  attributed-events export --to stix > events.json                    the packaged dataset as a STIX bundle
  attributed-events export --to csv --out tables my-data.json         your own, as tables for R, pandas and spreadsheets
  attributed-events export --to ftm --agency "State Security Service" what one agency did, for FollowTheMoney

Exit codes: 0 written, 1 the dataset is not valid, 2 could not run. What the format cannot carry is listed on standard error.
`;

export interface ExportCommandOptions extends CriteriaOptions, InputLimits {
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
    .action(async (file: string | undefined, options: ExportCommandOptions) => {
      const { exportDataset } = await import("../acts/export.js");
      exit(await exportDataset(file, options, io));
    });
}
