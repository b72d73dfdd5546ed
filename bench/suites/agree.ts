import { alignReadings } from "../../src/agree.js";
import type { Dataset } from "../../src/index.js";
import { type Contest, type Effort, measureAll } from "../harness.js";
import type { Suite } from "../report.js";
import { syntheticDataset } from "../synthetic/dataset.js";
import { secondReading } from "../synthetic/second-reading.js";

/** So many events have a little more than 10,000 claims. */
const EVENTS = 3_900;

function contestBetween(first: Dataset, second: Dataset): Contest {
  const texts = [JSON.stringify(first), JSON.stringify(second)];
  const parsed = () => texts.map((text) => JSON.parse(text) as Dataset);
  const readings = parsed().map((dataset, at) => ({ reader: String(at), dataset }));
  return {
    name: `${first.claims.length.toLocaleString("en")} and ${second.claims.length.toLocaleString("en")} claims`,
    items: first.claims.length,
    baseline: "JSON.parse of both",
    contestants: [
      { name: "JSON.parse of both", run: () => void parsed() },
      { name: "alignReadings", run: () => void alignReadings(readings) },
    ],
  };
}

/** What it costs to find out which records of two readings are the same. */
export async function agree({ rounds, slice }: Effort): Promise<Suite> {
  const first = syntheticDataset(EVENTS, 1);
  const results = await measureAll([contestBetween(first, secondReading(first, 7))], {
    rounds: Math.ceil(rounds / 2),
    slice,
  });
  return {
    name: "agree",
    title: "Two readings aligned",
    explanation: [
      "What aligning two readings of the same documents costs: actors, claims and events, in units of parsing the JSON of both; in brackets the same for the",
      `fastest tenth of all rounds. ${first.sources.length.toLocaleString("en")} documents, ${first.actors.length.toLocaleString("en")} actors, ${first.events.length.toLocaleString("en")} events. The second reading has other ids, misses one claim in twenty, and`,
      "differs in passages, words, types and speakers.",
    ].join("\n"),
    results,
  };
}
