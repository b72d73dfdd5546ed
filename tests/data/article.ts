import { readFileSync } from "node:fs";

const file = process.env.ARTICLE_TEXT;
if (file === undefined) console.warn("ARTICLE_TEXT is not set: what needs the article's text is skipped");

/** The text of the article, which is not in this repository; `undefined` where nobody has said where it is. */
export const article = file === undefined ? undefined : readFileSync(file, "utf8");
