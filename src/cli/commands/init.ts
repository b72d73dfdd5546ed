import { resolve } from "node:path";
import { Command, Option } from "commander";
import { printable } from "../../text/printable.js";
import { defaultLimits } from "../../validate/json/limits.js";
import type { Exit } from "../exit-code.js";
import { aboutFile } from "../failure.js";
import type { Io } from "../io.js";
import { writeNewFile } from "../new-file.js";
import { shellWord } from "../shell-word.js";
import { starter } from "../starter.js";

const examples = `
Examples:
  attributed-events init --from article.txt            write draft.yaml for an article: the way to begin by hand
  attributed-events init --from article.txt my.yaml    the same under another name
  attributed-events init storm.json                    write a small dataset in JSON, without a text
  attributed-events init - | less                      only show it

A draft quotes, and resolve makes the dataset of it: docs/annotate.md goes through it in half an hour.
`;

interface Options {
  readonly from?: string;
}

/** `attributed-events init [file]`: writes a minimal valid dataset, or a draft for a text, never over an existing file. */
export function initCommand(io: Io, exit: Exit): Command {
  return new Command("init")
    .description("write a draft for an article, or a minimal valid dataset, to start from; never over an existing file")
    .argument("[file]", "where to; - for standard output (default: draft.yaml with --from, else dataset.json)")
    .addOption(
      new Option("--from <text>", "write a draft for this document, a file in plain text; - for standard input"),
    )
    .addHelpText("after", examples)
    .action(async (file: string | undefined, { from }: Options) => {
      await (from === undefined
        ? writeStarter(file ?? "dataset.json", io)
        : writeDraftFor(from, file ?? "draft.yaml", io));
      exit(0);
    });
}

async function writeStarter(file: string, io: Io): Promise<void> {
  const { $schema, schemaVersion, ...rest } = starter;
  const dataset = { $schema, schemaVersion, id: `urn:uuid:${io.newUuid()}`, ...rest };
  const isNew = await write(`${JSON.stringify(dataset, null, 2)}\n`, file, io);
  if (isNew)
    await io.stdout.write(
      `Wrote ${printable(file)}. Make it yours, then: attributed-events validate ${shellWord(file)}\n`,
    );
}

async function writeDraftFor(from: string, file: string, io: Io): Promise<void> {
  const { plainText } = await import("../plain-text.js");
  const text = await plainText(from, defaultLimits.maxBytes, io);
  const { draftStarter } = await import("../draft-starter.js");
  const isNew = await write(
    draftStarter(text, from === "-" ? "article.txt" : from, file === "-" ? "draft.yaml" : file, io.newUuid()),
    file,
    io,
  );
  if (!isNew) return;
  const next = `attributed-events resolve ${shellWord(file)} --text ${shellWord(from === "-" ? "article.txt" : from)}`;
  await io.stdout.write(`Wrote ${printable(file)}. Write a claim, then: ${next}\n`);
}

/** Whether there is a new file: not for `-`, which is standard output. */
async function write(text: string, file: string, io: Io): Promise<boolean> {
  if (file === "-") await io.stdout.write(text);
  else
    await writeNewFile(resolve(io.cwd, file), text).catch((error: unknown) => {
      throw aboutFile(file, error);
    });
  return file !== "-";
}
