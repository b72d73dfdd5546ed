import type { Claim, Dataset, RecordId } from "../../src/generated/types.js";
import { withReferences } from "../../src/records/with-references.js";
import type { Random } from "./random.js";
import { seeded } from "./random.js";

const renamed = (id: RecordId): RecordId => `${id}-again` as RecordId;

/**
 * The same documents as another reader might have coded them: other ids, some claims missed, passages that begin or end
 * elsewhere, a word more, another type, a speaker left out.
 */
export function secondReading(dataset: Dataset, seed: number): Dataset {
  const random = seeded(seed);
  const missed = new Set<RecordId>();
  const kept = new Set(dataset.events.map(({ claims: [first] }) => first));
  for (const { id } of dataset.claims) if (!kept.has(id) && random.chance(0.05)) missed.add(id);
  const rename = (id: RecordId) => (id.startsWith("source:") ? id : renamed(id));
  const again = <R extends Dataset["actors"][number] | Dataset["events"][number] | Claim>(record: R): R => ({
    ...withReferences(record, rename),
    id: renamed(record.id),
  });
  const claims = dataset.claims.filter(({ id }) => !missed.has(id)).map((claim) => recoded(random, again(claim)));
  const there = new Set<string>(claims.map(({ id }) => id));
  const isThere = <T>(list: readonly T[], idOf: (item: T) => string) => list.filter((item) => there.has(idOf(item)));
  return {
    ...dataset,
    name: "again",
    actors: dataset.actors.map(again),
    events: dataset.events.map(again).map((event) => ({
      ...event,
      claims: isThere(event.claims, (id) => id),
      participants: isThere(event.participants, ({ claim }) => claim),
    })),
    claims: claims.map(({ links, ...claim }) => claim),
  };
}

function recoded(random: Random, claim: Claim): Claim {
  const [document, ...others] = claim.attribution;
  return {
    ...claim,
    statement: random.chance(0.5) ? `${claim.statement} indeed`.slice(0, 500) : claim.statement,
    type: random.chance(0.1) && claim.against === undefined ? "assertion" : claim.type,
    attribution:
      document !== undefined && random.chance(0.05) ? [document] : claim.attribution.slice(0, 1 + others.length),
    evidence: claim.evidence.map((passage) =>
      passage.type === "locator" ? passage : { ...passage, end: passage.end + random.integer(0, 20) },
    ),
  };
}
