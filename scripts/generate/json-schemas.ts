import * as z from "zod";
import { registry } from "../../src/model/registry.js";
import { SCHEMA_VERSION } from "../../src/model/schema-version.js";
import "../../src/model/entities.js";
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

/** The JSON Schema of every entity by its id, references written as `entity.schema.json`. */
export const schemasById = (): ReadonlyMap<string, JsonSchema> =>
  new Map([...annotatedSchemas()].map(([id, schema]) => [id, withoutAnnotations(schema)]));

/** The same with `refersTo`, `identifies` and `format` wherever the model says them of a text. */
export const annotatedSchemas = (): ReadonlyMap<string, JsonSchema> =>
  new Map([...schemasAsModelled()].map(([id, schema]) => [id, withPortablePatterns(schema) as JsonSchema]));

/** The same with patterns as the model writes them, in JavaScript's notation. */
export function schemasAsModelled(): ReadonlyMap<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, {
    io: "input",
    target: "draft-2020-12",
    metadata: registry,
    uri: fileOf,
  });
  const sorted = Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([id, schema]) => [id, tidy(schema as JsonSchema)]));
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

/** One document that needs no other: the dataset at its root, every entity under `$defs`. */
function bundle(schemas: ReadonlyMap<string, JsonSchema>): JsonSchema {
  const $defs = Object.fromEntries(
    [...schemas].map(([id, { $schema, $id, ...schema }]) => [
      id,
      mapReferences(schema, (file) => `#/$defs/${definitionOf(file)}`),
    ]),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: addressOf(BUNDLE),
    title: "attributed-events",
    description:
      "Every schema of attributed-events in one document. The root is a dataset; each record kind is under $defs.",
    // Not `$ref` alone, which json-schema-to-typescript before version 16 does not resolve at the root.
    allOf: [{ $ref: "#/$defs/dataset" }],
    $defs,
  };
}

const print = (schema: JsonSchema) => `${withoutInvisible(JSON.stringify(schema, null, 2))}\n`;

/** `schemas/*.schema.json`: one file an entity, and the bundle. */
export function jsonSchemas(): GeneratedFiles {
  const schemas = schemasById();
  const files = Object.fromEntries(
    [...schemas].map(([id, schema]) => [`schemas/${fileOf(id)}`, print({ ...schema, $id: addressOf(fileOf(id)) })]),
  );
  return { ...files, [`schemas/${BUNDLE}`]: print(bundle(schemas)) };
}
