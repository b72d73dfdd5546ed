import { readFileSync } from "node:fs";
import { kinds as kindsOfRecord, type RecordKind } from "../../src/records/kinds.js";
import type { Rule } from "../../src/validate/rules/given/rule.js";
import { freeRecord } from "./bytes/free.js";
import { orderedRecord } from "./bytes/ordered.js";
import { leftOut } from "./bytes/silence.js";
import { entitiesOf, isScanned, refuseStale, uncovered } from "./bytes/uncovered.js";
import { entityScanner, type Form } from "./bytes/values.js";
import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";
import { plansById } from "./plan/from-schema.js";
import type { Plan, Variant } from "./plan/plan.js";
import { rulesInFiles } from "./rules.js";
import { createWriter, indented, type Writer } from "./writer.js";

function writeEntity(id: string, plan: Plan, form: Form, writer: Writer): void {
  writer.function(`${form} ${id}`, entityScanner(id, form), () => {
    if (plan.kind === "variants") return variantsScanner(id, plan.variants, form);
    if (plan.kind !== "record") throw new Error(`no scanner for ${id}: ${plan.kind}`);
    const fields = plan.fields.filter(isScanned);
    return form === "ordered" ? orderedRecord(id, fields, writer) : freeRecord(id, fields, writer);
  });
}

/** One variant after the other; no value can be two of them. */
function variantsScanner(id: string, variants: readonly Variant[], form: Form): string {
  const attempts = variants.map((variant) => `${entityScanner(variant.id, form)}(view, at)`);
  const last = attempts.pop();
  return `function ${entityScanner(id, form)}(view: DataView, at: number): number {
  const used = ids.used;
${attempts.map((attempt) => `  { const end = ${attempt}; if (end >= 0) return end; ids.used = used; }`).join("\n")}
  return ${last};
}`;
}

/** The text of the files that the scanners stand on, as declarations of the generated module. */
const foundation = (): string =>
  ["../../src/calendar/month", "./bytes/scanners", "./bytes/noted"].map(declarationsOf).join("\n\n");

function declarationsOf(file: string): string {
  const text = readFileSync(new URL(`${file}.ts`, import.meta.url), "utf8");
  return text
    .slice(text.indexOf("*/") + 2)
    .trim()
    .replaceAll(/^export /gm, "");
}

/** The kinds of record that stand in a line, in the order in which they are tried where the line does not tell at once. */
const kinds = kindsOfRecord.toReversed();

/** Where the letter stands that tells the kind, in a line that starts with \`{"id":"\` and an id. */
const tellingLetter = '{"id":"'.length;

const entry = (judged: readonly RecordKind[]) => `\
/**
 * Where the line ends that begins at \`start\` and holds a record as \`JSON.stringify\` prints it in the schema's order:
 * at a line feed. -1 when this function does not know. \`ids\` tells where the record's ids stand.
 */
export function acceptOrdered(view: DataView, start: number): number {
  ids.used = 0;
  ids.own = 0;
  switch (view.getUint8(start + ${tellingLetter})) {
${judged.map((kind) => `    case ${kind.charCodeAt(0)}: return lineEnd(view, ${entityScanner(kind, "ordered")}(view, start));`).join("\n")}
  }
  return -1;
}

/** The same for keys in any order, each once, and white space between tokens. */
export function acceptFree(view: DataView, start: number): number {
  const at = space(view, start);
  let end = -1;
${judged.map((kind) => `  ids.used = 0;\n  if ((end = lineEnd(view, ${entityScanner(kind, "free")}(view, at))) >= 0) return end;`).join("\n")}
  return -1;
}

/** \`at\`, or the place behind white space from there on, if the line ends there. */
function lineEnd(view: DataView, at: number): number {
  if (at < 0) return -1;
  const end = space(view, at);
  return view.getUint8(end) === 10 ? end : -1;
}

export { ids, PADDING };
`;

/** The kinds of record whose lines can be judged from their bytes. Says of each other one which rule stands in the way. */
function judgedKinds(rules: readonly Rule[], plans: ReadonlyMap<string, Plan>): readonly RecordKind[] {
  return kinds.filter((kind) => {
    const codes = uncovered(kind, rules, plans);
    for (const code of codes)
      console.warn(
        `lines of ${kind}s are parsed, which is slow: no silence in scripts/generate/bytes covers "${code}"`,
      );
    return codes.length === 0;
  });
}

/** `src/generated/accept-bytes.ts`: judges a record from its UTF-8 bytes. */
export async function acceptBytes(): Promise<GeneratedFiles> {
  const [plans, rules] = [plansById(), await rulesInFiles()];
  refuseStale(rules);
  const judged = judgedKinds(rules, plans);
  const entities = new Set(judged.flatMap((kind) => [...entitiesOf(kind, plans)]));
  const writer = createWriter();
  for (const form of ["ordered", "free"] as const)
    for (const [id, plan] of plans) if (entities.has(id) && !leftOut.has(id)) writeEntity(id, plan, form, writer);
  const from = header("`src/model` and `src/validate/rules`");
  return {
    "src/generated/accept-bytes.ts": `${from}${foundation()}\n\n${indented(writer.text())}\n\n${entry(judged)}`,
  };
}
