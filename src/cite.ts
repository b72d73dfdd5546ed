export { toBibtex } from "./cite/bibtex.js";
export type { Citation, DateParts, Publication } from "./cite/citation.js";
export { citeClaim, citeDataset, citeSource } from "./cite/cite.js";
export { toCslJson } from "./cite/csl-json.js";
export { publication } from "./cite/publication.js";
export { toText } from "./cite/text.js";
