import type * as z from "zod";
import { $ZodObject, $ZodUnion } from "zod/v4/core";
import { kindsNamedBy, schemasAsModelled } from "../../../../scripts/generate/json-schemas.js";
import type { JsonType } from "../../../../src/validate/issues/facts/shape.js";
import { type Issue, issueAt } from "../../../../src/validate/issues/issue.js";
import { childOf, hasKey, isObject } from "../../../../src/validate/issues/own-property.js";
import type { Path } from "../../../../src/validate/issues/pointer.js";
import { badId, issueOfFormat } from "../../../../src/validate/shape/bad-format.js";
import { tooBig, tooSmall } from "../../../../src/validate/shape/explain/beyond-limit.js";
import { notAllowed } from "../../../../src/validate/shape/explain/not-allowed.js";
import { unknownKeys } from "../../../../src/validate/shape/explain/unknown-keys.js";
import { wrongType } from "../../../../src/validate/shape/explain/wrong-type.js";

type ZodIssue = z.core.$ZodIssue;

/** What zod refuses in plain data, in the codes of this package: in zod's order, and each thing that it says of a place. */
export function issuesByZod(schema: z.ZodType, value: unknown): readonly Issue[] {
  const { error } = schema.safeParse(value, { error: listKnownKeys, reportInput: true });
  return (error?.issues ?? []).flatMap((issue) => issuesOf(issue, value, []));
}

/** Makes the message of an unknown key, or of an unknown branch, the keys that are known there; zod says them nowhere else. */
const listKnownKeys: z.core.$ZodErrorMap = ({ code, inst }) =>
  code === "unrecognized_keys" || code === "invalid_union" ? keysOf(inst).join(" ") : undefined;

function keysOf(schema: unknown): readonly string[] {
  if (schema instanceof $ZodObject) return Object.keys(schema._zod.def.shape);
  return schema instanceof $ZodUnion ? [...new Set(schema._zod.def.options.flatMap(keysOf))] : [];
}

/** `root` is what zod judged, `at` where that stands in the value. */
function issuesOf(issue: ZodIssue, root: unknown, at: Path): readonly Issue[] {
  const keys = issue.path.filter((key) => typeof key !== "symbol");
  const key = keys.at(-1);
  const value = keys.reduce(childOf, root);
  const path = [...at, ...keys];
  const parent = keys.slice(0, -1).reduce(childOf, root);
  if (typeof key === "string" && !hasKey(parent, key)) return missingKey(key, issue, parent, path.slice(0, -1));
  if (issue.code === "unrecognized_keys") return unknown(value, issue, path);
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return converted(issue, value, path);
  return branchOf(issue.errors).flatMap((inner) => issuesOf(inner, value, path));
}

function missingKey(key: string, issue: ZodIssue, object: unknown, path: Path): readonly Issue[] {
  const missing = issueAt("missing-key", path, { key });
  return issue.code === "invalid_union" ? [missing, ...unknown(object, issue, path)] : [missing];
}

const unknown = (object: unknown, { message }: ZodIssue, path: Path): readonly Issue[] =>
  isObject(object) ? unknownKeys(object, message.split(" "), path, Number.POSITIVE_INFINITY).issues : [];

/**
 * Of a union's branches the one that the value contradicts in fewest places; of those, the one from which least is missing. Places
 * are counted, not issues: of an empty text that should be a list zod also says that it is too short.
 */
function branchOf(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] {
  const places = (issues: readonly ZodIssue[]) => new Set(issues.map(({ path }) => JSON.stringify(path))).size;
  const contradictions = (issues: readonly ZodIssue[]) => places(issues.filter(({ input }) => input !== undefined));
  const better = (a: readonly ZodIssue[], b: readonly ZodIssue[]) =>
    contradictions(a) - contradictions(b) || places(a) - places(b);
  return [...branches].sort(better)[0] ?? [];
}

const jsonTypes: ReadonlyMap<string, JsonType> = new Map([
  ["object", "object"],
  ["array", "array"],
  ["string", "string"],
  ["number", "number"],
  ["int", "integer"],
  ["null", "null"],
]);

function converted(issue: ZodIssue, value: unknown, path: Path): readonly Issue[] {
  switch (issue.code) {
    case "invalid_type":
      return [wrongType(jsonTypeNamed(issue.expected), value, path)];
    case "invalid_value":
      return [notAllowed(asWords(issue.values), value, path)];
    case "invalid_union":
      return [notAllowed(asWords("options" in issue ? (issue.options ?? []) : []), value, path)];
    case "invalid_format":
      return [issueOfPattern(issue.pattern ?? "", String(value), path)];
    case "too_big":
      return isBeside(issue, value) ? [] : [tooBig(Number(issue.maximum), measured(value), path)];
    case "too_small":
      return isBeside(issue, value) ? [] : [tooSmall(Number(issue.minimum), measured(value), path)];
    default:
      throw new Error(`no issue for ${issue.code}`);
  }
}

/** What zod says beside the point: it also measures an object that happens to have a key "length". */
const isBeside = (issue: ZodIssue, value: unknown): boolean =>
  isOfSafeIntegers(issue) || (isObject(value) && !Array.isArray(value));

/** Of a large whole number zod first says that a double does not tell it from its neighbours; the model's own limit comes after. */
const isOfSafeIntegers = (issue: ZodIssue): boolean => "note" in issue;

function jsonTypeNamed(expected: string): JsonType {
  const type = jsonTypes.get(expected);
  if (!type) throw new Error(`no JSON type for ${expected}`);
  return type;
}

const asWords = (values: readonly unknown[]) =>
  values.filter((each) => typeof each === "string" || typeof each === "number" || each === true);

function measured(value: unknown): string | number | readonly unknown[] {
  if (typeof value === "string" || typeof value === "number" || Array.isArray(value)) return value;
  throw new Error(`nothing to measure: ${typeof value}`);
}

type FromText = (text: string, path: Path) => Issue;

const byPattern: ReadonlyMap<string, FromText> = new Map([...schemasAsModelled().values()].flatMap(patternsIn));

function issueOfPattern(pattern: string, text: string, path: Path): Issue {
  const say = byPattern.get(pattern.replace(/^\/(.*)\/$/s, "$1"));
  if (!say) throw new Error(`the model does not say what ${pattern} stands for`);
  return say(text, path);
}

function patternsIn(schema: unknown): (readonly [string, FromText])[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { pattern, format, ...rest } = schema as Record<string, unknown>;
  if (typeof pattern !== "string") return Object.values(rest).flatMap(patternsIn);
  const kinds = kindsNamedBy(rest);
  const say: FromText = kinds
    ? (text, path) => badId(kinds as Parameters<typeof badId>[0], text, path)
    : (text, path) => issueOfFormat(format as Parameters<typeof issueOfFormat>[0], text, path);
  return [[pattern, say]];
}
