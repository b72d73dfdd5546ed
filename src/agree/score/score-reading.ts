import type { Change } from "../../diff/change.js";
import { diffDatasets } from "../../diff/diff-datasets.js";
import { describeChange, describePassages } from "../../diff/format-change.js";
import { passagesOf } from "../../diff/passages-of.js";
import type { Dataset, Evidence, RecordId } from "../../generated/types.js";
import type { Alignment } from "../align/alignment.js";
import { type AddedHarm, addedHarm, allegationsAsFacts } from "./added-harm.js";
import { type HarmKind, harmOf, harmTable } from "./harm.js";
import { current, inGoldIds, type PlacedReading } from "./in-gold-ids.js";
import { speakerHarm } from "./speaker-harm.js";

/** One thing that a reading does to the people it is about and its gold reading does not. */
export interface Harm {
  /** What kind of harm it is. */
  readonly kind: HarmKind;
  /** The record in the gold reading; `null` where it has none. */
  readonly gold: RecordId | null;
  /** The record in the reading. */
  readonly record: RecordId;
  /** What happened, in a few words, with the ids of the gold reading. */
  readonly sentence: string;
  /** The passages that the record rests on. */
  readonly passages: readonly Evidence[];
}

/** A reading held against a gold reading. */
export interface Score {
  /** The gold reader's name. */
  readonly gold: string;
  /** The reader's name. */
  readonly reader: string;
  /** Every harm, gravest kind first, then in the order of the gold reading. */
  readonly harms: readonly Harm[];
  /** How many there are of each kind. */
  readonly counts: Readonly<Record<HarmKind, number>>;
}

/** Names the harm that a reading does which its gold reading does not, by the ladder on which editions are compared. */
export function scoreReading(gold: PlacedReading, other: PlacedReading, alignment: Alignment): Score {
  const before = current(gold.reading);
  const { dataset: after, ownId } = inGoldIds(gold, other, alignment);
  const goldIds = new Set<string>([...before.claims, ...before.events, ...before.actors].map(({ id }) => id));
  const goldId = (id: RecordId) => (goldIds.has(id) ? id : null);
  const changed = diffDatasets(before, after).changes.flatMap((change): Harm[] => {
    const { record, passages } = change;
    const ofSpeaker = speakerHarm(change, before, after);
    const kind = ofSpeaker === null ? harmOf[change.code] : ofSpeaker?.kind;
    if (kind === undefined || record === null) return [];
    const sentence = ofSpeaker?.sentence ?? sentenceOf(change);
    return [{ kind, gold: goldId(record), record: ownId(record) as RecordId, sentence, passages }];
  });
  const added = [...addedHarm(before, after), ...allegationsAsFacts(before, after)].map(
    ({ kind, record, sentence }: AddedHarm): Harm => ({
      kind,
      gold: goldId(record.id),
      record: ownId(record.id) as RecordId,
      sentence,
      passages: passagesIn(record, after),
    }),
  );
  const kinds = Object.keys(harmTable) as HarmKind[];
  const all = [...changed, ...added];
  const harms = kinds.flatMap((kind) => all.filter((harm) => harm.kind === kind));
  const counts = Object.fromEntries(kinds.map((kind) => [kind, harms.filter((harm) => harm.kind === kind).length]));
  return { gold: gold.reading.reader, reader: other.reading.reader, harms, counts: counts as Score["counts"] };
}

/** What happened, held against a gold reading, which is no earlier edition. */
const sentenceOf = (change: Change): string =>
  change.code === "accused-added"
    ? `accuses ${change.concerns}, whom the gold reading does not accuse here`
    : describeChange(change);

const passagesIn = (record: AddedHarm["record"], dataset: Dataset): readonly Evidence[] =>
  "evidence" in record ? record.evidence : passagesOf(record.claims, dataset);

/** A harm in a line: the record, what happened, and where to look. */
export const describeHarm = ({ gold, record, sentence, passages }: Harm): string => {
  const where = describePassages(passages);
  return `${gold ?? record}: ${sentence}${where === "" ? "" : ` (${where})`}`;
};
