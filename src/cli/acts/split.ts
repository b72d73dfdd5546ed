import { resolve } from "node:path";
import { splitDataset } from "../../merge/split-dataset.js";
import { printable } from "../../text/printable.js";
import type { SplitOptions } from "../commands/split.js";
import { datasetFrom } from "../dataset-input.js";
import type { ExitCode } from "../exit-code.js";
import { aboutFile, CannotRun } from "../failure.js";
import { nameOf } from "../input-name.js";
import type { Io } from "../io.js";
import { limitsIn } from "../limit-options.js";
import { bytesOf } from "../merge/file-form.js";
import { type FilePart, partsBeside, readParts, sha256 } from "../merge/parts-file.js";
import { count } from "../report/count.js";
import { writeFolderWhole } from "../write-files.js";

/** What `attributed-events split` does. */
export async function split(file: string, options: SplitOptions, io: Io): Promise<ExitCode> {
  if (file === "-" && options.parts === undefined)
    throw new CannotRun("say with --parts what takes standard input apart");
  const limits = limitsIn(options);
  const parts = await readParts(options.parts ?? partsBeside(file), limits, io);
  const merged = await datasetFrom(file, limits, io);
  if (merged === undefined) return 1;
  const datasets = splitOrRefuse(file, () => splitDataset(merged, parts));
  const names = distinct(parts.map((part) => part.file));
  const files = parts.map((part, at) => ({ name: names[at] ?? part.file, ...restored(part, datasets[at]) }));
  await writeFolderWhole(
    resolve(io.cwd, options.out),
    Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
    options.force === true,
  ).catch((error: unknown) => {
    throw aboutFile(options.out, error);
  });
  const edited = files.filter(({ isAsItWas }) => !isAsItWas);
  const lines = [
    `Wrote ${count(files.length, "file")} to ${printable(options.out)}`,
    ...edited.map(({ name }) => `${printable(name)}: is not as it was; records of it were edited after the merge`),
  ];
  await io.stderr.write(lines.map((line) => `${line}\n`).join(""));
  return edited.length === 0 ? 0 : 1;
}

function splitOrRefuse<T>(file: string, take: () => T): T {
  try {
    return take();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CannotRun(
      `${nameOf(file)}: ${error.message.replace(/^splitDataset: /, "")}; these parts are of another merge`,
    );
  }
}

/** The bytes of a file, where nothing was edited those that it had. */
function restored({ form, sha256: digest, ...part }: FilePart, dataset: unknown) {
  const kept = bytesOf(form, dataset);
  if ("layout" in form) return { bytes: kept, isAsItWas: sha256(kept) === digest };
  const isAsItWas = part.valueSha256 === sha256(Buffer.from(JSON.stringify(dataset)));
  return isAsItWas
    ? { bytes: kept, isAsItWas }
    : { bytes: Buffer.from(`${JSON.stringify(dataset, null, 2)}\n`), isAsItWas };
}

/** Names of files, with numbers where two files of different folders had one name. */
function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [, base = name, ending = ""] = /^(.*?)((?:\.[^.]*)*)$/.exec(name) ?? [];
    let one = name;
    for (let number = 2; taken.has(one); number++) one = `${base}-${number}${ending}`;
    taken.add(one);
    return one;
  });
}
