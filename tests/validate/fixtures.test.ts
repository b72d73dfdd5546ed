import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/validate/rules/apply/rules.js";
import { inputSentences } from "../../src/validate/sentences/input.js";
import { ruleSentences } from "../../src/validate/sentences/rules.js";
import { shapeSentences } from "../../src/validate/sentences/shape.js";
import { textSentences } from "../../src/validate/sentences/text.js";
import { yamlSentences } from "../../src/validate/sentences/yaml.js";
import { formatIssue, type Issue, parseDataset, validateDataset, verifyEvidence } from "../../src/validate.js";
import { type Fixture, fixtures, fixtureText } from "./fixtures.js";

const shapeCodes = Object.keys(shapeSentences);
const ruleCodes = Object.keys(ruleSentences);
const textCodes = Object.keys(textSentences);
const inputCodes = Object.keys(inputSentences);
const yamlCodes = Object.keys(yamlSentences);

/** No JSON file can hold what these two are about, or none that anybody would want in a repository. */
const withoutFile = ["not-plain-json", "too-many-values"];

const judged = fixtures("invalid").filter(({ name }) => [...shapeCodes, ...ruleCodes].includes(name));
const verified = fixtures("invalid-text");

function issuesOf({ file, text }: Fixture): readonly Issue[] {
  const value: unknown = JSON.parse(text);
  if (verified.some((one) => one.file === file)) return issuesAgainstText(value);
  const verdict = validateDataset(value);
  return verdict.ok ? verdict.warnings : [...verdict.issues, ...verdict.warnings];
}

const issuesAgainstText = (value: unknown) =>
  verifyEvidence(parseDataset(value), { "source:harbour-post": fixtureText("harbour-post") }).issues;

const follow = (value: unknown, pointer: string) =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, key) => Object.getOwnPropertyDescriptor(Object(at), key)?.value, value);

describe("the fixtures", () => {
  test.each(fixtures("valid"))("nothing is said of valid/$file", (fixture) => {
    expect(issuesOf(fixture).map(formatIssue)).toEqual([]);
  });

  test.each([...judged, ...verified])("$file breaks that rule and no other", (fixture) => {
    expect([...new Set(issuesOf(fixture).map(({ code }) => code))]).toEqual([fixture.name]);
  });

  test.each([...judged, ...verified])("each issue of $file points to a place that is there", (fixture) => {
    const value: unknown = JSON.parse(fixture.text);
    for (const { pointer } of issuesOf(fixture)) expect(follow(value, pointer), pointer).toBeDefined();
  });

  test.each([...judged, ...verified])("the messages of $file are short lines that a terminal can show", (fixture) => {
    for (const line of issuesOf(fixture).map(formatIssue)) {
      expect(line).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{10,320}$/u);
      expect(line).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

describe("every issue code", () => {
  const docs = readFileSync(new URL("../../docs/issues.md", import.meta.url), "utf8");
  const sections = new Map(docs.split(/^### /m).map((section) => [section.split("\n")[0], section]));

  test.each([...shapeCodes, ...ruleCodes, ...textCodes, ...inputCodes, ...yamlCodes])(
    "%s has a section in docs/issues.md",
    (code) => {
      expect(sections.get(`\`${code}\``)).toBeDefined();
    },
  );

  test.each([...judged, ...verified])(
    "the example of $name in docs/issues.md is what is said of its fixture",
    (fixture) => {
      const lines = issuesOf(fixture).map((issue) => `> ${formatIssue(issue)}`);
      expect(
        lines.some((line) => sections.get(`\`${fixture.name}\``)?.includes(`\n${line}\n`)),
        lines.join("\n"),
      ).toBe(true);
    },
  );

  const withFile = [...shapeCodes, ...ruleCodes, ...textCodes].filter((code) => !withoutFile.includes(code));
  test.each(withFile)("%s has a fixture", (code) => {
    expect([...judged, ...verified].map(({ name }) => name)).toContain(code);
  });

  test("is that of a rule, in the file of that name, or of no rule", () => {
    const files = readdirSync(new URL("../../src/validate/rules/", import.meta.url))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => file.replace(".ts", ""));
    expect(rules.map(({ code }) => code).sort()).toEqual(files.sort());
    expect(ruleCodes.sort()).toEqual(files.sort());
  });

  test("is explained once in docs/issues.md", () => {
    const known = [...shapeCodes, ...ruleCodes, ...textCodes, ...inputCodes, ...yamlCodes].map((code) => `\`${code}\``);
    expect([...sections.keys()].slice(1).sort()).toEqual(known.sort());
  });
});
