import { beforeEach, describe, expect, test, vi } from "vitest";
import { nearest } from "../../src/text/nearest.js";
import {
  formatIssue,
  type Issue,
  validateDataset,
  validateJson,
  validateLines,
  validateRecord,
} from "../../src/validate.js";
import { cases } from "../cases.js";
import { bytesOf } from "./json/bytes-of.js";

vi.mock("../../src/text/nearest.js", { spy: true });

beforeEach(() => void vi.mocked(nearest).mockClear());

const KEYS = cases(100_000);

/** So many keys that nobody knows, as they stand in an object. */
const unknownKeys = (count: number, name = "nam") => Array.from({ length: count }, (_, n) => `"${name}${n}":0`).join();

const issuesOf = (verdict: { ok: true } | { ok: false; issues: readonly Issue[] }) =>
  verdict.ok ? [] : verdict.issues;

/** Broken documents with very many keys in one object. */
const documents: Readonly<Record<string, string>> = {
  "at the top": `{${unknownKeys(KEYS)}}`,
  "in a record": `{"actors":[{"id":"actor:x",${unknownKeys(KEYS)}}]}`,
  "where nothing says which kind of object is meant": `{"claims":[{"evidence":[{${unknownKeys(KEYS)}}]}]}`,
  "that are numbers": `{${unknownKeys(KEYS, "")}}`,
  "that stand twice": `{${unknownKeys(KEYS)},${unknownKeys(KEYS)}}`,
};

describe.each(Object.entries(documents))("an object with very many unknown keys, %s", (_, text) => {
  test("costs no search but for those that are listed, and all are counted", () => {
    const verdict = validateJson(bytesOf(text), { maxIssues: 20 });
    expect(issuesOf(verdict)).toHaveLength(20);
    expect(verdict.more).toBeGreaterThan(KEYS - 20);
    expect(vi.mocked(nearest).mock.calls.length).toBeLessThan(100);
  });

  test("is refused by a reader who wants no list", () => {
    expect(validateJson(bytesOf(text), { maxIssues: 0 })).toMatchObject({ ok: false, issues: [] });
    expect(nearest).not.toHaveBeenCalled();
  });
});

describe("an object with very many unknown keys", () => {
  const broken = JSON.parse(`{"id":"actor:x","type":"person",${unknownKeys(5000, "countr")},"names":[]}`);

  test("has the first of them listed, in their order, each with the key that was meant", () => {
    const verdict = validateRecord("actor", { ...broken, paren: "actor:y" }, { maxIssues: 3 });
    expect(issuesOf(verdict).map(formatIssue)).toEqual([
      'countr0: is no key here; nearest is "country"',
      'countr1: is no key here; nearest is "country"',
      'countr2: is no key here; nearest is "country"',
    ]);
    expect(verdict.more).toBe(5000 - 3 + 2);
  });

  test("has all of them listed for a reader who wants all", () => {
    const verdict = validateDataset({ actors: [broken] }, { maxIssues: Number.POSITIVE_INFINITY });
    expect(issuesOf(verdict).filter(({ code }) => code === "unknown-key")).toHaveLength(5000);
    expect(verdict.more).toBe(0);
  });

  test("is no worse on a line", () => {
    const line = bytesOf(`{"id":"actor:x",${unknownKeys(KEYS)}}\n`);
    expect(validateLines(line, { maxIssues: 5 })).toMatchObject({ ok: false, more: KEYS + 2 - 5 });
    expect(vi.mocked(nearest).mock.calls.length).toBeLessThan(20);
  });
});

describe("issues under a key that is very long", () => {
  const LENGTH = 2 ** 20;
  const text = `{"${"k".repeat(LENGTH)}":{${'"a":0,'.repeat(50)}"a":[${"1e400,".repeat(50)}0]}}`;

  test("do not repeat it without end: the others are counted", () => {
    const verdict = validateJson(bytesOf(text));
    const issues = issuesOf(verdict);
    expect(issues.length + verdict.more).toBe(50 + 50 + 1 + 9);
    expect(JSON.stringify(issues).length).toBeLessThan(5 * LENGTH);
    for (const issue of issues) expect(formatIssue(issue).length).toBeLessThan(400);
  });

  test("are all listed where keys are short", () => {
    const numbers = bytesOf(`[${"1e400,".repeat(3000)}0]`);
    const verdict = validateJson(numbers, { maxIssues: Number.POSITIVE_INFINITY });
    expect(issuesOf(verdict)).toHaveLength(3001);
  });
});
