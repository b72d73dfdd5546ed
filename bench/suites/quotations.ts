import { directiveOf } from "../../src/passage/directive-of.js";
import { findQuotation } from "../../src/passage/find-quotation.js";
import { type QuotableText, quotableText } from "../../src/passage/quotable-text.js";
import { searchableText } from "../../src/passage/searchable-text.js";
import { type Contest, type Effort, measureAll } from "../harness.js";
import { articleOf, type Quoted, quotationsOf, typed } from "../quotations/articles.js";
import type { Suite } from "../report.js";

/** The articles, and how many quotations are looked for in them. */
const [ARTICLES, LENGTH, QUOTATIONS] = [84, 5000, 5000] as const;

/** A long text and its passages, beside texts of the half and the quarter with as many to the page. */
const [LONG, PASSAGES] = [5_000_000, 20_000] as const;

/** Quotations in texts: what it takes to prove each to the character, and to write the evidence for it. */
export async function quotations(effort: Effort): Promise<Suite> {
  const isQuick = effort.rounds < 20;
  const articles = await measureAll(contestsOverArticles(), effort);
  const long = await measureAll([contestOfLength(isQuick ? 10 : 1)], { rounds: 3, slice: 1 });
  return {
    name: "quotations",
    title: "Quotations in texts",
    explanation: [
      `The cost of resolving each of ${QUOTATIONS.toLocaleString("en")} quotations (3 to 25 words) against ${ARTICLES} articles of some ${LENGTH.toLocaleString("en")} characters, in`,
      "units of one `indexOf` of the same words in the same text, which finds a first place and proves nothing; in brackets the same for",
      "the fastest tenth of all rounds. All articles are prepared in each run. Typed quotations have plain marks where the text has",
      "curly ones: there `indexOf` is given the words of the text.",
      "",
      `The last line is about a text of ${LONG.toLocaleString("en")} characters with ${PASSAGES.toLocaleString("en")} passages, found and written as evidence with their text`,
      "fragments, all preparation included: the cost a passage in units of that in a text of a quarter of the length with a quarter",
      "of the passages. Where time grows with the text and its passages together, it is 1.",
    ].join("\n"),
    results: [...articles, ...long],
  };
}

function* contestsOverArticles(): Iterable<Contest> {
  const texts = Array.from({ length: ARTICLES }, (_, seed) => articleOf(LENGTH, seed));
  const quoted = quotationsOf(texts, QUOTATIONS, 1);
  yield againstIndexOf("as printed", texts, quoted, quoted);
  yield againstIndexOf(
    "typed",
    texts,
    quoted,
    quoted.map(({ words, text }) => ({ words: typed(words), text })),
  );
}

function againstIndexOf(
  name: string,
  texts: readonly string[],
  printed: readonly Quoted[],
  asked: readonly Quoted[],
): Contest {
  return {
    name,
    items: asked.length,
    baseline: "indexOf",
    contestants: [
      { name: "indexOf", run: () => found(printed.map(({ words, text }) => texts[text]?.indexOf(words) ?? -1)) },
      { name: "findQuotation", run: () => found(placesIn(texts.map(quotableText), asked)) },
    ],
  };
}

/** The first place of each, as an index of the string. */
const placesIn = (texts: readonly QuotableText[], quoted: readonly Quoted[]): readonly number[] =>
  quoted.map(({ words, text }) => {
    const quotable = texts[text];
    const answer = quotable && findQuotation(quotable, words);
    const [span] =
      answer?.found === "once" ? answer.spans : answer?.found === "several" ? (answer.places[0]?.spans ?? []) : [];
    return span && quotable ? quotable.indexOf(span.start) : -1;
  });

/** How many stand somewhere: the first place of words may be inside others, where no quotation stands. */
const found = (places: readonly number[]) => places.filter((place) => place >= 0).length;

function contestOfLength(share: number): Contest {
  const [length, passages] = [LONG / share, PASSAGES / share];
  const whole = (parts: number) => {
    const texts = [articleOf(length / parts, parts)];
    const quoted = quotationsOf(texts, passages / parts, parts);
    // As many items for both: times are given an item.
    return () => {
      for (let turn = 0; turn < parts; turn++)
        if (unresolved(texts[0] ?? "", quoted) > quoted.length / 20) throw new Error("too many have no evidence");
      return passages;
    };
  };
  return {
    name: "20,000 passages of 5 MB",
    items: passages,
    baseline: "a quarter",
    contestants: [
      { name: "a quarter", run: whole(4) },
      { name: "all of it", run: whole(1) },
    ],
  };
}

/** How many quotations of a text have no place, or no fragment because four words around them stand elsewhere, too. */
function unresolved(text: string, quoted: readonly Quoted[]): number {
  const [quotable, searchable] = [quotableText(text), searchableText(text, "en")];
  return quoted.filter(({ words }) => {
    const found = findQuotation(quotable, words);
    const spans = found.found === "once" ? found.spans : [];
    return found.found === "nowhere" || spans.some((span) => directiveOf(searchable, quotable, span) === undefined);
  }).length;
}
