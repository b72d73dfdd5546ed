import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";
import { type Holder, holderOf } from "./references/from-schema.js";
import { onlyTo } from "./references/only-to.js";
import { referencePathsIn } from "./references/paths.js";
import { recordRenamer } from "./references/renamer.js";
import { walkerStatements } from "./references/walker.js";
import { createWriter, indented, pascal } from "./writer.js";

/** The kinds of record, each with its interface. */
const interfaces = { source: "Source", actor: "Actor", event: "ReportedEvent", claim: "Claim" } as const;

const kinds = Object.keys(interfaces) as (keyof typeof interfaces)[];

/** What a record of a kind rests on: the references to this other kind alone are walked over by themselves, too. */
const foundations = { actor: "claim", event: "claim", claim: "source" } as const;

function fieldsOf(holder: Holder | undefined, kind: string) {
  if (holder?.kind !== "fields") throw new Error(`the model has no such reference from ${kind}`);
  return holder;
}

const referencesFrom = (kind: string) => fieldsOf(holderOf(kind), kind);

/** For each kind, the path of every reference from its records, with the kinds of record that it can name. */
export const referenceTable = (): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =>
  Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(referencePathsIn(referencesFrom(kind)))]));

const a = (kind: string) => `${kind === "actor" || kind === "event" ? "an" : "a"} ${kind}`;

function walker(kind: keyof typeof interfaces, name: string, holder: Holder, which = "Every reference"): string {
  const { fields } = fieldsOf(holder, kind);
  const names = fields.map((field) => field.name).join(", ");
  return `\
/** ${which} from ${a(kind)}, in the order of the model's fields. */
export function ${name}In${pascal(kind)}({ ${names} }: ${interfaces[kind]}, take: TakeReference): void {
${walkerStatements(fields)}
}`;
}

const walkers = (): readonly string[] => kinds.map((kind) => walker(kind, "references", referencesFrom(kind)));

const walkersToOneKind = (): readonly string[] =>
  Object.entries(foundations).map(([kind, named]) => {
    const holder = fieldsOf(onlyTo(named, referencesFrom(kind)), kind);
    return walker(kind as keyof typeof foundations, `${named}s`, holder, `Every reference to ${a(named)}`);
  });

/** `src/generated/renaming.ts`: functions that rename what a record names. */
function renamingText(): string {
  const writer = createWriter();
  const exported = kinds.map((kind) => recordRenamer(kind, interfaces[kind], referencesFrom(kind), writer));
  return [
    header("`src/model`"),
    `import type { ${[...Object.values(interfaces), "RecordId"].sort().join(", ")} } from "./types.js";\n\n`,
    "/** Gives the id that shall stand where a record names another. */\n",
    "export type Rename = (id: RecordId) => RecordId;\n\n",
    "type Fields = Readonly<Record<string, unknown>>;\n\n",
    `${exported.map(indented).join("\n\n")}\n\n`,
    `${indented(writer.text()).replaceAll("\n}\n", "\n}\n\n")}\n`,
  ].join("");
}

/** Where records name others: as a table and as functions that walk over them, and as functions that rename. */
export function references(): GeneratedFiles {
  const text = [
    header("`src/model`"),
    `import type { ${Object.values(interfaces).sort().join(", ")} } from "./types.js";\n\n`,
    "/** Takes one reference of a record: the id it names, and where in the record it stands. */\n",
    "export type TakeReference = (id: string, path: readonly (string | number)[]) => void;\n\n",
    "/** The path of every reference from a record, lists written `[]`, with the kinds of record that it can name. */\n",
    `export const referenceTable = ${JSON.stringify(referenceTable(), null, 2)} as const;\n\n`,
    `${[...walkers(), ...walkersToOneKind()].map(indented).join("\n\n")}\n`,
  ].join("");
  return { "src/generated/references.ts": text, "src/generated/renaming.ts": renamingText() };
}
