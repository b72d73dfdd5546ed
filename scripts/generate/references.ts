import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";
import { holderOf } from "./references/from-schema.js";
import { referencePathsIn } from "./references/paths.js";
import { walkerStatements } from "./references/walker.js";
import { indented, pascal } from "./writer.js";

/** The kinds of record, each with its interface. */
const interfaces = { source: "Source", actor: "Actor", event: "ReportedEvent", claim: "Claim" } as const;

const kinds = Object.keys(interfaces) as (keyof typeof interfaces)[];

function referencesFrom(kind: string) {
  const holder = holderOf(kind);
  if (holder?.kind !== "fields") throw new Error(`the model has no reference from ${kind}`);
  return holder;
}

/** For each kind, the path of every reference from its records, with the kinds of record that it can name. */
export const referenceTable = (): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =>
  Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(referencePathsIn(referencesFrom(kind)))]));

function walker(kind: keyof typeof interfaces): string {
  const { fields } = referencesFrom(kind);
  const names = fields.map(({ name }) => name).join(", ");
  return `\
/** Every reference from ${kind === "actor" || kind === "event" ? "an" : "a"} ${kind}, in the order of the model's fields. */
export function referencesIn${pascal(kind)}({ ${names} }: ${interfaces[kind]}, take: TakeReference): void {
${walkerStatements(fields)}
}`;
}

/** `src/generated/references.ts`: where records name others, as a table and as functions that walk over them. */
export function references(): GeneratedFiles {
  const text = [
    header("`src/model`"),
    `import type { ${Object.values(interfaces).sort().join(", ")} } from "./types.js";\n\n`,
    "/** Takes one reference of a record: the id it names, and where in the record it stands. */\n",
    "export type TakeReference = (id: string, path: readonly (string | number)[]) => void;\n\n",
    "/** The path of every reference from a record, lists written `[]`, with the kinds of record that it can name. */\n",
    `export const referenceTable = ${JSON.stringify(referenceTable(), null, 2)} as const;\n\n`,
    `${kinds.map(walker).map(indented).join("\n\n")}\n`,
  ].join("");
  return { "src/generated/references.ts": text };
}
