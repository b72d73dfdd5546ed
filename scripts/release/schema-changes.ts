import { highestLevel, type Level } from "../../src/diff/change.js";
import { isSameJson } from "../../src/identity/canonical.js";

/** One difference between two editions of a JSON Schema. */
export interface SchemaChange {
  readonly level: Level;
  /** Where in the schema, as `$defs.claim.properties.statement.maxLength`. */
  readonly path: string;
  /** What a document or its reader will notice. */
  readonly effect: string;
}

type Node = Readonly<Record<string, unknown>>;
type Compare = (path: string, before: unknown, after: unknown) => SchemaChange[];

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && !Array.isArray(value);
const nodeOf = (value: unknown): Node => (isNode(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const numberOf = (value: unknown, none: number) => (typeof value === "number" ? value : none);

const change = (level: Level, path: string, effect: string): SchemaChange[] => [{ level, path, effect }];
const has = (list: readonly unknown[], value: unknown) => list.some((one) => isSameJson(one, value));

const words: Compare = (path) => change("patch", path, "says the same in other words");

const unjudged: Compare = (path) => change("major", path, "may accept less than before");

/** A bound from above or below: the tighter, the less is accepted. */
function bound(none: number): Compare {
  return (path, before, after) => {
    const [old, now] = [numberOf(before, none), numberOf(after, none)];
    const tighter = none > 0 ? now < old : now > old;
    return change(tighter ? "major" : "minor", path, tighter ? "accepts less than before" : "accepts more than before");
  };
}
const upper = bound(Number.POSITIVE_INFINITY);
const lower = bound(Number.NEGATIVE_INFINITY);

const pattern: Compare = (path, before, after) => {
  if (after === undefined) return change("minor", path, "accepts more than before");
  return change("major", path, before === undefined ? "accepts less than before" : "may accept less than before");
};

/** A list of alternatives: the fewer, the less is accepted. */
const alternatives: Compare = (path, before, after) => {
  const [old, now] = [listOf(before), listOf(after)];
  const lost = old.filter((one) => !has(now, one));
  const added = now.filter((one) => !has(old, one));
  return [
    ...lost.flatMap((one) => change("major", path, `no longer accepts ${JSON.stringify(one)}`)),
    ...added.flatMap((one) => change("minor", path, `also accepts ${JSON.stringify(one)}`)),
    ...(lost.length + added.length === 0 ? change("patch", path, "lists the same in another order") : []),
  ];
};

const required: Compare = (path, before, after) => {
  const [old, now] = [listOf(before), listOf(after)];
  const demanded = now.filter((one) => !has(old, one));
  const freed = old.filter((one) => !has(now, one));
  return [
    ...demanded.flatMap((one) => change("major", path, `demands ${JSON.stringify(one)}`)),
    ...freed.flatMap((one) => change("minor", path, `no longer demands ${JSON.stringify(one)}`)),
    ...(demanded.length + freed.length === 0 ? change("patch", path, "lists the same in another order") : []),
  ];
};

/** Named schemas, of which one that is gone makes documents invalid or a reference dangle. */
const named: Compare = (path, before, after) => {
  const [old, now] = [nodeOf(before), nodeOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) => {
    const at = `${path}.${name}`;
    if (!(name in now)) return change("major", at, "is gone");
    return name in old ? schema(at, old[name], now[name]) : change("minor", at, "is new");
  });
};

/** What is known of each keyword; a keyword that is not here is taken for a restriction. */
const keywords: Readonly<Record<string, Compare>> = {
  $id: words,
  $schema: words,
  title: words,
  description: words,
  properties: named,
  $defs: named,
  items: schema,
  required,
  enum: alternatives,
  anyOf: alternatives,
  oneOf: alternatives,
  maximum: upper,
  maxLength: upper,
  maxItems: upper,
  minimum: lower,
  minLength: lower,
  minItems: lower,
  pattern,
  not: pattern,
};

function schema(path: string, before: unknown, after: unknown): SchemaChange[] {
  if (!isNode(before) || !isNode(after)) return isSameJson(before, after) ? [] : unjudged(path, before, after);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => !isSameJson(before[key], after[key]))
    .flatMap((key) => (keywords[key] ?? unjudged)(path === "" ? key : `${path}.${key}`, before[key], after[key]));
}

/** What changed between two editions of a JSON Schema, each with its level: accepting less than before is major. */
export const compareSchemas = (before: unknown, after: unknown): SchemaChange[] => schema("", before, after);

/** The highest level among them. */
export const levelOfSchemas = (changes: readonly SchemaChange[]) => highestLevel(changes.map(({ level }) => level));
