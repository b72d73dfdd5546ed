import { readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);

/** The code in a language on the page of a format, its blocks one after the other. */
export function codeOnPage(format: string, language: string): string {
  const page = readFileSync(new URL(`docs/export/${format}.md`, root), "utf8");
  const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].filter(([, marked]) => marked === language);
  if (blocks.length === 0) throw new Error(`docs/export/${format}.md has no ${language}`);
  return blocks.map(([, , code]) => code).join("\n");
}
