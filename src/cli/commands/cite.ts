import { Command, Option } from "commander";
import { toBibtex } from "../../cite/bibtex.js";
import type { Citation } from "../../cite/citation.js";
import { citeClaim, citeDataset, citeSource } from "../../cite/cite.js";
import { toCslJson } from "../../cite/csl-json.js";
import { publication } from "../../cite/publication.js";
import { toText } from "../../cite/text.js";
import { dataset } from "../../dataset/dataset.js";
import { printable } from "../../text/printable.js";
import type { Exit } from "../exit-code.js";
import { CannotRun, unknownWord } from "../failure.js";
import type { Io } from "../io.js";

const examples = `
Examples:
  attributed-events cite                             the packaged dataset in this very version
  attributed-events cite claim:… --format bibtex     one claim, with the words that say on whose word it stands
  attributed-events cite --source --format csl-json  the article itself
`;

const formats = {
  text: (citation: Citation) => `${printable(toText(citation))}\n`,
  bibtex: (citation: Citation) => toBibtex(citation).split("\n").map(printable).join("\n"),
  "csl-json": toCslJson,
} as const satisfies Record<string, (citation: Citation) => string>;

interface Options {
  readonly format: keyof typeof formats;
  readonly source?: boolean;
}

/** `attributed-events cite [claim]`: a citation of the packaged dataset, of one of its claims, or of what it was read from. */
export function citeCommand(io: Io, exit: Exit): Command {
  return new Command("cite")
    .description("print a citation of this version of the dataset, of one claim, or of the article")
    .argument("[claim]", "the id of a claim; the whole dataset when left out")
    .option("--source", "the document that the data was read from")
    .addOption(new Option("--format <format>", "how to print it").choices(Object.keys(formats)).default("text"))
    .addHelpText("after", examples)
    .action(async (claim: string | undefined, { format, source }: Options) => {
      if (claim !== undefined && source) throw new CannotRun("give either a claim or --source, not both");
      const citations = source ? dataset.sources.map(citeSource) : [citationOf(claim)];
      await io.stdout.write(citations.map(formats[format]).join(""));
      exit(0);
    });
}

function citationOf(id: string | undefined): Citation {
  if (id === undefined) return citeDataset(dataset, publication);
  const claim = dataset.claims.find((one) => one.id === id);
  if (claim !== undefined) return citeClaim(dataset, claim.id, publication);
  const ids = dataset.claims.map((one) => one.id);
  throw new CannotRun(unknownWord("claim", id, ids, "the ids are in data/claims.json"));
}
