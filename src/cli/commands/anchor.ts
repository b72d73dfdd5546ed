import { basename } from "node:path";
import { Command } from "commander";
import { anchor } from "../../draft/anchor.js";
import type { SourceId } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";
import { printable } from "../../text/printable.js";
import { defaultLimits } from "../../validate/json/limits.js";
import { sentenceOf } from "../../validate/sentences/format-issue.js";
import type { Exit, ExitCode } from "../exit-code.js";
import { CannotRun } from "../failure.js";
import type { Io } from "../io.js";
import { wholeNumber } from "../limit-options.js";
import { plainText } from "../plain-text.js";

const examples = `
Examples:
  attributed-events anchor --text harbour-post.txt "voted to strike"           the evidence, for a claim's list
  attributed-events anchor --text harbour-post.txt "the pilots" --nth 2        the second of several places
  attributed-events anchor --text - --source harbour-post "The union … strike"  parts of one paragraph, each a passage

The words must be those of the text, to the letter; quotation marks, dashes and white space may be of another kind.
Exit codes: 0 printed, 1 the words do not stand there, or at several places, 2 could not run. See docs/quotations.md
`;

interface Options {
  readonly text: string;
  readonly source?: string;
  readonly language: string;
  readonly nth?: number;
}

/** `attributed-events anchor --text FILE "words"`: the evidence for one quotation. */
export function anchorCommand(io: Io, exit: Exit): Command {
  return new Command("anchor")
    .description("find a quotation in a text and print the evidence for it: its positions and text fragment")
    .argument("<words>", "the words of the passage, as the text has them")
    .requiredOption("--text <file>", "the text of the source, UTF-8; - for standard input")
    .option("--source <id>", "the source in the evidence; named like the file when left out")
    .option("--language <tag>", "the language of the text, which decides where words end", "en")
    .option("--nth <n>", "which of several places is meant, from 1", wholeNumber)
    .addHelpText("after", examples)
    .action(async (words: string, options: Options) => exit(await printEvidence(words, options, io)));
}

async function printEvidence(words: string, options: Options, io: Io): Promise<ExitCode> {
  const { text: file, language, nth } = options;
  if (nth === 0) throw new CannotRun("--nth: the first place is 1");
  const source = sourceCalled(options);
  const text = await plainText(file, defaultLimits.maxBytes, io);
  const anchored = anchor(text, words, { source, language, ...(nth === undefined ? {} : { nth }) });
  if ("issue" in anchored) {
    await io.stderr.write(`attributed-events: ${sentenceOf(anchored.issue)}\n`);
    return 1;
  }
  const json = JSON.stringify(anchored.evidence, null, 2);
  await io.stdout.write(`${json.split("\n").map(printable).join("\n")}\n`);
  return 0;
}

/** The id may leave its prefix out; a file that is called like a source stands for it. */
function sourceCalled({ source, text }: Options): SourceId {
  const slug = source ?? basename(text).replace(/(?:\.\w+)+$/, "");
  const id = slug.startsWith("source:")
    ? slug
    : `source:${slug
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "")}`;
  if (isIdOf("source", id) && /^source:[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  throw new CannotRun(
    `no source can be called "${printable(slug)}"; say with --source which it is, such as --source harbour-post`,
  );
}
