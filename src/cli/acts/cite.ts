import { toBibtex } from "../../cite/bibtex.js";
import type { Citation } from "../../cite/citation.js";
import { citeClaim, citeDataset, citeSource } from "../../cite/cite.js";
import { toCslJson } from "../../cite/csl-json.js";
import { publication } from "../../cite/publication.js";
import { toText } from "../../cite/text.js";
import type { Dataset } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";
import { printable } from "../../text/printable.js";
import type { CiteOptions } from "../commands/cite.js";
import { datasetFrom } from "../dataset-input.js";
import type { ExitCode } from "../exit-code.js";
import { CannotRun, unknownWord } from "../failure.js";
import type { Io } from "../io.js";
import { limitsIn } from "../limit-options.js";

const formats = {
  text: (citation: Citation) => `${printable(toText(citation))}\n`,
  bibtex: (citation: Citation) => toBibtex(citation).split("\n").map(printable).join("\n"),
  "csl-json": toCslJson,
} as const satisfies Record<CiteOptions["format"], (citation: Citation) => string>;

interface Meant {
  readonly file: string | undefined;
  readonly id: string | undefined;
}

/** An id tells itself from the name of a file by its prefix. */
function meant(first: string | undefined, second: string | undefined): Meant {
  const isId = isIdOf("claim", first) || isIdOf("source", first);
  if (isId && second !== undefined) throw new CannotRun("give the file first, and then the id");
  return isId ? { file: undefined, id: first } : { file: first, id: second };
}

/** Prints the citation of a dataset, of one of its claims, or of what it was read from. */
export async function cite(
  first: string | undefined,
  second: string | undefined,
  options: CiteOptions,
  io: Io,
): Promise<ExitCode> {
  const { file, id } = meant(first, second);
  if (id !== undefined && options.source) throw new CannotRun("give either an id or --source, not both");
  const dataset = await datasetFrom(file, limitsIn(options), io);
  if (dataset === undefined) return 1;
  const publishedAs = file === undefined ? publication : undefined;
  const citations = options.source ? dataset.sources.map(citeSource) : [citationOf(dataset, id, publishedAs)];
  await io.stdout.write(citations.map(formats[options.format]).join(""));
  return 0;
}

function citationOf(dataset: Dataset, id: string | undefined, publishedAs: typeof publication | undefined): Citation {
  if (id === undefined) return citeDataset(dataset, publishedAs);
  const claim = dataset.claims.find((one) => one.id === id);
  if (claim !== undefined) return citeClaim(dataset, claim.id, publishedAs);
  const source = dataset.sources.find((one) => one.id === id);
  if (source !== undefined) return citeSource(source);
  const kind = isIdOf("source", id) ? "source" : "claim";
  const ids = (kind === "source" ? dataset.sources : dataset.claims).map((one) => one.id);
  const place = publishedAs === undefined ? "the ids are in the file" : `the ids are in data/${kind}s.json`;
  throw new CannotRun(unknownWord(kind, id, ids, place));
}
