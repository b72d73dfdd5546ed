import type { Citation } from "./citation.js";

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text in which nothing means anything to TeX; letters stay as they are, in Unicode. */
const tex = (text: string) =>
  text.replace(/[\\{}~^]/g, (sign) => escapes[sign] ?? sign).replace(/[&%$#_]/g, (sign) => `\\${sign}`);

/** An address, which BibTeX styles set verbatim: only what would break the entry is percent-encoded. */
const address = (url: string) => url.replace(/[{}\\ ]/g, (sign) => encodeURIComponent(sign));

/** What BibTeX would take for several people, for more than it knows of one, or for "and others". */
const isNoPerson = (name: string) => /\sand\s|^(?:and|others)(?:\s|$)|\sand$/i.test(name) || name.split(",").length > 3;

/** An author as printed: in braces where it is one name that BibTeX would take apart, so that it stays one. */
const authorOf = (isArticle: boolean, name: string) => (isArticle && !isNoPerson(name) ? tex(name) : `{${tex(name)}}`);

function fieldsOf(citation: Citation): (readonly [string, string | undefined])[] {
  const [year, month, day] = citation.issued?.["date-parts"][0] ?? [];
  const isArticle = citation.type === "article-newspaper";
  const pad = (part: number | undefined) => (part === undefined ? "" : `-${String(part).padStart(2, "0")}`);
  const authors = citation.author.map(({ literal }) => authorOf(isArticle, literal));
  return [
    ["author", authors.length === 0 ? undefined : authors.join(" and ")],
    ["title", citation.title && `{${tex(citation.title)}}`],
    [isArticle ? "journal" : "howpublished", citation["container-title"] && tex(citation["container-title"])],
    ["publisher", citation.publisher && tex(citation.publisher)],
    ["date", year === undefined ? undefined : `${year}${pad(month)}${pad(day)}`],
    ["year", year === undefined ? undefined : String(year)],
    ["version", citation.version],
    ["note", citation.note && tex(citation.note)],
    ["url", citation.URL && address(citation.URL)],
    ["langid", citation.language],
  ];
}

/** A citation as a BibTeX entry, for BibTeX and biblatex alike, with a final line break. */
export function toBibtex(citation: Citation): string {
  const there = fieldsOf(citation).filter(([, value]) => value !== undefined && value !== "");
  const lines = there.map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${citation.type === "article-newspaper" ? "article" : "misc"}{${citation.id},`, ...lines, "}", ""].join(
    "\n",
  );
}
