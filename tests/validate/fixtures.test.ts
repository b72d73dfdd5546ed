import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resolveDraft } from "../../src/draft.js";
import { rules } from "../../src/validate/rules/apply/rules.js";
import { draftSentences } from "../../src/validate/sentences/draft.js";
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
const draftCodes = Object.keys(draftSentences);

/** No JSON file can hold what these two are about, or none that anybody would want in a repository. */
const withoutFile = ["not-plain-json", "too-many-values"];

const judged = fixtures("invalid").filter(({ name }) => [...shapeCodes, ...ruleCodes].includes(name));
const verified = fixtures("invalid-text");
const drafted = fixtures("invalid-draft");
const broken = [...judged, ...verified, ...drafted];

function issuesOf({ text }: Fixture): readonly Issue[] {
  const value: unknown = JSON.parse(text);
  if (verified.some((one) => one.text === text)) return issuesAgainstText(value);
  const verdict = drafted.some((one) => one.text === text) ? resolveDraft(value, texts) : validateDataset(value);
  return verdict.ok ? verdict.warnings : [...verdict.issues, ...verdict.warnings];
}

/** The texts that drafts quote, by the keys of their sources. */
const texts = Object.fromEntries(["harbour-post", "harbour-page", "storm-log"].map((key) => [key, fixtureText(key)]));

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

  test.each(broken)("$file breaks that rule and no other", (fixture) => {
    expect([...new Set(issuesOf(fixture).map(({ code }) => code))]).toEqual([fixture.name]);
  });

  test.each(broken)("each issue of $file points to a place that is there", (fixture) => {
    const value: unknown = JSON.parse(fixture.text);
    for (const { pointer } of issuesOf(fixture)) expect(follow(value, pointer), pointer).toBeDefined();
  });

  test.each(broken)("the messages of $file are short lines that a terminal can show", (fixture) => {
    for (const line of issuesOf(fixture).map(formatIssue)) {
      expect(line).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{10,320}$/u);
      expect(line).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

describe("every issue code", () => {
  const docs = readFileSync(new URL("../../docs/issues.md", import.meta.url), "utf8");
  const sections = new Map(docs.split(/^### /m).map((section) => [section.split("\n")[0], section]));

  test.each([...shapeCodes, ...ruleCodes, ...textCodes, ...inputCodes, ...yamlCodes, ...draftCodes])(
    "%s has a section in docs/issues.md",
    (code) => {
      expect(sections.get(`\`${code}\``)).toBeDefined();
    },
  );

  test.each(broken)("the example of $name in docs/issues.md is what is said of its fixture", (fixture) => {
    const lines = issuesOf(fixture).map((issue) => `> ${formatIssue(issue)}`);
    expect(
      lines.some((line) => sections.get(`\`${fixture.name}\``)?.includes(`\n${line}\n`)),
      lines.join("\n"),
    ).toBe(true);
  });

  const withFile = [...shapeCodes, ...ruleCodes, ...textCodes, ...draftCodes].filter(
    (code) => !withoutFile.includes(code),
  );
  test.each(withFile)("%s has a fixture", (code) => {
    expect(broken.map(({ name }) => name)).toContain(code);
  });

  test("is that of a rule, in the file of that name, or of no rule", () => {
    const files = readdirSync(new URL("../../src/validate/rules/", import.meta.url))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => file.replace(".ts", ""));
    expect(rules.map(({ code }) => code).sort()).toEqual(files.sort());
    expect(ruleCodes.sort()).toEqual(files.sort());
  });

  test("is explained once in docs/issues.md", () => {
    const known = [...shapeCodes, ...ruleCodes, ...textCodes, ...inputCodes, ...yamlCodes, ...draftCodes].map(
      (code) => `\`${code}\``,
    );
    expect([...sections.keys()].slice(1).sort()).toEqual(known.sort());
  });
});
