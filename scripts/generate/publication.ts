import { about } from "./about.js";
import type { GeneratedFiles } from "./generated-files.js";
import { header } from "./header.js";

/** `src/generated/publication.ts`: what is cited of the package and does not stand in its dataset. */
export function publication(): GeneratedFiles {
  const { title, author, date, identifier } = about();
  const value = { title, authors: [author], ...(date === undefined ? {} : { date }), identifier };
  const text = `/** The packaged dataset as a publication. */\nexport const publication = ${JSON.stringify(value, null, 2)} as const;\n`;
  return { "src/generated/publication.ts": header("`package.json` and `data/`") + text };
}
