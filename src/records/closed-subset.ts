import type { Dataset, RecordId } from "../generated/types.js";
import { referencesOf } from "./references-of.js";

/**
 * The smallest part of a dataset that holds the given records and is whole in itself: every record in it is unchanged,
 * and every id that one of them names is there too. An event keeps its claims, a claim its speakers, events and sources.
 * Records stand in the order of the dataset; ids that no record has are passed over. A judgement stays where all stay that it is about.
 */
export function closedSubset(dataset: Dataset, ids: Iterable<RecordId>): Dataset {
  const references = referencesOf(dataset);
  const kept = new Set(ids);
  for (const id of kept) for (const named of references.get(id) ?? []) kept.add(named);
  const isKept = ({ id }: { readonly id: RecordId }) => kept.has(id);
  const { judgements: all, ...others } = dataset;
  const judgements = all?.filter(({ records }) => records.every((id) => kept.has(id))) ?? [];
  return {
    ...others,
    sources: dataset.sources.filter(isKept),
    actors: dataset.actors.filter(isKept),
    events: dataset.events.filter(isKept),
    claims: dataset.claims.filter(isKept),
    ...(judgements.length > 0 ? { judgements } : {}),
  };
}
