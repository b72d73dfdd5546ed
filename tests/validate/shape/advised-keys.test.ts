import { describe, expect, test } from "vitest";
import { datasetShape, type RecordShape, type Shape } from "../../../src/generated/shapes.js";
import { kindOfId } from "../../../src/records/kinds.js";
import { childOf, isObject } from "../../../src/validate/issues/own-property.js";
import { recordShapes } from "../../../src/validate/shape/record-shapes.js";
import { formatIssue, type Issue, parseDataset, validateDataset, verifyEvidence } from "../../../src/validate.js";
import { oneIn } from "../../cases.js";
import { fixtures, fixtureText } from "../fixtures.js";

type Path = Issue["path"];

/** The shapes of an object that a shape allows, as far as the object says which of them it is. */
function recordsIn(shape: Shape | undefined, value: unknown): readonly RecordShape[] {
  if (shape?.kind === "nullable") return recordsIn(shape.shape, value);
  if (shape?.kind === "record") return [shape];
  if (shape?.kind === "either") return shape.variants;
  if (shape?.kind !== "tagged") return [];
  const tagOf = ({ fields }: RecordShape) => fields[shape.tag];
  const meant = shape.variants.filter((variant) => {
    const field = tagOf(variant);
    return field?.kind === "choice" && field.values.some((each) => each === childOf(value, shape.tag));
  });
  return meant.length > 0 ? meant : shape.variants;
}

const itemsOf = (shape: Shape | undefined): Shape | undefined =>
  shape?.kind === "nullable" ? itemsOf(shape.shape) : shape?.kind === "list" ? shape.items : undefined;

/** The keys that the objects on the way to a place may have, and those of the object there. */
function keysAlong(root: unknown, path: Path): ReadonlySet<string> {
  let [shapes, value]: [readonly (Shape | undefined)[], unknown] = [[datasetShape], root];
  const keys = new Set<string>();
  const take = () => {
    const records = shapes.flatMap((shape) => recordsIn(shape, value));
    for (const { fields } of records) for (const key of Object.keys(fields)) keys.add(key);
    return records;
  };
  for (const step of path) {
    const records = take();
    shapes = typeof step === "number" ? shapes.map(itemsOf) : records.map(({ fields }) => fields[step]);
    value = childOf(value, step);
  }
  take();
  return keys;
}

function keysIn(shape: Shape | undefined): readonly string[] {
  if (shape?.kind === "list") return keysIn(shape.items);
  if (shape?.kind === "nullable") return keysIn(shape.shape);
  if (shape?.kind === "tagged" || shape?.kind === "either") return shape.variants.flatMap(keysIn);
  return shape?.kind === "record" ? Object.entries(shape.fields).flatMap(([key, each]) => [key, ...keysIn(each)]) : [];
}

/** Every key of the model. */
const keys = new Set(keysIn(datasetShape));

/** The keys that a message speaks of: those in quotation marks, if not after an article, and a note, of which it may speak without. */
function keysNamed(message: string): string[] {
  const quoted = [...message.matchAll(/(?<!\ban? )"([A-Za-z]+)"/g)].map(([, word = ""]) => word);
  return [...new Set([...quoted, ...(/\bnote\b/.test(message) ? ["note"] : [])])].filter((word) => keys.has(word));
}

/** The keys of the records that a message names. */
const keysOfNamed = (message: string) =>
  [...message.matchAll(/"([a-z]+:[^"]*)"/g)].flatMap(([, id = ""]) => {
    const kind = kindOfId(id);
    return kind ? Object.keys(recordShapes[kind].fields) : [];
  });

function issuesAgainstModel(value: unknown): readonly Issue[] {
  const verdict = validateDataset(value);
  return verdict.ok ? verdict.warnings : [...verdict.issues, ...verdict.warnings];
}

const issuesAgainstText = (value: unknown) =>
  verifyEvidence(parseDataset(value), { "source:harbour-post": fixtureText("harbour-post") }).issues;

describe("formatIssue", () => {
  const judged = [
    ...fixtures("invalid").map((fixture) => ({ ...fixture, judge: issuesAgainstModel })),
    ...fixtures("invalid-text").map((fixture) => ({ ...fixture, judge: issuesAgainstText })),
  ];

  test.each(judged)("speaks of no key that nothing at the place of $file can have", ({ text, judge }) => {
    const value: unknown = JSON.parse(text);
    for (const issue of judge(value)) {
      const message = formatIssue(issue).slice(formatIssue(issue).indexOf(": "));
      const possible = [...keysAlong(value, issue.path), ...keysOfNamed(message)];
      for (const key of keysNamed(message)) expect(possible, message).toContain(key);
    }
  });

  test("is looked through for keys by a test that finds some", () => {
    const messages = judged.flatMap(({ text, judge }) => judge(JSON.parse(text)).map(formatIssue));
    const named = new Set(messages.flatMap(keysNamed));
    for (const key of ["note", "against", "about", "throughout", "claims"]) expect(named).toContain(key);
  });
});

/** Every object of a value, with its path. */
function* objectsIn(value: unknown, path: Path = []): Iterable<{ object: object; path: Path }> {
  if (!isObject(value)) return;
  if (!Array.isArray(value)) yield { object: value, path };
  for (const [key, child] of Object.entries(value))
    yield* objectsIn(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A copy of a value in which the object at a path has one key more. */
function withKey(value: unknown, path: Path, key: string): unknown {
  const copy: unknown = structuredClone(value);
  Object.assign(path.reduce(childOf, copy) as object, { [key]: null });
  return copy;
}

describe("the key that an unknown one was probably meant to be", () => {
  const valid: unknown = JSON.parse(fixtures("valid").find(({ file }) => file === "harbour-post.json")?.text ?? "");
  const forms = new Map(
    [...objectsIn(valid)].map((one) => [
      `${one.path.filter((step) => typeof step === "string")} ${Object.keys(one.object)}`,
      one,
    ]),
  );

  const unknownAt = (value: unknown, path: Path, key: string) =>
    issuesAgainstModel(value).filter(
      (issue): issue is Issue<"unknown-key"> =>
        issue.code === "unknown-key" && issue.path.length === path.length + 1 && issue.path.at(-1) === key,
    );

  test.each([...forms.values()])("is one that $path can have", ({ object, path }) => {
    const misspelt = [...keys].map((key) => `${key}x`).filter((key) => !keys.has(key));
    for (const key of oneIn(8, misspelt)) {
      const [issue] = unknownAt(withKey(valid, path, key), path, key);
      expect(issue, key).toBeDefined();
      const { nearest } = issue ?? {};
      if (nearest === undefined || nearest in object) continue;
      expect(unknownAt(withKey(valid, path, nearest), path, nearest), `${key}: ${nearest}`).toEqual([]);
    }
  });
});
