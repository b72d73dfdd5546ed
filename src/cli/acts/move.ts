import { resolve } from "node:path";
import { formatLeft } from "../../draft/format-left.js";
import { type MovedDataset, movePassages } from "../../draft/move-passages.js";
import type { Dataset } from "../../generated/types.js";
import { printable } from "../../text/printable.js";
import type { MoveOptions } from "../commands/move.js";
import { datasetFrom } from "../dataset-input.js";
import type { ExitCode } from "../exit-code.js";
import { aboutFile, CannotRun } from "../failure.js";
import type { Io } from "../io.js";
import { limitsIn } from "../limit-options.js";
import { requireOneStdin } from "../one-stdin.js";
import { count } from "../report/count.js";
import { readTexts } from "../text-files.js";
import { ONLY, type TextFiles } from "../text-option.js";
import { writeFileWhole } from "../write-files.js";

/** Moves the passages of a dataset to new texts of its sources. */
export async function moveDataset(file: string, options: MoveOptions, io: Io): Promise<ExitCode> {
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

async function write(text: string, { out, force }: MoveOptions, io: Io): Promise<void> {
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
