import { remembered } from "../../dataset/remembered.js";
import type { Dataset, RecordId } from "../../generated/types.js";
import { classesOf } from "../../records/classes.js";
import { indexOfId } from "../../records/index-of-id.js";
import { isSameness } from "../../records/judged.js";
import { kindOfId, listOf } from "../../records/kinds.js";

const none: ReadonlyMap<RecordId, readonly RecordId[]> = new Map();

/** For each record that is judged the same as others, all of them, in the dataset's order. */
const classesIn = /* @__PURE__ */ remembered((dataset) => {
  const { judgements = [] } = dataset;
  const classes = classesOf(judgements.filter(isSameness).map(({ records }) => records));
  const ordered = new Map<readonly RecordId[], readonly RecordId[]>();
  for (const one of new Set(classes.values())) ordered.set(one, inDatasetOrder(dataset, one));
  return new Map([...classes].map(([id, one]) => [id, ordered.get(one) ?? one]));
});

function inDatasetOrder(dataset: Dataset, ids: readonly RecordId[]): readonly RecordId[] {
  const placed = ids.map((id) => {
    const kind = kindOfId(id);
    return { id, place: kind === undefined ? -1 : indexOfId(dataset[listOf[kind]], id) };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ id }) => id);
}

/** The records that are judged the same, by the id of each. Nothing is looked at where nobody judged. */
export const samenessIn = (dataset: Dataset): ReadonlyMap<RecordId, readonly RecordId[]> =>
  dataset.judgements === undefined ? none : classesIn(dataset);

/** A record and all that are judged the same, by their ids, in the dataset's order. Of one about which nobody judged, itself. */
export const sameRecords = <Id extends RecordId>(dataset: Dataset, id: Id): readonly Id[] =>
  // A judgement of sameness is about one kind of record: what is the same as an actor is an actor.
  (samenessIn(dataset).get(id) as readonly Id[] | undefined) ?? [id];

/** One record that stands for all that are judged the same: the first of them in the dataset. */
export const oneOfSame = <Id extends RecordId>(dataset: Dataset, id: Id): Id =>
  (samenessIn(dataset).get(id)?.[0] as Id | undefined) ?? id;

/** The records and all that are judged the same as one of them. */
export const withSame = <Id extends RecordId>(dataset: Dataset, ids: Iterable<Id>): ReadonlySet<Id> => {
  const all = new Set(ids);
  if (dataset.judgements === undefined) return all;
  for (const id of ids) for (const same of sameRecords(dataset, id)) all.add(same);
  return all;
};
