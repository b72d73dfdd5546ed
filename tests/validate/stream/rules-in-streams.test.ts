import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "../../../src/validate/rules/apply/rules.js";

const docs = readFileSync(new URL("../../../docs/issues.md", import.meta.url), "utf8");
const [, partly = "", never = ""] = /Of (.*?), a stream finds the part .*? never finds: (.*)\.\n/.exec(docs) ?? [];
const codesIn = (text: string) => [...text.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code);

const inStreams = ["duplicate-id", "unresolved-reference"];
const comparing = rules.filter(({ code, together, whole }) => (together ?? whole) && !inStreams.includes(code));

describe("docs/issues.md", () => {
  test("says which rules a stream applies in part", () => {
    expect(codesIn(partly)).toEqual(comparing.filter(({ alone }) => alone).map(({ code }) => code));
  });

  test("says which rules a stream does not apply", () => {
    expect(codesIn(never)).toEqual(comparing.filter(({ alone }) => !alone).map(({ code }) => code));
  });
});
