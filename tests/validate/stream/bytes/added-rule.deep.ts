import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** A rule as CONTRIBUTING tells to write one. */
const rule = `\
import type { Rule } from "./given/rule.js";

/** A title is shouted. */
export interface ShoutedTitle {
  title: string;
}

/** A title is written as a sentence is. */
export const shoutedTitle: Rule<"shouted-title", ShoutedTitle> = {
  code: "shouted-title",
  severity: "warning",
  alone: {
    source({ title }, find) {
      if (title === title.toUpperCase()) find(["title"], { title });
    },
  },
};

export const shoutedTitleSentence = ({ title }: ShoutedTitle) => \`\${title} is shouted\`;
`;

const judge = `\
import { formatIssue, validateStream } from "./src/validate.ts";
const source = { id: "source:a", type: "broadcast", title: "STORM", authors: [], language: "en", published: "2024-03-06" };
const lines = [
  JSON.stringify(source),
  JSON.stringify({ ...source, id: "source:b" }, undefined, "  ").replaceAll("\\n", " "),
  JSON.stringify({ ...source, id: "source:c", title: "Storm" }),
];
const bytes = new TextEncoder().encode(lines.join("\\n") + "\\n" + " ".repeat(64) + "\\n");
for await (const issue of validateStream(new Blob([bytes]).stream())) console.log(issue.line + ": " + formatIssue(issue));
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "added-rule-"));
  for (const part of ["src", "scripts", "schemas", "data", "docs", "package.json", "tsconfig.json"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "src/validate/rules/shouted-title.ts"), rule);
  writeFileSync(join(folder, "judge.ts"), judge);
});
afterAll(() => rmSync(folder, { recursive: true }));

const tsx = join(root, "node_modules/.bin/tsx");

describe("a rule that one record decides alone", () => {
  test("speaks of every line of a stream as soon as its file is there", { timeout: 120_000 }, () => {
    const { status, stderr } = spawnSync(tsx, ["scripts/generate.ts"], { cwd: folder, encoding: "utf8" });
    expect(stderr).toContain(
      'lines of sources are parsed, which is slow: no silence in scripts/generate/bytes covers "shouted-title"',
    );
    expect(status).toBe(0);
    const said = execFileSync(tsx, ["judge.ts"], { cwd: folder, encoding: "utf8" });
    expect(said.trim().split("\n")).toEqual(["1: title: STORM is shouted", "2: title: STORM is shouted"]);
  });
});
