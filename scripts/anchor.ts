import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { dataset } from "../src/dataset/dataset.js";
import { passageOf } from "../src/passage/passage-of.js";

/* Prints the evidence for a passage: ARTICLE_TEXT=article.txt npm run anchor -- "the words of the passage" */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { source: { type: "string" }, occurrence: { type: "string" } },
});

function anchor(): string {
  const file = process.env.ARTICLE_TEXT;
  if (file === undefined) throw new Error("ARTICLE_TEXT does not say where the text is");
  const [words] = positionals;
  if (words === undefined) throw new Error('give the words of the passage: npm run anchor -- "words"');
  const source = dataset.sources.find(({ id }) => values.source === undefined || id === values.source);
  if (source === undefined) throw new Error(`no source ${JSON.stringify(values.source)}`);
  const occurrence = values.occurrence === undefined ? undefined : Number(values.occurrence);
  return JSON.stringify(passageOf(readFileSync(file, "utf8"), source.language, source.id, words, occurrence), null, 2);
}

try {
  console.log(anchor());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
