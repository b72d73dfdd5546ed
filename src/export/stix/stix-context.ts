import type { Dataset, RecordId } from "../../generated/types.js";
import { isIdOf } from "../../records/kinds.js";
import { type Lookup, lookupIn } from "../lookup.js";
import { stixId } from "./stix-id.js";

/** What every part of the bundle needs to know of the whole. */
export interface StixContext {
  /** The part of the dataset that is exported. */
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  /** The marking that says whose data it is and under what licence. */
  readonly markingId: string;
  readonly idOf: (record: RecordId) => string;
  /** The timestamp of the day on which the first source of all was published. */
  readonly firstDay: string;
  /** The timestamp of the day on which a source first told of the record. */
  readonly published: (record: RecordId) => string;
}

/** The context of `part`. Dates and ids come from the whole dataset, so that a record is the same object in every part. */
export function stixContext(whole: Dataset, part: Dataset): StixContext {
  const first = whole.sources.map(({ published }) => published).sort()[0] ?? "1970-01-01";
  const days = firstDays(whole);
  return {
    dataset: part,
    lookup: lookupIn(part, whole),
    markingId: stixId("marking-definition", whole.name, whole.version, whole.license),
    idOf: remembered((record) => stixId(typeOf(record), whole.name, record)),
    firstDay: midnight(first),
    published: (record) => midnight(days.get(record) ?? first),
  };
}

const midnight = (day: string) => `${day}T00:00:00.000Z`;

const types = { source: "report", actor: "identity", event: "incident", claim: "note" } as const;

function typeOf(record: RecordId): (typeof types)[keyof typeof types] {
  const [kind] = record.split(":") as [keyof typeof types];
  return types[kind];
}

/** The same function, computing its answer once for each record. */
function remembered(answer: (record: RecordId) => string): (record: RecordId) => string {
  const known = new Map<RecordId, string>();
  return (record) => {
    const found = known.get(record) ?? answer(record);
    known.set(record, found);
    return found;
  };
}

/** For every record that a claim names, the earliest publication of a source of such a claim. */
function firstDays({ sources, claims }: Dataset): ReadonlyMap<RecordId, string> {
  const days = new Map<RecordId, string>(sources.map(({ id, published }) => [id, published]));
  for (const { id, about, attribution, evidence } of claims) {
    const day = evidence[0] && days.get(evidence[0].source);
    const speakers = attribution.map(({ by }) => by).filter((by) => by !== null && isIdOf("actor", by));
    for (const record of [id, ...about, ...speakers]) {
      const known = days.get(record);
      if (day !== undefined && (known === undefined || day < known)) days.set(record, day);
    }
  }
  return days;
}
