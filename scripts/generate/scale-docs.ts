import { readFileSync } from "node:fs";
import type { GeneratedFiles } from "./generated-files.js";
import { referenceTable } from "./references.js";

const path = "docs/scale.md";

/** The SQL between the words that open the view and the end of its code. */
const view = /(?<=create view reference as\n)[\s\S]*?(?=\n```)/;

/** The view of all references in `docs/scale.md`; what is around it is written by hand. */
export function scaleDocs(): GeneratedFiles {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  if (!view.test(text)) throw new Error(`${path}: no view of references to generate`);
  return { [path]: text.replace(view, () => viewText()) };
}

function viewText(): string {
  const paths = [...new Set(Object.values(referenceTable()).flatMap((table) => Object.keys(table)))];
  const single = paths.filter((one) => !one.includes("[]")).map((one) => `  '$.${one}'`);
  const listed = paths
    .filter((one) => one.includes("[]"))
    .map((one) => `select id, unnest(json_extract_string(json, '$.${one.replaceAll("[]", "[*]")}')) from record`);
  const first = `select id as record, unnest(json_extract_string(json, [\n${single.join(",\n")}\n])) as refers_to from record`;
  return `${[first, ...listed].join("\nunion all\n")};`;
}
