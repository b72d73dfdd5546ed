import { Command, InvalidArgumentError, Option } from "commander";
import type { RowOptions } from "../../import/formats.js";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { wholeNumber } from "../limit-options.js";

const examples = `
Formats: ucdp, acled (rows of coded events); csv, parquet (the tables that export writes, edited and read back);
brat, label-studio, web-annotation, langextract (annotations, which become a draft).
Each has a page: docs/import/README.md

Examples:
  attributed-events import --from ucdp GEDEvent_v25_1.csv --out ged.json              as one dataset
  attributed-events import --from ucdp --to ndjson GEDEvent_v25_1.csv > ged.ndjson    a record a line, whatever the size
  attributed-events import --from csv tables/ --out my-data.json                      tables that a spreadsheet has changed
  attributed-events import --from brat --mapping labels.json corpus/ --out draft.yaml what annotators marked, as a draft

Exit codes: 0 all of it is in, 1 issues were found and the rows without are in, 2 could not run.
`;

export interface ImportOptions extends RowOptions {
  readonly from: string;
  readonly to: "json" | "ndjson" | "yaml";
  readonly out?: string;
  readonly force?: true;
  readonly quiet?: true;
  readonly maxIssues: number;
  readonly maxBytes: number;
  readonly mapping?: string;
  readonly text: Readonly<Record<string, string>>;
}

/** `attributed-events import --from FORMAT FILE…`: reads what others made into a dataset or records. */
export function importCommand(io: Io, exit: Exit): Command {
  return new Command("import")
    .description("read what others made, or tables that were exported and edited")
    .argument("<files...>", "what to read, plain or gzip, or a folder; - for standard input")
    .requiredOption("-f, --from <format>", "what the files are")
    .addOption(
      new Option("-t, --to <kind>", "a document, a record a line, or a draft as YAML")
        .choices(["json", "ndjson", "yaml"])
        .default("json"),
    )
    .option("-o, --out <path>", "where to; standard output when left out")
    .option("--force", "write over what is there")
    .option("--name <name>", "a name for the dataset")
    .option("--edition <version>", "the version of the data that the rows are of, such as 25.1")
    .option("--mapping <file>", "what the labels of annotations mean, as JSON")
    .addOption(
      new Option(
        "--text <name=file>",
        "the text that annotations are of, by the name or address of its page; may be repeated",
      )
        .argParser(takeNamedFile)
        .default({}, "none"),
    )
    .addOption(new Option("--max-issues <n>", "issues told; the rest is counted").argParser(wholeNumber).default(100))
    .addOption(
      new Option("--max-bytes <n>", "bytes of a file that is read whole")
        .argParser(wholeNumber)
        .default(2 ** 28, "256M"),
    )
    .option("-q, --quiet", "tell nothing but why it could not run")
    .addHelpText("after", examples)
    .action(async (files: readonly string[], options: ImportOptions) => {
      const { importFiles } = await import("../acts/import.js");
      exit(await importFiles(files, options, io));
    });
}

/** Takes one `NAME=FILE` to those before. A name may be an address that has signs of equality in it; a file has none. */
function takeNamedFile(
  option: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const at = option.lastIndexOf("=");
  if (at < 1 || at === option.length - 1) throw new InvalidArgumentError("It must be NAME=FILE.");
  return { ...before, [option.slice(0, at)]: option.slice(at + 1) };
}
