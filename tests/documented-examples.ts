import { readFileSync } from "node:fs";
import ts from "typescript";
import { expect } from "vitest";

/**
 * The examples of the documentation are run. In them, the comment behind an expression, or on the line below it, is what
 * the expression gives: a value (`…` in a text stands for anything) or `throws Name: message`.
 */
export interface Example {
  readonly name: string;
  readonly code: string;
}

/** The package's entries that examples import, by the name they import them by. */
export type Entries = Readonly<Record<string, object>>;

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

const blocks = (name: string, text: string): Example[] =>
  [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""], index) => ({ name: `${name} (${index + 1})`, code }));

/** The examples of a page of the documentation. */
export const examplesOnPage = (path: string) => blocks(path, read(path));

/** The examples in the comments of a file. */
export const examplesInComments = (path: string) =>
  blocks(
    path,
    [...read(path).matchAll(/^\/\*\*.*?\*\/$/gms)]
      .map(([comment]) => comment.replaceAll(/^ ?\*( |\/|$)/gm, ""))
      .join("\n"),
  );

/** `expression; // value` becomes a check. */
function withChecks(code: string): string {
  return code
    .replaceAll(/^import \{([^}]*)\} from ("[^"]+");$/gm, (_, names: string, entry: string) => {
      return `const {${names.replaceAll(/\btype \w+,?/g, "").replaceAll(" as ", ": ")}} = entries[${entry}];`;
    })
    .replaceAll(/^(.*;)\n\/\/ /gm, "$1 // ")
    .replaceAll(
      /^( *(?:(?:for|if) \(.*?\) )?)(?!const |import |for |if |\})(.*?); \/\/ (.*)$/gm,
      (_, head, expression, expected) => {
        return `${head}await check(async () => (${expression}), ${JSON.stringify(expected)});`;
      },
    );
}

async function check(actual: () => Promise<unknown>, expected: string): Promise<void> {
  if (expected.startsWith("throws ")) {
    expect(await describeError(actual)).toBe(expected.slice("throws ".length));
    return;
  }
  const { value } = new Function(`return { value: ${expected} }`)() as { value: unknown };
  if (typeof value === "string" && value.includes("…")) expect(await actual()).toMatch(patternOf(value));
  else expect(await actual()).toEqual(value);
}

async function describeError(action: () => Promise<unknown>): Promise<string> {
  try {
    await action();
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

/** Functions whose text may say `await`. */
const AsyncFunction = (async () => {}).constructor as typeof Function;

/** Runs an example and checks what it says; `given` are the names that it takes for granted, if it does not make its own. */
export async function runExample(
  { code }: Example,
  entries: Entries,
  given: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  let checks = 0;
  const counted = async (...[actual, expected]: Parameters<typeof check>) => {
    checks++;
    await check(actual, expected);
  };
  const { outputText } = ts.transpileModule(withChecks(code), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const names = ["entries", "check", ...Object.keys(given)];
  await new AsyncFunction(...names, `{${outputText}}`)(entries, counted, ...Object.values(given));
  if (code.includes("//")) expect(checks).toBeGreaterThan(0);
}
