import type { Dataset, ReportedEvent } from "../../src/generated/types.js";
import { type CertaintyFilter, indexDataset } from "../../src/index.js";
import { type Contest, type ContestResult, type Effort, measure } from "../harness.js";
import { agencyAt, agencyHeights } from "../queries/agency-at.js";
import { buildingContest, bytesPerEvent, freezingIn } from "../queries/building.js";
import { collection } from "../queries/collection.js";
import { columnsOf } from "../queries/columns.js";
import { contestIn, requireSameEvents } from "../queries/contests.js";
import { growth } from "../queries/growth.js";
import { arquero } from "../queries/peers/arquero.js";
import { crossfilter } from "../queries/peers/crossfilter.js";
import { duckdb } from "../queries/peers/duckdb.js";
import { filter } from "../queries/peers/filter.js";
import { flatbush } from "../queries/peers/flatbush.js";
import { intervalTree } from "../queries/peers/interval-tree.js";
import { own } from "../queries/peers/own.js";
import { sqlite } from "../queries/peers/sqlite.js";
import { type Answerer, dateQuestion, type Question, spans } from "../queries/question.js";
import type { Suite } from "../report.js";

/** So many different questions of each kind. */
const QUESTIONS = 8;

const certainties = ["any", "definite", "possible"] as const satisfies readonly CertaintyFilter[];

/** The width of a range that overlaps a share of the events: an event is 3.3 days long on average. */
const widths = { "0.01 %": 7, "1 %": 1_000, "50 %": 50_000 } as const;

interface Answerers {
  readonly dates: readonly Answerer[];
  readonly agencies: readonly Answerer[];
  readonly both: readonly Answerer[];
}

interface Asked {
  readonly name: string;
  readonly of: keyof Answerers;
  readonly questions: readonly Question[];
}

function* asked(dataset: Dataset): Iterable<Asked> {
  for (const certainty of certainties)
    for (const [share, days] of Object.entries(widths)) {
      const questions = spans(QUESTIONS, days).map(({ fromDay }) => ({
        dates: dateQuestion(fromDay, days, certainty),
      }));
      yield { name: `${certainty}, ${share}`, of: "dates", questions };
    }
  for (const height of agencyHeights) {
    const agency = (number: number) => agencyAt(dataset, height, number);
    const numbers = Array.from({ length: QUESTIONS }, (_, number) => number);
    yield {
      name: `${height} agency`,
      of: "agencies",
      questions: numbers.map((number) => ({ agency: agency(number) })),
    };
    for (const share of ["1 %", "50 %"] as const) {
      const both = spans(QUESTIONS, widths[share]).map(({ fromDay, days }, number) => ({
        dates: dateQuestion(fromDay, days, "any"),
        agency: agency(number),
      }));
      yield { name: `${height} agency, any, ${share}`, of: "both", questions: both };
    }
  }
}

async function answerersOf(dataset: Dataset): Promise<Answerers> {
  const columns = columnsOf(dataset);
  const both = [own(dataset), filter(dataset), flatbush(dataset, columns), intervalTree(dataset, columns)];
  const [twoIndexes, tree] = sqlite(dataset, columns);
  const databases = [twoIndexes, await duckdb(dataset, columns)].filter((answerer) => answerer !== undefined);
  return {
    dates: [...both, crossfilter(dataset, columns), arquero(dataset, columns), ...databases, ...(tree ? [tree] : [])],
    agencies: [own(dataset), filter(dataset), ...databases],
    both: [...both, ...databases],
  };
}

/** What cannot be beaten: copying what is to be found. */
async function copying({ list }: Answerer, questions: readonly Question[]): Promise<Answerer> {
  const found = new Map<Question, readonly ReportedEvent[]>();
  for (const question of questions) found.set(question, (await list?.(question)) ?? []);
  return { name: "copying the hits", list: (question) => found.get(question)?.slice() ?? [] };
}

async function* contestsOf(dataset: Dataset): AsyncIterable<Contest> {
  const answerers = await answerersOf(dataset);
  for (const { name, of, questions } of asked(dataset)) {
    await requireSameEvents(answerers[of], questions);
    const [own, ...peers] = answerers[of];
    if (own === undefined) continue;
    // Those that lie only perhaps in so wide a range are few: there is nothing to copy.
    const isHalf = of === "dates" && name.endsWith("50 %") && !name.startsWith("possible");
    const copy = isHalf ? [await copying(own, questions)] : [];
    yield contestIn("list", name, [own, ...copy, ...peers], questions);
    if (of === "dates") yield contestIn("count", name, [own, ...peers], questions);
  }
  yield buildingContest(dataset, columnsOf(dataset), onePercentOf(dataset));
}

/** One `Array.filter`, which is what getting ready is measured by. */
function onePercentOf(dataset: Dataset): () => unknown {
  const [span] = spans(1, widths["1 %"]);
  const dates = dateQuestion(span?.fromDay ?? 0, widths["1 %"], "any");
  const { list } = filter(dataset);
  return () => list?.({ dates });
}

const PICTURED = "100,000 ·";

/** Fewer rounds the larger the collection. */
const sizes = [
  { events: 1_000, share: 0.8 },
  { events: 100_000, share: 0.8 },
  { events: 1_000_000, share: 0.45 },
] as const;

/** What the step to the largest collection costs. */
async function growthText(datasets: readonly Dataset[], effort: Effort): Promise<string[]> {
  const [larger, smaller] = datasets.toReversed();
  if (smaller === undefined || larger === undefined) return [];
  const [from, to] = [smaller, larger].map(({ events }) => events.length.toLocaleString("en"));
  const lines = await growth(smaller, larger, { ...effort, slice: effort.slice / 3 });
  const head = `The cost of an answer from ${to} events in units of one from ${from} events with about as many hits:`;
  return ["", head, "", ...lines.map((line) => `- ${line}.`)];
}

/** Events of the model, asked about dates, agencies and both, as a person with a slider and a tree asks. */
export async function queries({ rounds, slice }: Effort): Promise<Suite> {
  const isQuick = rounds < 20;
  const results: ContestResult[] = [];
  const bytes: string[] = [];
  const datasets: Dataset[] = [];
  for (const { events, share } of sizes.filter(({ events }) => !isQuick || events <= 100_000)) {
    const dataset = collection(events);
    const freezing = freezingIn(dataset, onePercentOf(dataset));
    datasets.push(indexDataset(dataset));
    const size = events.toLocaleString("en");
    const effort = { rounds: Math.max(5, Math.round((rounds * share) / 2)), slice: slice / 3 };
    for await (const contest of contestsOf(dataset)) {
      results.push(await measure({ ...contest, name: `${size} · ${contest.name}` }, effort));
      if (process.stderr.isTTY) console.error(results.at(-1)?.contest);
    }
    const { dates, references, participation, participants } = bytesPerEvent(dataset);
    bytes.push(
      `${size} events: ${dates} for dates, ${references} for the list in order, ${participation} for ${participants} participants; freezing took ${freezing} calls of \`Array.filter\``,
    );
  }
  return {
    name: "queries",
    title: "Questions about many events",
    explanation: [
      "The cost of an answer in units of this library's; in brackets the same for the fastest tenth of all rounds. Above 1 is",
      "slower. `list` gives the events, `count` their number. Shares are those of the events that overlap the range; `any`,",
      "`definite` and `possible` say how sure it must be that an event lies in it. Every contestant found the same events before",
      "anything was timed. `building` is in units of one `Array.filter`.",
      "",
      "Bytes an event of the index, by the lengths of its columns:",
      "",
      ...bytes.map((line) => `- ${line}.`),
      ...(isQuick ? [] : await growthText(datasets, { rounds, slice })),
    ].join("\n"),
    results,
    // The table has all sizes; in a picture, one is enough to see who needs how much.
    pictured: results.filter(({ contest }) => contest.startsWith(PICTURED) && !contest.endsWith("building")),
  };
}
