import type { Duck } from "./duckdb.js";

interface TableSchema {
  readonly fields: readonly { readonly name: string; readonly constraints?: { readonly required?: boolean } }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
}

/** A table by its name and its Frictionless Table Schema. */
export interface Described {
  readonly name: string;
  readonly schema: TableSchema;
}

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

function violations({ name, schema }: Described): string[] {
  const { fields, primaryKey, foreignKeys = [] } = schema;
  const doubles = `select '${name}: double key', ${list(primaryKey)} from ${name} group by all having count(*) > 1`;
  const holes = fields
    .filter(({ constraints }) => constraints?.required)
    .map((field) => `select '${name}.${field.name}: empty' from ${name} where "${field.name}" is null`);
  const dangling = foreignKeys.map(({ fields: [field], reference }) => {
    const {
      resource = name,
      fields: [key],
    } = reference;
    return `select '${name}.${field}: dangling' from ${name} where "${field}" not in (select "${key}" from ${resource})`;
  });
  return [doubles, ...holes, ...dangling];
}

/** What SQL finds wrong in tables that stand in DuckDB under their names: doubled keys, empty required cells, dangling keys. */
export async function keyViolations({ rows }: Duck, tables: readonly Described[]): Promise<string[]> {
  const found = [];
  for (const sql of tables.flatMap(violations)) found.push(...(await rows(sql)));
  return found.map(([violation]) => String(violation));
}
