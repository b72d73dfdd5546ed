import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { dataset } from "../src/dataset/dataset.js";
import { directiveOf } from "../src/passage/directive-of.js";
import { findQuotation } from "../src/passage/find-quotation.js";
import { quotableText } from "../src/passage/quotable-text.js";
import { searchableText } from "../src/passage/searchable-text.js";

/* Prints the evidence for a passage: ARTICLE_TEXT=article.txt npm run anchor -- "the words of the passage" */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { source: { type: "string" }, nth: { type: "string" } },
});

function anchor(): unknown {
  const file = process.env.ARTICLE_TEXT;
  if (file === undefined) throw new Error("ARTICLE_TEXT does not say where the text is");
  const [words] = positionals;
  if (words === undefined) throw new Error('give the words of the passage: npm run anchor -- "words"');
  const source = dataset.sources.find(({ id }) => values.source === undefined || id === values.source);
  if (source === undefined) throw new Error(`no source ${JSON.stringify(values.source)}`);
  const text = quotableText(readFileSync(file, "utf8"));
  const quotation = findQuotation(text, words, values.nth === undefined ? {} : { nth: Number(values.nth) });
  if (quotation.found !== "once") return quotation;
  const searchable = searchableText(text.text, source.language);
  return quotation.spans.map((span) => {
    return { type: "text-position", source: source.id, ...span, textFragment: directiveOf(searchable, text, span) };
  });
}

try {
  console.log(JSON.stringify(anchor(), null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
