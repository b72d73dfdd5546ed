import { type Issue, issueAt } from "../issues/issue.js";
import type { Path } from "../issues/pointer.js";
import { quoted, shortened } from "../issues/shown.js";
import { binaryKind } from "./binary-kind.js";
import { checkOf, type Flaw } from "./check.js";
import { firstNotUtf8, foreignEncoding, markLength, utf8Text } from "./encoding.js";
import { keyText } from "./key-set.js";
import type { InputLimits } from "./limits.js";
import { pathsAt } from "./path-at.js";
import { type Position, positionsAt } from "./position.js";
import { type SyntaxFailure, scanJson } from "./scan.js";
import { foundAt, mistakeAt, wantedAt } from "./syntax.js";
import { textOf } from "./text-of.js";

/** The value of a JSON text. */
export interface Parsed {
  readonly value: unknown;
}

/** What came of reading a JSON text. `bytes` are those of the text, without a byte-order mark. */
export interface JsonReading {
  readonly bytes: Uint8Array;
  /** The value, when the text is whole JSON within the limits. */
  readonly parsed: Parsed | undefined;
  /** What is wrong with the text, in its order, each issue with its line and column. */
  readonly issues: readonly Issue[];
  /** How many issues more there are. */
  readonly more: number;
}

/**
 * Reads UTF-8 bytes as JSON (RFC 8259), strictly: nothing is replaced, repaired or dropped in silence.
 * A UTF-8 byte-order mark at the start is passed over. Keys that stand twice and numbers that JavaScript cannot hold
 * are issues, and the value is there all the same, as `JSON.parse` makes it. Lines are counted from `firstLine`.
 * Whoever has parsed the same bytes already hands the value over.
 */
export function readJson(
  input: Uint8Array,
  limits: InputLimits,
  maxIssues: number,
  firstLine = 1,
  known?: Parsed,
): JsonReading {
  const encoding = foreignEncoding(input);
  if (encoding) return refused(input, issueAt("not-utf8", [], { encoding, byte: 0 }), 0, firstLine);
  const bytes = input.subarray(markLength(input));
  const text = known ? "" : utf8Text(bytes);
  if (text === undefined) return notUtf8(bytes, firstLine);
  const check = checkOf(bytes, limits, maxIssues);
  const result = scanJson(bytes, check);
  const parsed = result === "whole" ? (known ?? { value: JSON.parse(text) as unknown }) : undefined;
  const found = typeof result === "object" ? [...check.flaws, result] : check.flaws;
  const issues = found.length === 0 ? [] : issuesOf(bytes, found, firstLine);
  return { bytes, parsed, issues, more: check.more() + found.length - issues.length };
}

function refused(bytes: Uint8Array, issue: Issue, at: number, firstLine: number): JsonReading {
  const [position] = positionsAt(bytes, [at], firstLine);
  return { bytes, parsed: undefined, issues: [{ ...issue, ...position }], more: 0 };
}

function notUtf8(bytes: Uint8Array, firstLine: number): JsonReading {
  const byte = firstNotUtf8(bytes);
  const binary = binaryKind(bytes);
  return refused(bytes, issueAt("not-utf8", [], { ...(binary ? { binary } : {}), byte }), byte, firstLine);
}

function issuesOf(bytes: Uint8Array, all: readonly (Flaw | SyntaxFailure)[], firstLine: number): readonly Issue[] {
  const begins = all.map(({ at }) => at);
  const paths = affordable(pathsAt(bytes, begins));
  const found = all.slice(0, paths.length);
  const offsets = found.map(({ at }) => at);
  const positions = positionsAt(bytes, [...offsets, ...found.map(earlierOf)], firstLine);
  return found.map((one, index) => {
    const earlier = positions[found.length + index] ?? { line: firstLine, column: 1 };
    const path = paths[index] ?? [];
    const issue = "step" in one ? syntaxIssue(bytes, one, path, earlier) : flawIssue(bytes, one, path, earlier);
    return { ...issue, ...positions[index] };
  });
}

/** A key can be as long as its document, and each issue under it repeats it: a hundred of those would take a hundred times the memory. */
const LONG_KEY = 1000;
const MOST_IN_LONG_KEYS = 2 ** 20;

/** The first of the paths, without those from where on long keys would have too many characters together; one at least. */
function affordable(paths: readonly Path[]): readonly Path[] {
  let left = MOST_IN_LONG_KEYS;
  const isTooMuch = (path: Path, index: number) => {
    for (const key of path) if (typeof key === "string" && key.length > LONG_KEY) left -= key.length;
    return left < 0 && index > 0;
  };
  const end = paths.findIndex(isTooMuch);
  return end < 0 ? paths : paths.slice(0, end);
}

/** The other place that an issue speaks of: where a key stood before, where something began that is never closed. */
function earlierOf(one: Flaw | SyntaxFailure): number {
  if ("step" in one) return one.token ?? one.open.at(-1) ?? 0;
  return one.code === "duplicate-key" ? one.first : 0;
}

function flawIssue(bytes: Uint8Array, flaw: Flaw, path: Path, { line, column }: Position): Issue {
  switch (flaw.code) {
    case "too-deep":
      return issueAt("too-deep", path, { limit: flaw.limit });
    case "too-many-values":
      return issueAt("too-many-values", [], { limit: flaw.limit });
    case "duplicate-key": {
      const key = quoted(keyText(bytes, flaw.at, flaw.end));
      return issueAt("duplicate-key", path, { key, firstLine: line, firstColumn: column });
    }
    case "not-finite":
    case "unsafe-integer":
      return issueAt(flaw.code, path, { value: numberText(bytes, flaw.at, flaw.end) });
    default:
      return flaw satisfies never;
  }
}

/** A number as it stands in the text, which is ASCII; the first forty characters of it. */
const numberText = (bytes: Uint8Array, at: number, end: number): string =>
  shortened(textOf(bytes, at, Math.min(end, at + 41)), 40);

function syntaxIssue(bytes: Uint8Array, failure: SyntaxFailure, path: Path, { line }: Position): Issue {
  const isEmpty = failure.at >= bytes.length && failure.step === "value" && failure.open.length === 0;
  if (isEmpty) return issueAt("empty-input", [], { bytes: bytes.length });
  const found = foundAt(bytes, failure.at);
  const mistake = mistakeAt(bytes, failure);
  return issueAt("invalid-json", path, {
    wanted: wantedAt(bytes, failure),
    ...(found === undefined ? {} : { found }),
    ...(mistake === undefined ? {} : { mistake }),
    ...(mistake === "unclosed" ? { opened: line } : {}),
  });
}
