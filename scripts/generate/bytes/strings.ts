import type { Plan } from "../plan/plan.js";
import type { Writer } from "../writer.js";
import { firstWord, literal, restOfLiteral } from "./literal.js";
import { parseRegex } from "./regex.js";
import { regexStatements } from "./regex-scanner.js";

type StringPlan = Plan & { kind: "text" | "pattern" | "id" | "word" };

/** A call that reads a string of the plan; `position` is behind the opening quote. */
export function stringCall(plan: StringPlan, position: string, place: string, writer: Writer): string {
  if (plan.kind === "word") return `${wordsScanner(plan.values, place, writer)}(view, ${position})`;
  if (plan.kind === "id") return idCall(plan, position, place, writer);
  if (plan.kind === "pattern") return patternCall(plan, position, place, writer);
  if (plan.min !== 1) throw new Error(`${place}: only texts of at least one character are planned for`);
  return `text(view, ${position}, ${plan.max})`;
}

function patternCall(plan: Plan & { kind: "pattern" }, position: string, place: string, writer: Writer): string {
  const { pattern, max, format } = plan;
  if (format === "date") return `date(view, ${position})`;
  if (format === "partial-date") return `partialDate(view, ${position})`;
  if (format === "quote") return `quotation(view, ${position}, ${max})`;
  return `${writer.function(`${pattern} ${max}`, `scan${place}`, (name) => regexScanner(name, pattern, max))}(view, ${position})`;
}

/** The prefixes of an id; what follows them is what `slug` reads. */
function idCall({ kinds }: Plan & { kind: "id" }, position: string, place: string, writer: Writer): string {
  const prefixes = kinds.map((kind) => `${kind}:`);
  return `${writer.function(prefixes.join("|"), `scan${place}`, (name) => idScanner(name, prefixes))}(view, ${position})`;
}

function idScanner(name: string, prefixes: readonly string[]): string {
  const cases = prefixes.map(
    (prefix) => `  if (${literal(prefix, "at")}) return slug(view, at, at + ${prefix.length});`,
  );
  return `function ${name}(view: DataView, at: number): number {\n${cases.join("\n")}\n  return -1;\n}`;
}

function regexScanner(name: string, pattern: string, max: number): string {
  const bounded = Number.isFinite(max);
  return `function ${name}(view: DataView, at: number): number {
${bounded ? "const start = at;\n" : ""}${regexStatements(parseRegex(pattern))}
  return ${bounded ? `at - start <= ${max + 1} ? at : -1` : "at"};
}`;
}

/** One of some words, found by its first four bytes; \`last.value\` tells which. */
function wordsScanner(words: readonly string[], place: string, writer: Writer): string {
  const ends = new Map<number, { word: string; index: number }[]>();
  for (const [index, word] of words.entries()) {
    const key = firstWord(`${word}"`);
    ends.set(key, [...(ends.get(key) ?? []), { word, index }]);
  }
  const cases = [...ends].map(([key, group]) => `    case ${key}: ${group.map(wordStatement).join(" ")} return -1;`);
  return writer.function(
    words.join("|"),
    `scan${place}`,
    (name) => `function ${name}(view: DataView, at: number): number {
  switch (view.getInt32(at, true)) {
${cases.join("\n")}
  }
  return -1;
}`,
  );
}

function wordStatement({ word, index }: { word: string; index: number }): string {
  return `if (${restOfLiteral(`${word}"`, "at")}) { last.value = ${index}; return at + ${word.length + 1}; }`;
}
