import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/validate/rules/apply/rules.js";

const page = (name: string) => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), "utf8");

describe("docs/other-languages.md", () => {
  test("names the headings under which every rule is that JSON Schema cannot say, and nothing else", () => {
    const [, list = ""] = page("other-languages").split("## What JSON Schema cannot say");
    const named = [...list.matchAll(/\[([^\]]+)\]\(issues\.md#/g)].map(([, heading]) => heading);
    const parts = page("issues").split(/^## /m);
    const listed = parts
      .filter((part) => named.includes(part.slice(0, part.indexOf("\n"))))
      .flatMap((part) => [...part.matchAll(/^### `([a-z-]+)`$/gm)].map(([, code]) => code));
    expect(listed.sort()).toEqual(rules.map(({ code }) => code).sort());
  });
});
