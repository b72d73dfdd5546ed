import type { TextFacts } from "../facts/text.js";
import type { Sentences } from "./sentences.js";

export const textSentences: Sentences<keyof TextFacts> = {
  "text-differs": ({ source, expected, found }) => `the text given for ${source} has SHA-256 ${found}, not ${expected}`,
};
