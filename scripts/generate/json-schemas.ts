import * as z from "zod";
import { draftEntities } from "../../src/model/draft/entities.js";
import { entities } from "../../src/model/entities.js";
import { registry } from "../../src/model/registry.js";
import { SCHEMA_VERSION } from "../../src/model/schema-version.js";
import type { GeneratedFiles } from "./generated-files.js";
import { withoutInvisible, withPortablePatterns } from "./portable-patterns.js";

export type JsonSchema = { [keyword: string]: unknown };

const major = SCHEMA_VERSION.split(".")[0];

/** Where a published schema file will be found. */
const addressOf = (file: string) => `https://unpkg.com/attributed-events@${major}/schemas/${file}`;

const BUNDLE = "attributed-events.schema.json";
const fileOf = (id: string) => `${id}.schema.json`;

/** What only generators read of a schema, in the keys of the model's registry: it is not published. */
const annotations = new Set(["refersTo", "identifies", "format"]);

/** A part of the model by the names of its entities: `entities`, the records, or `draftEntities`. */
type Part = Readonly<Record<string, z.ZodType>>;

/** The JSON Schema of every entity by its id, references written as `entity.schema.json`. */
export const schemasById = (part: Part = entities): ReadonlyMap<string, JsonSchema> =>
  new Map([...annotatedSchemas(part)].map(([id, schema]) => [id, withoutAnnotations(schema)]));

/** The same with `refersTo`, `identifies` and `format` wherever the model says them of a text. */
export const annotatedSchemas = (part: Part = entities): ReadonlyMap<string, JsonSchema> =>
  new Map([...schemasAsModelled(part)].map(([id, schema]) => [id, withPortablePatterns(schema) as JsonSchema]));

/** The same with patterns as the model writes them, in JavaScript's notation. */
export function schemasAsModelled(part: Part = entities): ReadonlyMap<string, JsonSchema> {
  const ids = new Set(Object.values(part).map((schema) => registry.get(schema)?.id));
  const { schemas } = z.toJSONSchema(registry, {
    io: "input",
    target: "draft-2020-12",
    metadata: registry,
    uri: fileOf,
  });
  const sorted = Object.entries(schemas)
    .filter(([id]) => ids.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([id, schema]) => [id, tidy(saidOnce(schema) as JsonSchema)]));
}

/** The kinds of record whose ids a text can be: of a reference, or of the record's own id. */
export const kindsNamedBy = ({ refersTo, identifies }: JsonSchema): readonly string[] | undefined =>
  identifies === undefined ? (refersTo as readonly string[] | undefined) : [String(identifies)];

/** A field may be called as an annotation is: what stands under `properties` is kept. */
function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([key]) => !annotations.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, key === "properties" ? mapValues(value) : below(value)]));
}

const mapValues = (properties: unknown) =>
  Object.fromEntries(Object.entries(Object(properties)).map(([name, value]) => [name, below(value)]));

function below(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(below);
  return typeof value === "object" && value !== null ? withoutAnnotations(value as JsonSchema) : value;
}

/** Identity and prose first, as a reader expects; the rest as zod wrote it. */
function tidy({ $schema, $id, title, description, ...rest }: JsonSchema): JsonSchema {
  return { $schema, $id, title, description, ...rest };
}

/** A copy of `schema` in which what a field says of itself is not said again of the value that it has where it is not null. */
function saidOnce(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(saidOnce);
  if (typeof schema !== "object" || schema === null) return schema;
  const { anyOf, ...rest } = spelledOut(
    Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, saidOnce(value)])),
  );
  if (!Array.isArray(anyOf) || rest.description === undefined) return anyOf === undefined ? rest : { ...rest, anyOf };
  const options = anyOf.map(({ description, ...option }: JsonSchema) => option);
  return { anyOf: options, ...rest };
}

/** Where zod writes the types of a value as one list, each stands as an alternative of its own, as it does elsewhere. */
function spelledOut(schema: JsonSchema): JsonSchema {
  const { type, ...rest } = schema;
  return Array.isArray(type) ? { ...rest, anyOf: type.map((each: unknown) => ({ type: each })) } : schema;
}

/** A copy of `schema` in which every `$ref` has gone through `rename`. */
function mapReferences(schema: unknown, rename: (file: string) => unknown): unknown {
  if (Array.isArray(schema)) return schema.map((item) => mapReferences(item, rename));
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "$ref" ? rename(String(value)) : mapReferences(value, rename),
    ]),
  );
}

/** Name of the `$defs` entry for a reference to a file. */
const definitionOf = (file: string) => file.replace(/\.schema\.json$/, "");

/** Schemas as the `$defs` of one document that needs no other. */
const definitions = (schemas: Iterable<readonly [string, JsonSchema]>) =>
  Object.fromEntries([...schemas].map(([id, { $schema, $id, ...schema }]) => [id, withinOne(schema)]));

const withinOne = (schema: unknown) => mapReferences(schema, (file) => `#/$defs/${definitionOf(file)}`);

/** One document that needs no other: the dataset at its root, every entity under `$defs`. */
function bundle(schemas: ReadonlyMap<string, JsonSchema>): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: addressOf(BUNDLE),
    title: "attributed-events",
    description:
      "Every schema of attributed-events in one document. The root is a dataset; each record kind is under $defs.",
    // Not `$ref` alone, which json-schema-to-typescript before version 16 does not resolve at the root.
    allOf: [{ $ref: "#/$defs/dataset" }],
    $defs: definitions(schemas),
  };
}

const DRAFT = "draft";

/** The schema of a draft, with the parts of records that a draft has as well. */
export function draftSchema(): JsonSchema {
  const ofDraft = schemasById(draftEntities);
  const { [DRAFT]: root, ...parts } = Object.fromEntries([...schemasById(), ...ofDraft]);
  const $defs = definitions(Object.entries(parts).filter(([id]) => ofDraft.has(id) || isNamedIn(ofDraft, id)));
  return { ...(withinOne(root) as JsonSchema), $id: addressOf(fileOf(DRAFT)), $defs };
}

/** Whether any of the schemas refers to an entity. */
const isNamedIn = (schemas: ReadonlyMap<string, JsonSchema>, id: string) =>
  JSON.stringify([...schemas.values()]).includes(`"$ref":"${fileOf(id)}"`);

const print = (schema: JsonSchema) => `${withoutInvisible(JSON.stringify(schema, null, 2))}\n`;

/** `schemas/*.schema.json`: one file an entity of records, the bundle of those, and the draft. */
export function jsonSchemas(): GeneratedFiles {
  const schemas = schemasById();
  const files = Object.fromEntries(
    [...schemas].map(([id, schema]) => [`schemas/${fileOf(id)}`, print({ ...schema, $id: addressOf(fileOf(id)) })]),
  );
  return {
    ...files,
    [`schemas/${BUNDLE}`]: print(bundle(schemas)),
    [`schemas/${fileOf(DRAFT)}`]: print(draftSchema()),
  };
}
