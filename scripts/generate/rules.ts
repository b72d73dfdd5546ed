import { readdirSync, readFileSync } from "node:fs";
import type { Rule } from "../../src/validate/rules/given/rule.js";
import { inputSentences } from "../../src/validate/sentences/input.js";
import { shapeSentences } from "../../src/validate/sentences/shape.js";
import { textSentences } from "../../src/validate/sentences/text.js";
import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";
import { pascal } from "./writer.js";

/** The code of every rule, which is the name of its file, in alphabetical order. */
export const ruleCodes: readonly string[] = readdirSync(new URL("../../src/validate/rules/", import.meta.url))
  .flatMap((file) => /^([a-z-]+)\.ts$/.exec(file)?.[1] ?? [])
  .sort();

/** What a rule's file calls its facts, itself and its sentence. */
export function namesOf(code: string): { readonly facts: string; readonly rule: string; readonly sentence: string } {
  const facts = pascal(code);
  const rule = `${facts.charAt(0).toLowerCase()}${facts.slice(1)}`;
  return { facts, rule, sentence: `${rule}Sentence` };
}

/** Every rule, read from its file and not from the table, which may not have it yet. */
export async function rulesInFiles(): Promise<readonly Rule[]> {
  const files = ruleCodes.map(async (code): Promise<Rule> => {
    const file: Readonly<Record<string, unknown>> = await import(`../../src/validate/rules/${code}.ts`);
    const { facts, rule, sentence } = namesOf(code);
    const found = file[rule] as Rule | undefined;
    if (found?.code !== code || typeof file[sentence] !== "function")
      throw new Error(
        `src/validate/rules/${code}.ts must export ${facts}, ${rule} with the code "${code}", and ${sentence}`,
      );
    return found;
  });
  return Promise.all(files);
}

const start = header("the files in `src/validate/rules/`");

const importLines = (keyword: "import" | "import type", part: keyof ReturnType<typeof namesOf>, folder: string) =>
  ruleCodes.map((code) => `${keyword} { ${namesOf(code)[part]} } from "${folder}/${code}.js";\n`);

/** Lines that import, as the formatter sorts them: by what they import from. */
const inOrder = (lines: readonly string[]) =>
  lines.toSorted((a, b) => (a.replace(/.* from/, "") < b.replace(/.* from/, "") ? -1 : 1)).join("");

const table = (part: "sentence") => ruleCodes.map((code) => `  "${code}": ${namesOf(code)[part]},\n`).join("");

/** What the file of a rule says of its facts, for the documentation of everything that is exported. */
function describedFacts(code: string): string {
  const text = readFileSync(new URL(`../../src/validate/rules/${code}.ts`, import.meta.url), "utf8");
  const { facts: name } = namesOf(code);
  const before = text.slice(0, text.search(new RegExp(`export (?:interface|type) ${name}\\b`)));
  const description = before.slice(before.lastIndexOf("/**")).trim();
  if (!description.endsWith("*/")) throw new Error(`src/validate/rules/${code}.ts does not describe ${name}`);
  return `  ${description.replaceAll("\n", "\n  ")}\n  "${code}": ${name};\n`;
}

const facts = () => `${start}${importLines("import type", "facts", "../../rules").join("")}
/** What each problem between records, or between fields of one record, says. */
export interface RuleFacts {
${ruleCodes.map(describedFacts).join("")}}
`;

const sentences = () => `${start}import type { RuleFacts } from "../issues/facts/rules.js";
${importLines("import", "sentence", "../rules").join("")}import type { Sentences } from "./sentences.js";

export const ruleSentences: Sentences<keyof RuleFacts> = {
${table("sentence")}};
`;

const rules = () => `${start}import type { RuleFacts } from "../../issues/facts/rules.js";
${inOrder([...importLines("import", "rule", ".."), 'import type { Rule } from "../given/rule.js";\n'])}
/** A rule under its own code, with the facts that belong to that code. */
type AnyRule = { [C in keyof RuleFacts]: Rule<C, RuleFacts[C]> }[keyof RuleFacts];

/** Every rule, in the alphabetical order of their codes. \`docs/issues.md\` explains each. */
export const rules: readonly AnyRule[] = [
${ruleCodes.map((code) => `  ${namesOf(code).rule},\n`).join("")}];
`;

/** A program that validates needs the codes without their sentences. */
const issueCodes = () => `${header("the sentences in `src/validate/sentences/`")}
/** The codes of what is found by other means than a rule. All of these are errors. */
export const errorsOfNoRule: readonly string[] = ${JSON.stringify(
  Object.keys({ ...inputSentences, ...shapeSentences, ...textSentences }).sort(),
  null,
  2,
)};
`;

/** The tables of rules, of their facts and of their sentences: one line for each file of a rule. */
export const rulesByCode = (): GeneratedFiles => ({
  "src/generated/issue-codes.ts": issueCodes(),
  "src/validate/rules/apply/rules.ts": rules(),
  "src/validate/issues/facts/rules.ts": facts(),
  "src/validate/sentences/rules.ts": sentences(),
});
