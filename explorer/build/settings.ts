import { fileURLToPath } from "node:url";

const entry = (name: string) => fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url));

/** The public entries of the package that the page is made from, and the files they are built from. */
export const entries = [
  { find: /^attributed-events$/, replacement: entry("index") },
  { find: /^attributed-events\/digest$/, replacement: entry("digest") },
  { find: /^attributed-events\/validate$/, replacement: entry("validate") },
  { find: /^attributed-events\/agree$/, replacement: entry("agree") },
  { find: /^attributed-events\/draft$/, replacement: entry("draft") },
  { find: /^attributed-events\/draft\/yaml$/, replacement: entry("draft-yaml") },
  { find: /^attributed-events\/cite$/, replacement: entry("cite") },
  { find: /^attributed-events\/export$/, replacement: entry("export") },
];

export const jsx = { runtime: "automatic", importSource: "preact" } as const;
