import type { PhraseNotFound, TextFacts, WhyNotFound } from "../issues/facts/text.js";
import { record, text } from "../issues/words.js";
import type { Sentences } from "./sentences.js";

const reasons: { readonly [W in WhyNotFound]: string } = {
  "out-of-range": "it ends after the text does",
  "no-match": "its text fragment matches nowhere",
  "ends-overlap":
    "its textStart and textEnd overlap, and textEnd is looked for after textStart; make one of them shorter",
  "several-matches": "its text fragment matches in more than one place, and the text has changed",
  "other-length": "its text fragment selects a passage of another length, and the text has changed",
};

export const textSentences: Sentences<keyof TextFacts> = {
  "text-differs": ({ source, what, expected, found, form }) =>
    what === "length"
      ? `the text of ${record(source)} has ${found} code points, not ${expected}`
      : `the text given for ${record(source)} is another one: its SHA-256 is ${found}${form ? `; normalised to Unicode ${form} it is the right one` : ""}`,
  "evidence-not-found": ({ source, because }) => `does not stand in ${record(source)}: ${reasons[because]}`,
  "fragment-ambiguous": ({ start, end, selects, before }) =>
    `its text fragment selects ${selects.start} to ${selects.end} ${before ? "first, not" : "too, not only"} ${start} to ${end}; add a prefix or suffix, or longer ends`,
  "fragment-elsewhere": ({ start, end, selects }) =>
    `its text fragment stands at ${selects.start} to ${selects.end}, not ${start} to ${end}; correct the positions or the fragment`,
  "cue-not-found": (issue) => phraseSentence(issue),
  "date-phrase-not-found": (issue) => phraseSentence(issue),
};

const phraseSentence = ({ phrase, found, stands, form }: PhraseNotFound) => {
  const place = stands ? `${stands.start} to ${stands.end}` : "";
  if (form)
    return `${text(phrase)} stands at ${place} in Unicode ${form}, and the record writes it in another form; copy it from the text`;
  return `${text(phrase)} does not stand there; there stands ${found}${stands ? `; it stands at ${place}` : ""}`;
};
