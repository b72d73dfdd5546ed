import type { Dataset } from "../../src/generated/types.js";
import {
  claimsAbout,
  claimsBy,
  claimsByAgency,
  claimsByNobodyNamed,
  claimsInOwnVoice,
  describeClaim,
  findActor,
  findClaims,
  firstPassage,
  indexDataset,
  inReadingOrder,
  recordById,
  silentActors,
} from "../../src/index.js";
import { type Contest, type Effort, measureAll } from "../harness.js";
import type { Suite } from "../report.js";
import { syntheticDataset } from "../synthetic/dataset.js";

/** So many events have some 2,300 claims. */
const EVENTS = 400;
/** So many questions of each kind, each about another record. */
const QUESTIONS = 60;

/** Records spread over a list. */
const some = <R>(records: readonly R[]): R[] =>
  Array.from({ length: Math.min(QUESTIONS, records.length) }, (_, number) => {
    return records[Math.floor((number * records.length) / Math.min(QUESTIONS, records.length))] as R;
  });

/** What each function is asked, in a run of many calls as a page or a script makes them. */
type Run = (dataset: Dataset) => readonly unknown[];

const nameOf = ({ names: [name] }: Dataset["actors"][number]) => name?.value ?? "";
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

function runsOver({ actors, events, claims, sources }: Dataset): Readonly<Record<string, Run>> {
  const [who, where, documents] = [some(actors), some(events), some(sources)];
  const agencies = some(actors.filter(({ type }) => type === "agency"));
  const statements = some(claims);
  const unique = actors.filter((actor) => actors.every((other) => other === actor || nameOf(other) !== nameOf(actor)));
  const names = some(unique).map(nameOf);
  return {
    describeClaim: (dataset) => statements.map(({ id }) => describeClaim(dataset, id)),
    claimsBy: (dataset) => who.map(({ id }) => ids(claimsBy(dataset, id))),
    "claimsBy, only": (dataset) => who.map(({ id }) => ids(claimsBy(dataset, id, { only: true }))),
    claimsByAgency: (dataset) => agencies.map(({ id }) => ids(claimsByAgency(dataset, id))),
    "claimsAbout an actor": (dataset) => who.map(({ id }) => ids(claimsAbout(dataset, id))),
    "claimsAbout an event": (dataset) => where.map(({ id }) => ids(claimsAbout(dataset, id))),
    claimsInOwnVoice: (dataset) => documents.map(({ id }) => ids(claimsInOwnVoice(dataset, id))),
    claimsByNobodyNamed: (dataset) => [ids(claimsByNobodyNamed(dataset))],
    "findClaims, by": (dataset) => who.map(({ id }) => ids(findClaims(dataset, { by: id }))),
    "findClaims, against": (dataset) => who.map(({ id }) => ids(findClaims(dataset, { against: id }))),
    "findClaims, type": (dataset) => [ids(findClaims(dataset, { type: "accusation" }))],
    "findClaims, from": (dataset) => [ids(findClaims(dataset, { from: "2020-01-01", to: "2021-12-31" }))],
    "findClaims, text": (dataset) => [ids(findClaims(dataset, { text: "coast" }))],
    silentActors: (dataset) => [ids(silentActors(dataset))],
    "findActor by name": (dataset) => names.map((name) => findActor(dataset, name)?.id),
    recordById: (dataset) => statements.map(({ id }) => recordById(dataset, id).id),
    firstPassage: (dataset) => where.map(({ id }) => firstPassage(dataset, id).source),
    inReadingOrder: (dataset) => [ids(inReadingOrder(dataset, dataset.events))],
  };
}

function* contestsOver(dataset: Dataset): Iterable<Contest> {
  // Both as they come from JSON: texts that a program has put together are slower to compare.
  const [frozen, plain] = [indexDataset(structuredClone(dataset)), structuredClone(dataset)];
  for (const [name, run] of Object.entries(runsOver(dataset))) {
    yield {
      name,
      items: run(frozen).length,
      baseline: "frozen",
      contestants: [
        { name: "frozen", run: () => run(frozen) },
        { name: "not frozen", run: () => run(plain) },
      ],
    };
  }
}

/** The questions about claims, asked of a dataset that can change between two of them. */
export async function claims({ rounds, slice }: Effort): Promise<Suite> {
  const dataset = syntheticDataset(EVENTS, 1);
  const results = await measureAll(contestsOver(dataset), { rounds: Math.ceil(rounds / 2), slice });
  const cost = results.map(
    ({ contest, scores: [frozen] }) => `${contest} ${((frozen?.nanoseconds ?? 0) / 1e3).toPrecision(2)}`,
  );
  return {
    name: "claims",
    title: "Questions about claims of a dataset that can change",
    explanation: [
      `What a call costs of a dataset that is not frozen, in units of the same call of one that is; in brackets the same for the`,
      `fastest tenth of all rounds. ${dataset.claims.length.toLocaleString("en")} claims about ${dataset.events.length.toLocaleString("en")} events by or about ${dataset.actors.length.toLocaleString("en")} actors; up to ${QUESTIONS} calls a run, each about`,
      "another record. Both gave the same answers before anything was timed.",
      "",
      `Microseconds of a call of the frozen dataset: ${cost.join(" · ")}.`,
    ].join("\n"),
    results,
  };
}
