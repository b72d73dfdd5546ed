import type { WhyNoBounds } from "../../calendar/date-words.js";
import type { QuotationNowhere, QuotationPlace } from "../../passage/find-quotation.js";
import type { DraftFacts, SaidOnce } from "../issues/facts/draft.js";
import { quoted } from "../issues/shown.js";
import { all, andNearest, number, record, text } from "../issues/words.js";
import type { Sentences } from "./sentences.js";

const whyNot: { readonly [W in QuotationNowhere["because"]]: string } = {
  empty: "has no letter in it; quote words of the text",
  "not-there": "does not stand in",
  "other-case": "stands in other letters, small or capital, in",
  "inside-word": "stands only inside a longer word or number in",
  "across-paragraphs": "stands with paragraphs that end elsewhere in",
  "parts-apart": "has parts that do not stand one after the other in one paragraph of",
  outside: "does not stand in the passage, though elsewhere in",
  "fewer-places": "stands fewer times than nth says in",
};

const once: { readonly [S in SaidOnce]: string } = {
  when: "the date of",
  place: "the place of",
  parent: "whose unit is",
  countedIn: "in which group is counted",
  size: "the size of",
};

const noBounds: { readonly [W in WhyNoBounds | "no-basis"]: string } = {
  "not-listed": "are not on the list of docs/date-words.md; give earliest and latest (or throughout) and basis",
  "no-such-day": "are no day of the calendar; correct them, or give earliest and latest and basis",
  "no-day-of-publication":
    "are counted from the day of publication, which the source does not have; give it there, or earliest and latest and basis here",
  "back-or-ahead":
    "look back from publication, and what is intended or demanded may lie ahead; give earliest and latest and basis",
  "on-which-days": "do not say on which days it was going on; give throughout and basis",
  "no-basis": "have dates beside them; say in basis what those rest on, or leave them out to have them computed",
};

/** So many words in which a quotation and the text differ are shown. */
const DIFFERENCES = 2;

/** The passage most like a quotation, and what it has otherwise. */
function like({ text, differences }: NonNullable<QuotationNowhere["nearest"]>): string {
  const shown = differences.slice(0, DIFFERENCES).map(({ quoted: ours, text: theirs }) => {
    if (theirs === "") return `not ${quoted(ours, 30)}`;
    return ours === "" ? `also ${quoted(theirs, 30)}` : `${quoted(theirs, 30)} for ${quoted(ours, 30)}`;
  });
  const more = differences.length > DIFFERENCES ? " …" : "";
  return `; nearest is ${quoted(text, 90)}${shown.length > 0 ? `, which has ${shown.join(", ")}${more}` : ""}`;
}

/** So many places of a quotation are shown. */
const PLACES = 3;

const place = ({ nth, before, after }: QuotationPlace) =>
  `nth: ${nth} after ${quoted(before.slice(-25))} and before ${quoted(after.slice(0, 25))}`;

const more = (total: number) => (total > PLACES ? `; and ${total - PLACES} more` : "");

export const draftSentences: Sentences<keyof DraftFacts> = {
  "repeated-key": ({ key, first }) => `the key ${text(key)} is taken, at ${first}; give one of them another`,
  "no-such-key": ({ key, kinds, nearest, isInUsed }) =>
    `there is no ${kinds.join(" or ")} with the key ${text(key)}${isInUsed ? `; a dataset that was given has it: name it in "use"` : andNearest(nearest)}`,
  "key-of-several": ({ key, ids }) => `the key ${text(key)} is that of several; write ${all(ids, "or")}`,
  "one-of": ({ keys, found }) =>
    found.length === 0 ? `lacks ${all(keys, "or")}` : `has ${all(found, "and")}; only one of them can be there`,
  "source-wanted": ({ sources }) =>
    sources.length === 0
      ? 'was read from no source; name one in "sources"'
      : `does not say from which source it was read; "source" is ${all(sources.slice(0, 10), "or")}`,
  "text-wanted": ({ source, nearest }) =>
    `nothing can be quoted from ${record(source)}, whose text was not given${andNearest(nearest)}`,
  "not-plain-text": ({ source, is }) =>
    is === "html"
      ? `the text given for ${record(source)} is HTML; give what a reader sees of the page, as plain text`
      : `the text given for ${record(source)} is a PDF; give its text, or quote by page`,
  "quotation-not-found": ({ words, source, because, total, nearest }) =>
    because === "empty"
      ? `${words} ${whyNot[because]}`
      : `${words} ${whyNot[because]} ${record(source)}${total === undefined ? "" : `: ${number(total, "time")}`}${nearest ? like(nearest) : ""}`,
  "quotation-ambiguous": ({ words, total, places }) =>
    `${words} stands ${number(total, "time")}; choose ${places.slice(0, PLACES).map(place).join(", or ")}${more(total)}`,
  "passage-not-selectable": ({ words }) =>
    `${words} cannot be told from other places by its first and last words and those around; begin or end it elsewhere`,
  "said-twice": ({ what, id, first }) => `${once[what]} ${record(id)} is said at ${first}; one claim alone says it`,
  "dates-wanted": ({ words, because, published }) =>
    `${words} ${noBounds[because]}${published === null ? "" : `; published ${published}`}`,
  "event-without-claim": () => 'no claim is about it; name it in the "events" or "about" of one',
  "about-nothing": () => 'is about nothing; say what it establishes in "events" or "actors", or name them in "about"',
};
