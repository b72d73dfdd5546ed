import type { Dataset } from "../../src/generated/types.js";
import type { CertaintyFilter } from "../../src/index.js";
import { type Effort, measure } from "../harness.js";
import { agencyAt } from "./agency-at.js";
import { TIMELINE } from "./collection.js";
import { asking } from "./contests.js";
import { own } from "./peers/own.js";
import { dateQuestion, type Question, spans } from "./question.js";

const QUESTIONS = 8;

/** Events are 3.3 days long on average, so that many days beyond a range there are others that reach into it. */
const REACH = 2.3;

interface Kind {
  readonly way: "list" | "count";
  /** How many events overlap the range. */
  readonly hits: number;
  readonly certainty: CertaintyFilter;
  readonly ofAgency: boolean;
}

const kinds: readonly Kind[] = [
  { way: "list", hits: 100, certainty: "any", ofAgency: false },
  { way: "list", hits: 1_000, certainty: "any", ofAgency: false },
  { way: "list", hits: 1_000, certainty: "definite", ofAgency: false },
  { way: "list", hits: 10_000, certainty: "any", ofAgency: false },
  { way: "count", hits: 1_000, certainty: "any", ofAgency: false },
  { way: "list", hits: 10_000, certainty: "any", ofAgency: true },
];

const nameOf = ({ way, hits, certainty, ofAgency }: Kind) =>
  `${way}, ${certainty}, ${hits.toLocaleString("en")} in the range${ofAgency ? ", those of a top agency" : ""}`;

function questionsTo(dataset: Dataset, { hits, certainty, ofAgency }: Kind): Question[] {
  const days = Math.round((hits * TIMELINE) / dataset.events.length - REACH);
  return spans(QUESTIONS, days).map(({ fromDay }, number) => ({
    dates: dateQuestion(fromDay, days, certainty),
    ...(ofAgency ? { agency: agencyAt(dataset, "top", number) } : {}),
  }));
}

/** This library, asked about one dataset. */
function asked(name: string, dataset: Dataset, kind: Kind) {
  const { [kind.way]: ask } = own(dataset);
  if (ask === undefined) throw new Error(`nobody to ${kind.way}`);
  const { run } = asking(name, questionsTo(dataset, kind), ask);
  // As many hits on average, but not in each question.
  return { name, run: () => run() && undefined };
}

/** What an answer from the larger dataset costs in units of one from the smaller with about as many hits; a line for each kind. */
export async function growth(smaller: Dataset, larger: Dataset, effort: Effort): Promise<string[]> {
  const lines: string[] = [];
  for (const kind of kinds) {
    const contestants = [asked("smaller", smaller, kind), asked("larger", larger, kind)];
    const { scores } = await measure({ name: nameOf(kind), items: 1, baseline: "smaller", contestants }, effort);
    const [, score] = scores;
    if (score) lines.push(`${nameOf(kind)}: ${score.ratio.toFixed(2)} (${score.bestRatio.toFixed(2)})`);
  }
  return lines;
}
