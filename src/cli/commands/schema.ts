import { readdir, readFile } from "node:fs/promises";
import { Command, Option } from "commander";
import type { Vendor } from "../../draft/for-models/draft-schema.js";
import type { Exit } from "../exit-code.js";
import { CannotRun, unknownWord } from "../failure.js";
import type { Io } from "../io.js";

const SUFFIX = ".schema.json";

/** The document that holds all the others. */
const BUNDLE = "attributed-events";

const DRAFT = "draft";

const vendors = ["openai", "anthropic", "gemini"] as const satisfies readonly Vendor[];

const examples = `
Examples:
  attributed-events schema > attributed-events.schema.json   every schema in one document, for Ajv or Python
  attributed-events schema event                             the schema of one kind of record
  attributed-events schema participant | less                the schema of a part of a record
  attributed-events schema draft                             the schema of a draft, with every field and value
  attributed-events schema draft --for openai                what a language model is to write of a draft
`;

interface Options {
  readonly for?: Vendor;
}

/** `attributed-events schema [entity]`: prints a published JSON Schema as it is. */
export function schemaCommand(io: Io, exit: Exit): Command {
  return new Command("schema")
    .description("print the JSON Schema of a kind of record, of a draft, or of everything")
    .argument("[entity]", "dataset, source, actor, event, claim, or a part of one; draft; everything when left out")
    .addOption(
      new Option("--for <vendor>", "of a draft, for the structured output of a language model").choices(vendors),
    )
    .addHelpText("after", examples)
    .action(async (entity: string | undefined, options: Options) => {
      const text = await (options.for ? schemaFor(options.for, entity) : schemaText(entity ?? BUNDLE, io.packageRoot));
      await io.stdout.write(text);
      exit(0);
    });
}

async function schemaFor(vendor: Vendor, entity: string | undefined): Promise<string> {
  if (entity !== DRAFT) throw new CannotRun(`--for is for drafts: attributed-events schema draft --for ${vendor}`);
  const { draftSchema } = await import("../../draft/for-models/draft-schema.js");
  return `${JSON.stringify(draftSchema(vendor), null, 2)}\n`;
}

async function schemaText(entity: string, packageRoot: URL): Promise<string> {
  const folder = new URL("schemas/", packageRoot);
  const files = await readdir(folder);
  const known = files.filter((file) => file.endsWith(SUFFIX)).map((file) => file.slice(0, -SUFFIX.length));
  if (!known.includes(entity)) throw new CannotRun(unknownWord("schema", entity, known.sort()));
  return await readFile(new URL(`${entity}${SUFFIX}`, folder), "utf8");
}
