import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import * as api from "../../src/index.js";

/**
 * The examples of the documentation are run. In them, the comment behind an expression, or on the line below it, is what
 * the expression gives: a value (`…` in a text stands for anything) or `throws Name: message`.
 */

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

interface Example {
  readonly name: string;
  readonly code: string;
}

const blocks = (name: string, text: string): Example[] =>
  [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""], index) => ({ name: `${name} (${index + 1})`, code }));

const fromComments = (path: string) =>
  blocks(
    path,
    [...read(path).matchAll(/^\/\*\*.*?\*\/$/gms)]
      .map(([comment]) => comment.replaceAll(/^ ?\*( |\/|$)/gm, ""))
      .join("\n"),
  );

const sources = readdirSync(new URL("src/query/", root), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `src/query/${file}`);
const examples = [...blocks("docs/queries.md", read("docs/queries.md")), ...sources.flatMap(fromComments)];

/** `expression; // value` becomes a check. */
function withChecks(code: string): string {
  return code
    .replaceAll(/^import \{([^}]*)\} from "attributed-events";$/gm, "const {$1} = api;")
    .replaceAll(/^(.*;)\n\/\/ /gm, "$1 // ")
    .replaceAll(
      /^( *(?:(?:for|if) \(.*\) )?)(?!const |import |for |if |\})(.*?); \/\/ (.*)$/gm,
      (_, head, expression, expected) => {
        return `${head}check(() => (${expression}), ${JSON.stringify(expected)});`;
      },
    );
}

function check(actual: () => unknown, expected: string): void {
  if (expected.startsWith("throws ")) {
    expect(describeError(actual)).toBe(expected.slice("throws ".length));
    return;
  }
  const { value } = new Function(`return { value: ${expected} }`)() as { value: unknown };
  if (typeof value === "string" && value.includes("…")) expect(actual()).toMatch(patternOf(value));
  else expect(actual()).toEqual(value);
}

function describeError(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return String(error);
  }
  return "nothing";
}

const patternOf = (text: string) =>
  new RegExp(
    `^${text
      .split("…")
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
  );

describe("the examples in the documentation of queries", () => {
  test("are there", () => {
    expect(examples.length).toBeGreaterThan(16);
  });

  test.each(examples)("$name", ({ code }) => {
    const checked = withChecks(code);
    let checks = 0;
    const counted = (...[actual, expected]: Parameters<typeof check>) => {
      checks++;
      check(actual, expected);
    };
    const { outputText } = ts.transpileModule(checked, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
    new Function("api", "check", outputText)(api, counted);
    if (code.includes("//")) expect(checks).toBeGreaterThan(0);
  });
});
