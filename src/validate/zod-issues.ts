import type * as z from "zod";
import { codePointLength } from "../text/code-point-length.js";
import { nearest } from "../text/nearest.js";
import { childOf, hasKey, isObject } from "./child.js";
import type { JsonType } from "./facts/shape.js";
import { issueOfPattern } from "./formats.js";
import { type Issue, issueAt } from "./issue.js";
import type { Path } from "./pointer.js";
import { jsonTypeOf, quoted, shown } from "./shown.js";

type ZodIssue = z.core.$ZodIssue;

/** A zod issue in the codes of this package, and how many more issues of the same kind and place there are. */
export interface FromZod {
  readonly issues: readonly Issue[];
  readonly more: number;
}

/**
 * Says a zod issue in the codes of this package. `root` is what zod judged, `at` where that stands in the document.
 * Of an object's unknown keys, of which there can be millions, the first `most` become issues.
 */
export function issuesFromZod(issue: ZodIssue, root: unknown, at: Path, most: number): FromZod {
  const keys = issue.path.filter((key) => typeof key !== "symbol");
  const key = keys.at(-1);
  const value = keys.reduce(childOf, root);
  const path = [...at, ...keys];
  const parent = keys.slice(0, -1).reduce(childOf, root);
  if (typeof key === "string" && !hasKey(parent, key)) return missingKey(key, issue, parent, path.slice(0, -1), most);
  if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, knownIn(issue), path, most);
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return one(converted(issue, value, path));
  return together(branchOf(issue.errors).map((inner) => issuesFromZod(inner, value, path, most)));
}

const one = (issue: Issue): FromZod => ({ issues: [issue], more: 0 });

const together = (parts: readonly FromZod[]): FromZod => ({
  issues: parts.flatMap(({ issues }) => issues),
  more: parts.reduce((sum, { more }) => sum + more, 0),
});

/** The keys that the schema knows, as `explainShape` has zod tell them. */
const knownIn = ({ message }: ZodIssue): readonly string[] => message.split(" ");

/** Where the key is missing that says which branch of a union is meant, keys that no branch knows are told as well. */
function missingKey(key: string, issue: ZodIssue, object: unknown, path: Path, most: number): FromZod {
  const missing = one(issueAt("missing-key", path, { key }));
  if (issue.code !== "invalid_union" || !isObject(object)) return missing;
  const known = knownIn(issue);
  const unknown = Object.keys(object).filter((name) => !known.includes(name));
  return together([missing, unknownKeys(unknown, known, path, most)]);
}

/** What each was probably meant to be is looked for when it is known which of them will be listed. */
function unknownKeys(keys: readonly string[], known: readonly string[], path: Path, most: number): FromZod {
  const first = keys.slice(0, most);
  const issues = first.map((key) => issueAt("unknown-key", [...path, key], { key: quoted(key), known }));
  return { issues, more: keys.length - first.length };
}

function converted(issue: ZodIssue, value: unknown, path: Path): Issue {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected, value, path);
    case "invalid_value":
      return notAllowed(issue.values, value, path);
    case "invalid_union":
      return notAllowed("options" in issue ? (issue.options ?? []) : [], value, path);
    case "invalid_format":
      return issueOfPattern(issue.pattern ?? "", String(value), path);
    case "too_big":
      return tooBig(Number(issue.maximum), value, path);
    case "too_small":
      return tooSmall(Number(issue.minimum), value, path);
    default:
      return issueAt("bad-format", path, { value: shown(value), format: "unknown" });
  }
}

/** Of a union's branches the one that the value contradicts least; of those, the one from which least is missing. */
function branchOf(branches: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] {
  const contradictions = (issues: readonly ZodIssue[]) => issues.filter(({ input }) => input !== undefined).length;
  const better = (a: readonly ZodIssue[], b: readonly ZodIssue[]) =>
    contradictions(a) - contradictions(b) || a.length - b.length;
  return [...branches].sort(better)[0] ?? [];
}

const jsonTypes: ReadonlyMap<string, JsonType> = new Map([
  ["object", "object"],
  ["array", "array"],
  ["string", "string"],
  ["template_literal", "string"],
  ["number", "number"],
  ["int", "integer"],
  ["boolean", "boolean"],
  ["null", "null"],
]);

function wrongType(wanted: string, value: unknown, path: Path): Issue {
  const expected = jsonTypes.get(wanted) ?? "object";
  const isNumber = typeof value === "number" && (expected === "number" || expected === "integer");
  if (isNumber && !Number.isFinite(value)) return issueAt("not-finite", path, { value: shown(value) });
  if (isNumber) return issueAt("not-integer", path, { value });
  return issueAt("wrong-type", path, { expected, found: jsonTypeOf(value), value: shown(value) });
}

function notAllowed(values: readonly unknown[], value: unknown, path: Path): Issue {
  if (values[0] === true) return issueAt("not-in-vocabulary", path, { value: shown(value), allowed: [true] });
  const allowed = values.filter((each) => typeof each === "string" || typeof each === "number");
  const expected = typeof allowed[0] === "number" ? "integer" : "string";
  if (typeof value !== typeof allowed[0])
    return issueAt("wrong-type", path, { expected, found: jsonTypeOf(value), value: shown(value) });
  const near = typeof value === "string" ? nearest(value, allowed.map(String)) : undefined;
  return issueAt("not-in-vocabulary", path, {
    value: shown(value),
    allowed,
    ...(near === undefined ? {} : { nearest: near }),
  });
}

function tooBig(limit: number, value: unknown, path: Path): Issue {
  if (typeof value === "string") return issueAt("too-long", path, { length: codePointLength(value), limit });
  if (Array.isArray(value)) return issueAt("too-many", path, { length: value.length, limit });
  return issueAt("out-of-range", path, { value: Number(value), maximum: limit });
}

function tooSmall(limit: number, value: unknown, path: Path): Issue {
  if (typeof value === "string") return issueAt("too-short", path, { length: codePointLength(value), limit });
  if (Array.isArray(value)) return issueAt("too-few", path, { length: value.length, limit });
  return issueAt("out-of-range", path, { value: Number(value), minimum: limit });
}
