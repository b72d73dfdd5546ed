import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { toChangelog } from "../../diff/changelog.js";
import { type DatasetDiff, diffDatasets } from "../../diff/diff-datasets.js";
import { formatChange } from "../../diff/format-change.js";
import type { Dataset } from "../../generated/types.js";
import { printable } from "../../text/printable.js";
import type { InputLimits } from "../../validate/json/limits.js";
import type { DiffOptions } from "../commands/diff.js";
import { CannotRun } from "../failure.js";
import { nameOf } from "../input-name.js";
import type { Io } from "../io.js";
import { limitsIn } from "../limit-options.js";
import { openDataset } from "../open-dataset.js";
import { refuse } from "../refuse.js";

const formats = {
  text: (diff: DatasetDiff) => [...diff.changes.map(formatChange), summary(diff), ""].join("\n"),
  json: (diff: DatasetDiff) => `${JSON.stringify(diff, null, 2)}\n`,
  markdown: toChangelog,
} as const satisfies Record<DiffOptions["format"], (diff: DatasetDiff) => string>;

interface Edition {
  readonly file: string;
  readonly dataset: Dataset;
}

/** Prints what changed from one edition to another; 1 where anything did. */
export async function diffEditions(old: string, now: string, options: DiffOptions, io: Io): Promise<0 | 1> {
  await requireTwo(old, now, io);
  const limits = limitsIn(options);
  const diff = compare(await edition(old, limits, io), await edition(now, limits, io));
  await io.stdout.write(formats[options.format](diff));
  return diff.changes.length === 0 ? 0 : 1;
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
