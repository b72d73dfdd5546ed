import { readFileSync } from "node:fs";

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), "utf8")) as Schema;

/** The path of every leaf that the published schemas allow, lists written `[]`. */
export function modelPaths(schema = read("dataset.schema.json"), path = ""): Set<string> {
  if (schema.$ref !== undefined) return modelPaths(read(schema.$ref), path);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return new Set(choices.flatMap((choice) => [...modelPaths(choice, path)]));
  if (schema.items) return modelPaths(schema.items, `${path}[]`);
  if (!schema.properties) return new Set([path]);
  const below = Object.entries(schema.properties).flatMap(([key, field]) => [
    ...modelPaths(field, path === "" ? key : `${path}.${key}`),
  ]);
  return new Set(below);
}
