import { vocabularies } from "../../src/model/entities.js";
import { allegedRoles } from "../../src/model/participant.js";
import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";

/** `ClaimType` → `claimTypeValues`. */
const nameOf = (vocabulary: string) => `${vocabulary[0]?.toLowerCase()}${vocabulary.slice(1)}Values`;

function list([vocabulary, definitions]: readonly [string, object]): string {
  const values = Object.keys(definitions).map((value) => `\n  ${JSON.stringify(value)},`);
  return `/** The values of \`${vocabulary}\`. */\nexport const ${nameOf(vocabulary)} = [${values.join("")}\n] as const;\n`;
}

/** `src/generated/vocabulary-values.ts`: the values without their definitions, for code that must stay small. */
export function vocabularyValues(): GeneratedFiles {
  const { Precision: _numbers, ...words } = vocabularies;
  const text = [
    header("`src/model`") + Object.entries(words).map(list).join("\n"),
    `/** The roles that accuse whoever has them. */\nexport const allegedRoleValues = ${JSON.stringify(allegedRoles)} as const;\n`,
  ].join("\n");
  return { "src/generated/vocabulary-values.ts": text };
}
