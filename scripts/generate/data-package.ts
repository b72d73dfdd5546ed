import { createHash } from "node:crypto";
import { about, bytesOf, recordFiles } from "./about.js";
import type { GeneratedFiles } from "./generated-files.js";
import { annotatedSchemas, type JsonSchema } from "./json-schemas.js";

/** The type of a scalar that may be `null`, which Table Schema says of every field that is not required. */
function nullableType({ anyOf }: JsonSchema): string | undefined {
  const [value, nothing] = Array.isArray(anyOf) ? (anyOf as JsonSchema[]) : [];
  return nothing?.type === "null" ? (value?.type as string) : undefined;
}

/** What JSON Schema says of a field, in Table Schema's words. */
function fieldOf(name: string, schema: JsonSchema, required: boolean) {
  const type = schema.type ?? nullableType(schema) ?? "object";
  const constraints = {
    ...(required ? { required } : {}),
    ...(name === "id" ? { unique: true } : {}),
    ...(schema.enum ? { enum: schema.enum } : {}),
  };
  return {
    name,
    type: schema.format === "date" ? "date" : type,
    description: schema.description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function tableSchema(kind: string) {
  const schema = annotatedSchemas().get(kind);
  if (schema === undefined) throw new Error(`there is no schema of ${kind}`);
  const required = schema.required as readonly string[];
  const fields = Object.entries(schema.properties as Record<string, JsonSchema>);
  return {
    fields: fields.map(([name, field]) => fieldOf(name, field, required.includes(name))),
    fieldsMatch: ["superset"],
    primaryKey: ["id"],
  };
}

function fileOf(path: string) {
  const bytes = bytesOf(path);
  return {
    path,
    format: "json",
    mediatype: "application/json",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
  };
}

/** `datapackage.json`: a Frictionless Data Package 2.0 of the files of records. */
export function dataPackage(): GeneratedFiles {
  const { name, title, description, keywords, author, version, date, identifier, license, dataset } = about();
  const resources = recordFiles.map(({ kind, path, title: label, description: what }) => ({
    name: `${kind}s`,
    type: "table",
    title: label,
    description: what,
    ...fileOf(path),
    schema: tableSchema(kind),
  }));
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    id: identifier,
    title,
    description,
    version,
    ...(date === undefined ? {} : { created: `${date}T00:00:00Z` }),
    keywords,
    contributors: [{ title: author, roles: ["creator"] }],
    licenses: [{ name: license.name, title: license.title, path: license.url }],
    sources: dataset.sources.map((source) => ({
      title: source.title ?? source.id,
      ...(source.url ? { path: source.url } : {}),
      ...(source.published === null ? {} : { version: source.published }),
    })),
    resources,
  };
  return { "datapackage.json": `${JSON.stringify(descriptor, null, 2)}\n` };
}
