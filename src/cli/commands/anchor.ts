import { Command } from "commander";
import type { Exit } from "../exit-code.js";
import type { Io } from "../io.js";
import { wholeNumber } from "../limit-options.js";

const examples = `
Examples:
  attributed-events anchor --text harbour-post.txt "voted to strike"           the evidence, for a claim's list
  attributed-events anchor --text harbour-post.txt "the pilots" --nth 2        the second of several places
  attributed-events anchor --text - --source harbour-post "The union … strike"  parts of one paragraph, each a passage

The words must be those of the text, to the letter; quotation marks, dashes and white space may be of another kind.
Exit codes: 0 printed, 1 the words do not stand there, or at several places, 2 could not run. See docs/quotations.md
`;

export interface AnchorOptions {
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
    .action(async (words: string, options: AnchorOptions) => {
      const { printEvidence } = await import("../acts/anchor.js");
      exit(await printEvidence(words, options, io));
    });
}
