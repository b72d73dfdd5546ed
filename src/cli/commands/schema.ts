import { readdir, readFile } from "node:fs/promises";
import { Command } from "commander";
import type { Exit } from "../exit-code.js";
import { CannotRun, unknownWord } from "../failure.js";
import type { Io } from "../io.js";

const SUFFIX = ".schema.json";

/** The document that holds all the others. */
const BUNDLE = "attributed-events";

const examples = `
Examples:
  attributed-events schema > attributed-events.schema.json   every schema in one document, for Ajv or Python
  attributed-events schema event                             the schema of one kind of record
  attributed-events schema participant | less                the schema of a part of a record
`;

/** `attributed-events schema [entity]`: prints a published JSON Schema as it is. */
export function schemaCommand(io: Io, exit: Exit): Command {
  return new Command("schema")
    .description("print the JSON Schema of a kind of record, or of everything")
    .argument("[entity]", "dataset, source, actor, event, claim, or a part of one; everything when left out")
    .addHelpText("after", examples)
    .action(async (entity: string | undefined) => {
      await io.stdout.write(await schemaText(entity ?? BUNDLE, new URL("schemas/", io.packageRoot)));
      exit(0);
    });
}

async function schemaText(entity: string, folder: URL): Promise<string> {
  const files = await readdir(folder);
  const known = files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length));
  if (!known.includes(entity)) throw new CannotRun(unknownWord("schema", entity, known.sort()));
  return await readFile(new URL(`${entity}${SUFFIX}`, folder), "utf8");
}
