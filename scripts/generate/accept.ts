import { recordFunction, variantsFunction } from "./accept/record.js";
import { runtime } from "./accept/runtime.js";
import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";
import { plansById } from "./plan/from-schema.js";
import type { Plan } from "./plan/plan.js";
import { createWriter, pascal, type Writer } from "./writer.js";

/** What `./validate` judges by itself, with the interface that an accepted value has. */
const entryPoints = {
  dataset: "Dataset",
  source: "Source",
  actor: "Actor",
  event: "ReportedEvent",
  claim: "Claim",
  judgement: "Judgement",
};

function writeEntity(id: string, plan: Plan, writer: Writer): void {
  writer.function(id, `is${pascal(id)}`, () => {
    if (plan.kind === "record") return recordFunction(id, plan.fields, writer);
    if (plan.kind === "variants") return variantsFunction(id, plan.tag, plan.variants);
    throw new Error(`no function for ${id}: ${plan.kind}`);
  });
}

const entryFunction = ([id, type]: readonly [string, string]) => `\
/** Whether plain data, as \`JSON.parse\` makes it, is a \`${type}\`: the verdict of the JSON Schema, without reasons. */
export function accepts${pascal(id)}(value: unknown): value is ${type} {
  keysSeen = 0;
  return is${pascal(id)}(value);
}
`;

const keysFunction = `\
/** How many keys the value has, in all its objects, that was accepted last. Its text wrote more if it wrote one twice. */
export const keysOfAccepted = (): number => keysSeen;
`;

/** `src/generated/accept.ts`: for each of these a function that says yes or no, and nothing else. */
export function acceptFunctions(): GeneratedFiles {
  const writer = createWriter();
  for (const [id, plan] of plansById()) writeEntity(id, plan, writer);
  const text = [
    header("`src/model`"),
    `import type { ${Object.values(entryPoints).sort().join(", ")} } from "./types.js";\n\n`,
    `${runtime}\n${writer.text()}\n\n`,
    [...Object.entries(entryPoints).map(entryFunction), keysFunction].join("\n"),
  ].join("");
  return { "src/generated/accept.ts": text };
}
