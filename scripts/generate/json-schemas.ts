import * as z from "zod";
import { SCHEMA_VERSION } from "../../src/model/dataset.js";
import { registry } from "../../src/model/registry.js";
import "../../src/model/entities.js";
import type { GeneratedFiles } from "../generate.js";
import { withoutInvisible, withPortablePatterns } from "./portable-patterns.js";

export type JsonSchema = { [keyword: string]: unknown };

const major = SCHEMA_VERSION.split(".")[0];

/** Where a published schema file will be found. */
const addressOf = (file: string) => `https://unpkg.com/attributed-events@${major}/schemas/${file}`;

const BUNDLE = "attributed-events.schema.json";
const fileOf = (id: string) => `${id}.schema.json`;

/** The JSON Schema of every entity by its id, references written as `entity.schema.json`. */
export function schemasById(): ReadonlyMap<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, {
    io: "input",
    target: "draft-2020-12",
    metadata: registry,
    uri: fileOf,
  });
  const sorted = Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(sorted.map(([id, schema]) => [id, tidy(withPortablePatterns(schema) as JsonSchema)]));
}

/** Identity and prose first, as a reader expects; the rest as zod wrote it. */
function tidy({ $schema, $id, title, description, ...rest }: JsonSchema): JsonSchema {
  return { $schema, $id, title, description, ...rest };
}

/** A copy of `schema` in which every `$ref` has gone through `rename`. */
export function mapReferences(schema: unknown, rename: (file: string) => unknown): unknown {
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
    $ref: "#/$defs/dataset",
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
