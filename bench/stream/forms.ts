import { broken, brokenTenfold } from "../synthetic/broken.js";
import { syntheticDataset } from "../synthetic/dataset.js";
import { seeded } from "../synthetic/random.js";

const retracted = { version: "1.1.0", reason: "The report was withdrawn by the paper that had published it." };

/** The records of one dataset, kind by kind, as lines of several forms. */
export function formsOfLines(events: number) {
  const dataset = syntheticDataset(events, 1);
  const records: readonly object[] = [...dataset.sources, ...dataset.actors, ...dataset.events, ...dataset.claims];
  const random = seeded(3);
  const shuffled = records.map((record) => JSON.stringify(shuffledKeys(record, random.share)));
  return {
    inOrder: records.map((record) => JSON.stringify(record)),
    shuffled,
    spaced: shuffled.map(spaced),
    retracted: records.map((record) => JSON.stringify({ ...record, retracted })),
    withExponent: records.map((record) => exponents(JSON.stringify(record))),
    broken: records.map((record) => JSON.stringify(broken(random, record))),
    brokenTenfold: records.map((record) => JSON.stringify(brokenTenfold(record))),
    unknownKind: records.map((record) => JSON.stringify({ ...record, id: "note:1" })),
    foreign: records.map((_, at) => foreignLine(at)),
    count: records.length,
  } as const;
}

/** What another program logs, which nobody can take for a record. */
const foreignLine = (at: number) =>
  JSON.stringify({
    type: "event",
    id: `evt-${at}`,
    at: 1_700_000_000 + at,
    name: "page_view",
    props: { path: "/", ms: at % 977 },
  });

/** The same value with the keys of every object in another order. */
function shuffledKeys(value: unknown, share: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffledKeys(item, share));
  if (typeof value !== "object" || value === null) return value;
  const keyed = Object.entries(value).map((entry) => ({ entry, key: share() }));
  const entries = keyed
    .sort((a, b) => a.key - b.key)
    .map(({ entry: [key, child] }) => [key, shuffledKeys(child, share)]);
  return Object.fromEntries(entries);
}

/** With a blank behind each colon and comma, as many tools print. */
const spaced = (line: string) => JSON.stringify(JSON.parse(line), undefined, 1).replaceAll(/\n */g, " ");

/** With an exponent in each number: the same value, in a form that the acceptor leaves to the parser. */
const exponents = (line: string) => line.replaceAll(/(?<="\w+":)-?\d+(?=[,}])/g, "$&e0");
