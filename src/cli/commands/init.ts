import { resolve } from "node:path";
import { Command } from "commander";
import { printable } from "../../text/printable.js";
import type { Exit } from "../exit-code.js";
import { aboutFile } from "../failure.js";
import type { Io } from "../io.js";
import { writeNewFile } from "../new-file.js";
import { starter } from "../starter.js";

const examples = `
Examples:
  attributed-events init                   write dataset.json here
  attributed-events init storm.json        write it under another name
  attributed-events init - | less          only show it
`;

/** `attributed-events init [file]`: writes a minimal valid dataset, never over an existing file. */
export function initCommand(io: Io, exit: Exit): Command {
  return new Command("init")
    .description("write a minimal valid dataset to start from, never over an existing file")
    .argument("[file]", "where to; - for standard output", "dataset.json")
    .addHelpText("after", examples)
    .action(async (file: string) => {
      await writeStarter(file, io);
      exit(0);
    });
}

async function writeStarter(file: string, io: Io): Promise<void> {
  const { $schema, schemaVersion, ...rest } = starter;
  const dataset = { $schema, schemaVersion, id: `urn:uuid:${io.newUuid()}`, ...rest };
  const text = `${JSON.stringify(dataset, null, 2)}\n`;
  if (file === "-") return await io.stdout.write(text);
  await writeNewFile(resolve(io.cwd, file), text).catch((error: unknown) => {
    throw aboutFile(file, error);
  });
  const name = printable(file);
  await io.stdout.write(`Wrote ${name}. Make it yours, then: attributed-events validate ${name}\n`);
}
