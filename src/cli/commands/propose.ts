import { Command, Option } from "commander";
import type { Dataset, RecordId } from "../../generated/types.js";
import type { Match } from "../../merge/propose/match.js";
import { proposeMatches } from "../../merge/propose/propose-matches.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { recordWithId } from "../../records/index-of-id.js";
import { isIdOf } from "../../records/kinds.js";
import { printable } from "../../text/printable.js";
import type { InputLimits } from "../../validate/json/limits.js";
import { datasetFrom } from "../dataset-input.js";
import type { Exit, ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import { limitsIn, wholeNumber, withLimitOptions } from "../limit-options.js";

const examples = `
Nothing is judged: a person looks at each pair, and signs what holds. With --format json the pairs are a file of judgements that
lacks "by" and "on", who judged and when; merge asks for both.

Examples:
  attributed-events propose merged.json                                  the likeliest pairs first, with the reasons
  attributed-events propose merged.json --format json > judgements.json  the same, to be judged, signed and given to merge

Exit codes: 0 told, 1 the dataset is not valid, 2 could not run.
`;

interface Options extends InputLimits {
  readonly format: "text" | "json";
  readonly most: number;
}

/** `attributed-events propose FILE`: lists records that may be the same. */
export function proposeCommand(io: Io, exit: Exit): Command {
  const command = new Command("propose")
    .description("list records that may be the same, with the reasons; a person judges")
    .argument("<file>", "a dataset, mostly the result of a merge; - for standard input")
    .addOption(new Option("--most <n>", "how many pairs, the likeliest").argParser(wholeNumber).default(100, "100"))
    .addOption(new Option("--format <format>", "how to print it").choices(["text", "json"]).default("text"));
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (file: string, options: Options) => exit(await propose(file, options, io)));
}

async function propose(file: string, options: Options, io: Io): Promise<ExitCode> {
  const dataset = await datasetFrom(file, limitsIn(options), io);
  if (dataset === undefined) return 1;
  const matches = proposeMatches(dataset, { most: options.most });
  await io.stdout.write(options.format === "json" ? jsonOf(matches) : textOf(dataset, matches));
  return 0;
}

const reasonsOf = ({ reasons }: Match) => reasons.map(({ code, shared }) => `${code}: ${shared}`).join("; ");

function jsonOf(matches: readonly Match[]): string {
  const judgements = matches.map((match) => ({ type: match.type, records: match.records, reason: reasonsOf(match) }));
  return `${JSON.stringify({ judgements }, null, 2)}\n`;
}

function textOf(dataset: Dataset, matches: readonly Match[]): string {
  if (matches.length === 0) return "Nothing is proposed.\n";
  const lines = matches.flatMap((match) => {
    const [one, other] = match.records;
    return [
      `${String(match.weight).padStart(3)}  ${match.type}  ${one}  ${other}`,
      ...[one, other].flatMap((id) => nameOf(dataset, id) ?? []).map((name) => `       ${printable(name)}`),
      `       ${printable(reasonsOf(match))}`,
    ];
  });
  return lines.map((line) => `${line}\n`).join("");
}

/** What a record is called. A claim has no name: its statement never stands without its speaker. */
function nameOf({ actors, events }: Dataset, id: RecordId): string | undefined {
  if (isIdOf("event", id)) return recordWithId(events, id)?.title;
  const actor = isIdOf("actor", id) ? recordWithId(actors, id) : undefined;
  return actor && primaryName(actor);
}
