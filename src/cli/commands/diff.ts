import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { Command, Option } from "commander";
import { toChangelog } from "../../diff/changelog.js";
import { type DatasetDiff, diffDatasets } from "../../diff/diff-datasets.js";
import { formatChange } from "../../diff/format-change.js";
import type { Dataset } from "../../generated/types.js";
import { printable } from "../../text/printable.js";
import type { InputLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import { CannotRun } from "../failure.js";
import type { Io } from "../io.js";
import { limitsIn, withLimitOptions } from "../limit-options.js";
import { openDataset } from "../open-dataset.js";
import { nameOf, refuse } from "../refuse.js";

const examples = `
Examples:
  attributed-events diff old.json new.json                      every change, with the level it calls for
  attributed-events diff old.json new.json --format markdown    the changes as a section of a changelog
  git show v1:my.json | attributed-events diff - my.json        one of the two may come from standard input

Exit codes: 0 the same data, 1 there are changes, 2 could not compare.
`;

const formats = {
  text: (diff: DatasetDiff) => [...diff.changes.map(formatChange), summary(diff), ""].join("\n"),
  json: (diff: DatasetDiff) => `${JSON.stringify(diff, null, 2)}\n`,
  markdown: toChangelog,
} as const satisfies Record<string, (diff: DatasetDiff) => string>;

interface Options extends InputLimits {
  readonly format: keyof typeof formats;
}

interface Edition {
  readonly file: string;
  readonly dataset: Dataset;
}

/** `attributed-events diff <old> <new>`: what changed in meaning, and what that calls for. */
export function diffCommand(io: Io, exit: Exit): Command {
  const command = new Command("diff")
    .description("compare two editions of a dataset by meaning, with the level of each change in semantic versioning")
    .argument("<old>", "the older edition, JSON or NDJSON, plain or gzip; - for standard input")
    .argument("<new>", "the newer edition, the same")
    .addOption(new Option("--format <format>", "how to print it").choices(Object.keys(formats)).default("text"));
  return withLimitOptions(command)
    .addHelpText("after", examples)
    .action(async (old: string, now: string, options: Options) => {
      await requireTwo(old, now, io);
      const limits = limitsIn(options);
      const diff = compare(await edition(old, limits, io), await edition(now, limits, io));
      await io.stdout.write(formats[options.format](diff));
      exit(diff.changes.length === 0 ? 0 : 1);
    });
}

function summary({ from, to, level, changes }: DatasetDiff): string {
  const editions = printable(from === to ? `two editions that both call themselves ${from}` : `${from} and ${to}`);
  if (level === "none") return `${editions}: the same data.`;
  return `${editions}: ${changes.length} ${changes.length === 1 ? "change calls" : "changes call"} for a ${level} version.`;
}

/** The file itself, where a name leads to it by another way. */
const realPathOf = (file: string, io: Io) => realpath(resolve(io.cwd, file)).catch(() => resolve(io.cwd, file));

async function requireTwo(old: string, now: string, io: Io) {
  const same = old === "-" || now === "-" ? old === now : (await realPathOf(old, io)) === (await realPathOf(now, io));
  if (same) throw new CannotRun(`${nameOf(old)} and ${nameOf(now)} are the same: give two editions to compare`);
}

async function edition(file: string, limits: InputLimits, io: Io): Promise<Edition> {
  const verdict = await openDataset(file, limits, io);
  if (!verdict.ok) return refuse(file, "not a valid dataset, so it cannot be compared", verdict.issues, verdict.more);
  return { file, dataset: verdict.dataset };
}

function compare(old: Edition, now: Edition): DatasetDiff {
  const [before, after] = [old.dataset.schemaVersion, now.dataset.schemaVersion];
  if (before.split(".")[0] === after.split(".")[0]) return diffDatasets(old.dataset, now.dataset);
  const which = `${nameOf(old.file)} follows model ${before}, ${nameOf(now.file)} model ${after}`;
  throw new CannotRun(`${which}: models of different major versions cannot be compared`);
}
