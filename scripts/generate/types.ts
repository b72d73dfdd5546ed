import { compile, type JSONSchema } from "json-schema-to-typescript";
import { draftEntities } from "../../src/model/draft/entities.js";
import type { vocabularies } from "../../src/model/entities.js";
import { kinds } from "../../src/records/kinds.js";
import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";
import { annotatedSchemas, type JsonSchema, kindsNamedBy } from "./json-schemas.js";

const idTypes = {
  SourceId: { description: "The id of a source.", kinds: ["source"] },
  ActorId: { description: "The id of an actor.", kinds: ["actor"] },
  EventId: { description: "The id of an event.", kinds: ["event"] },
  ClaimId: { description: "The id of a claim.", kinds: ["claim"] },
  SpeakerId: { description: "The id of whoever can speak: a source or an actor.", kinds: ["source", "actor"] },
  SubjectId: {
    description: "The id of whatever a claim can be about: an event or an actor.",
    kinds: ["event", "actor"],
  },
  RecordId: { description: "The id of any record.", kinds },
} as const;

/** Where each vocabulary is used, so that its type is read from the interface and written nowhere else. */
const vocabularyUses: Record<keyof typeof vocabularies, string> = {
  EventType: 'ReportedEvent["type"]',
  EventStatus: 'ReportedEvent["status"]',
  Role: 'Participant["role"]',
  LegalStatus: 'NonNullable<Participant["legalStatus"]>',
  ClaimType: 'Claim["type"]',
  Commitment: 'AttributionStep["commitment"]',
  CueType: 'Cue["type"]',
  UnnamedSpeaker: 'UnnamedStep["unnamedSpeaker"]',
  ActorPredicate: 'ActorRelation["predicate"]',
  EventPredicate: 'EventRelation["predicate"]',
  LinkType: 'ClaimLink["type"]',
  ActorType: 'Actor["type"]',
  NameType: 'Name["type"]',
  SourceType: 'Source["type"]',
  StampMeaning: 'Stamp["meaning"]',
  DateBasis: 'When["basis"]',
  Precision: 'Place["precision"]',
  Measure: 'EventCount["measure"]',
  Exactness: 'Count["exactness"]',
  JudgementType: 'Judgement["type"]',
};

function idTypeOf(schema: JsonSchema): string | undefined {
  const kinds = kindsNamedBy(schema);
  if (!kinds) return undefined;
  const match = Object.entries(idTypes).find(([, { kinds: known }]) => known.join() === kinds.join());
  if (!match) throw new Error(`no id type for the kinds ${kinds.join()}: add one to idTypes`);
  return match[0];
}

/** A copy of a schema in the form that json-schema-to-typescript turns into the names we want. */
function forCompiler(node: unknown, titles: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((item) => forCompiler(item, titles));
  if (typeof node !== "object" || node === null) return node;
  const { $ref, pattern, format, description, ...rest } = node as JsonSchema;
  const described = description === undefined ? {} : { description };
  if (typeof $ref === "string") return { ...described, tsType: titles.get($ref) };
  const id = idTypeOf(node as JsonSchema);
  if (id) return { ...described, tsType: id };
  const copied = Object.entries(rest).map(([key, value]) => [key, forCompiler(value, titles)]);
  return { ...described, ...Object.fromEntries(copied) };
}

/** Every property `readonly`, every list a `readonly` one. */
function readonly(source: string): string {
  return source
    .replace(/^( {2,})((?:[$\w]+|"[^"]+")\??:\s)/gm, "$1readonly $2")
    .replace(/: \((.*)\)\[\]( \| null)?;$/gm, ": readonly ($1)[]$2;")
    .replace(/: ([\w]+)\[\]( \| null)?;$/gm, ": readonly $1[]$2;");
}

function idDeclarations(): string {
  return Object.entries(idTypes)
    .map(([name, { description, kinds }]) => {
      const union = kinds.map((kind) => `\`${kind}:\${string}\``).join(" | ");
      return `/** ${description} */\nexport type ${name} = ${union};\n`;
    })
    .join("\n");
}

function vocabularyDeclarations(): string {
  return Object.entries(vocabularyUses)
    .map(
      ([name, use]) =>
        `/** A value of the vocabulary \`${name}\`; its definitions are in \`vocabularies.${name}\`. */\nexport type ${name} = ${use};\n`,
    )
    .join("\n");
}

type Schemas = ReadonlyMap<string, JsonSchema>;

/** What references to each entity's file name. */
const titlesOf = (schemas: Schemas) =>
  new Map([...schemas].map(([id, { title }]) => [`${id}.schema.json`, String(title)]));

/** The interfaces of some entities; `root` is the id of the one that holds the others. */
async function interfacesOf(schemas: Schemas, root: string, titles: ReadonlyMap<string, string>): Promise<string> {
  const definitions = [...schemas].map(([id, { $schema, $id, ...schema }]) => [id, forCompiler(schema, titles)]);
  const { [root]: whole, ...$defs } = Object.fromEntries(definitions);
  const compiled = await compile({ ...whole, $defs } as JSONSchema, String(whole.title), {
    additionalProperties: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { printWidth: 120 },
  });
  return readonly(compiled.replace(/^ \*\n \* This interface was referenced by [\s\S]*?(?=^ \*\/)/gm, ""));
}

/** `src/generated/draft-types.ts`: the interfaces of drafts, which have some parts of records in them. */
async function draftTypes(ofRecords: Schemas): Promise<string> {
  const schemas = annotatedSchemas(draftEntities);
  const interfaces = await interfacesOf(schemas, "draft", titlesOf(new Map([...ofRecords, ...schemas])));
  const parts = [...titlesOf(ofRecords).values()].filter((title) =>
    new RegExp(`: (readonly )?${title}\\b`).test(interfaces),
  );
  return `import type { ${parts.sort().join(", ")} } from "./types.js";\n\n${interfaces}`;
}

/** `src/generated/types.ts` and `src/generated/draft-types.ts`: the interfaces of the model. */
export async function types(): Promise<GeneratedFiles> {
  const schemas = annotatedSchemas();
  const interfaces = await interfacesOf(schemas, "dataset", titlesOf(schemas));
  const body = [idDeclarations(), interfaces, vocabularyDeclarations()].join("\n");
  return {
    "src/generated/types.ts": header("`src/model`") + body,
    "src/generated/draft-types.ts": header("`src/model/draft`") + (await draftTypes(schemas)),
  };
}
