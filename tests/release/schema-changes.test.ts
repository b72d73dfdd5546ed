import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareSchemas } from "../../scripts/release/schema-changes.js";

interface Node {
  [key: string]: unknown;
}

const bundle = JSON.parse(
  readFileSync(new URL("../../schemas/attributed-events.schema.json", import.meta.url), "utf8"),
) as Node;

/** The published bundle with another value at a path; `undefined` takes away what is there. */
function edited(path: string, edit: (value: unknown) => unknown): unknown {
  const copy = structuredClone(bundle);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<Node>((node, key) => node[key] as Node, copy);
  parent[last] = edit(parent[last]);
  return JSON.parse(JSON.stringify(copy));
}

const brief = (path: string, edit: (value: unknown) => unknown) =>
  compareSchemas(bundle, edited(path, edit)).map(({ level, path: at }) => `${level} ${at}`);

const shorter = (value: unknown) => (value as unknown[]).slice(1);
const longer = (value: unknown) => [...(value as unknown[]), "rumour"];
const to = (value: unknown) => () => value;

describe("compareSchemas", () => {
  test.each([
    ["a field demanded", "major", "$defs.claim.required", longer],
    ["a field no longer demanded", "minor", "$defs.claim.required", shorter],
    ["a field dropped", "major", "$defs.claim.properties.note", to(undefined)],
    ["a field added", "minor", "$defs.claim.properties.mood", to({ type: "string" })],
    ["a value dropped", "major", "$defs.claim.properties.type.enum", shorter],
    ["a value added", "minor", "$defs.claim.properties.type.enum", longer],
    ["a shorter text", "major", "$defs.claim.properties.statement.maxLength", to(10)],
    ["a longer text", "minor", "$defs.claim.properties.statement.maxLength", to(9999)],
    ["a text of any length", "minor", "$defs.claim.properties.statement.maxLength", to(undefined)],
    ["a longer least length", "major", "$defs.claim.properties.statement.minLength", to(5)],
    ["another pattern", "major", "$defs.claim.properties.id.pattern", to("^x")],
    ["a pattern given up", "minor", "$defs.claim.properties.id.pattern", to(undefined)],
    ["another type", "major", "$defs.claim.properties.statement.type", to("number")],
    ["an alternative dropped", "major", "$defs.evidence.oneOf", shorter],
    ["a tighter entry of a list", "major", "$defs.claim.properties.about.items.pattern", to("^event:")],
    ["another entity referred to", "major", "$defs.claim.properties.evidence.items.$ref", to("#/$defs/claim")],
    ["a keyword that nothing is known of", "major", "$defs.claim.not", to({})],
    ["another description", "patch", "$defs.claim.description", to("New.")],
    ["a schema dropped", "major", "$defs.claim", to(undefined)],
    ["a schema added", "minor", "$defs.mood", to({})],
  ])("finds %s: %s", (_name, level, path, edit) => {
    expect(brief(path, edit)).toEqual([`${level} ${path}`]);
  });

  test("finds nothing between the same schemas", () => {
    expect(compareSchemas(bundle, structuredClone(bundle))).toEqual([]);
  });
});
