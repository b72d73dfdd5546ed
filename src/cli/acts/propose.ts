import type { Dataset, RecordId } from "../../generated/types.js";
import type { Match } from "../../merge/propose/match.js";
import { proposeMatches } from "../../merge/propose/propose-matches.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { recordWithId } from "../../records/index-of-id.js";
import { isIdOf } from "../../records/kinds.js";
import { printable } from "../../text/printable.js";
import type { ProposeOptions } from "../commands/propose.js";
import { datasetFrom } from "../dataset-input.js";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import { limitsIn } from "../limit-options.js";

/** Lists records that may be the same. */
export async function propose(file: string, options: ProposeOptions, io: Io): Promise<ExitCode> {
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
