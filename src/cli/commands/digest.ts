import { Command, Option } from "commander";
import { dataset as packaged } from "../../dataset/dataset.js";
import type { Dataset } from "../../generated/types.js";
import { digestDataset, digestOf } from "../../identity/digest.js";
import { kinds, listOf } from "../../records/kinds.js";
import { printable } from "../../text/printable.js";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import { CannotRun } from "../failure.js";
import type { Io } from "../io.js";
import { openValue } from "../json-value.js";
import { limitsIn, withLimitOptions } from "../limit-options.js";
import { nameOf } from "../refuse.js";

const examples = `
Examples:
  attributed-events digest                    the digest of the packaged dataset
  attributed-events digest my-data.json       the digest of yours: everything in it but version and $schema
  attributed-events digest --records -        a digest for each record of a dataset on standard input

A file that is no dataset, such as data/claims.json, gets the digest of its whole value; NDJSON that of the list of its records.
`;

interface Options extends InputLimits {
  readonly format: "text" | "json";
  readonly records?: boolean;
}

/** A digest, and what it is the digest of. */
interface Line {
  readonly digest: string;
  readonly of: string;
}

/** `attributed-events digest [file]`: SHA-256 over RFC 8785 canonical JSON. */
export function digestCommand(io: Io, exit: Exit): Command {
  const command = new Command("digest")
    .description("print the digest that tells whether data is the same (SHA-256 over RFC 8785 canonical JSON)")
    .argument("[file]", "JSON or NDJSON, plain or gzip; - for standard input; the packaged dataset when left out")
    .option("--records", "one line for each record of a dataset")
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"));
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (file: string | undefined, options: Options) => {
      const value = file === undefined ? packaged : await openValue(file, limitsIn(options), io);
      const name = file === undefined ? "attributed-events" : nameOf(file);
      const lines = linesOf(value, name, options.records ?? false);
      await io.stdout.write(
        options.format === "json" ? `${JSON.stringify(lines, null, 2)}\n` : lines.map(textOf).join(""),
      );
      exit(0);
    });
}

const textOf = ({ digest, of }: Line) => `${digest}  ${of}\n`;

/** JSON text can say what canonical JSON cannot: half of a surrogate pair, or a thousand levels. */
function linesOf(value: unknown, name: string, records: boolean): Line[] {
  try {
    return records ? recordLines(value) : [{ digest: wholeDigest(value), of: name }];
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CannotRun(`${name}: ${printable(error.message.replace(/^\w+: /, ""))}`);
  }
}

const lists = kinds.map((kind) => listOf[kind]);

/** Whether a value has the outline of a dataset: its digest does not depend on its being a valid one. */
function isDatasetLike(value: unknown): value is Dataset {
  return (
    typeof value === "object" &&
    value !== null &&
    "schemaVersion" in value &&
    lists.every((list) => Array.isArray(Reflect.get(value, list)))
  );
}

const wholeDigest = (value: unknown) => (isDatasetLike(value) ? digestDataset(value) : digestOf(value));

function recordLines(value: unknown): Line[] {
  const records = isDatasetLike(value)
    ? lists.flatMap((list) => [...value[list]])
    : Array.isArray(value)
      ? value
      : [value];
  return records.map((record: unknown, at) => ({ digest: digestOf(record), of: idOf(record) ?? `[${at}]` }));
}

function idOf(record: unknown): string | undefined {
  const id = typeof record === "object" && record !== null && "id" in record ? record.id : undefined;
  return typeof id === "string" ? nameOf(id) : undefined;
}
