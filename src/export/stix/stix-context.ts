import type { Dataset, RecordId } from "../../generated/types.js";
import { datasetIri } from "../shared/iri.js";
import { type Lookup, lookupIn } from "../shared/lookup.js";
import { stixId } from "./stix-id.js";

/** What every part of the bundle needs to know of the whole. */
export interface StixContext {
  /** The part of the dataset that is exported. */
  readonly dataset: Dataset;
  /** All of it. */
  readonly whole: Dataset;
  readonly lookup: Lookup;
  /** The marking that says whose data it is and under what licence. */
  readonly markingId: string;
  readonly idOf: (record: RecordId) => string;
}

/** The context of `part`. Every object is told from the whole dataset, so that it is the same in every part. */
export function stixContext(whole: Dataset, part: Dataset): StixContext {
  const dataset = datasetIri(whole);
  return {
    dataset: part,
    whole,
    lookup: lookupIn(part, whole),
    markingId: stixId("marking-definition", dataset, whole.name, whole.version, whole.license),
    idOf: remembered((record) => stixId(typeOf(record), dataset, record)),
  };
}

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
