import { isSameJson } from "../identity/canonical.js";
import { alignReadings } from "./align/align-readings.js";
import type { Alignment } from "./align/alignment.js";
import { type Division, findDivisions } from "./align/divisions.js";
import { defaultResampling } from "./default-resampling.js";
import type { Resampling } from "./measure/bootstrap.js";
import { type FieldAgreement, fieldAgreement } from "./measure/field-agreement.js";
import { labelsFor } from "./measure/labels.js";
import { type PairAgreement, pairAgreement } from "./measure/pair-agreement.js";
import { codedFields } from "./measure/units.js";
import { currentRecords, layers, type Reading } from "./reading/reading.js";
import { requireReadings } from "./reading/require-readings.js";
import type { Disagreement } from "./report/disagreement.js";
import { findDisagreements, type Texts } from "./report/find-disagreements.js";
import { type Score, scoreReading } from "./score/score-reading.js";

/** How readings are compared. */
export interface CompareOptions extends Partial<Resampling> {
  /** Which records are the same, where that was corrected by hand; found by `alignReadings` otherwise. */
  readonly alignment?: Alignment;
  /** The reader whose reading the others are scored against. */
  readonly gold?: string;
  /** The texts that were read, by the ids that the first reading has for the sources: words are shown beside what differs. */
  readonly texts?: Texts;
}

/** How many records a reader has. */
export interface ReaderRecords {
  /** The reader's name. */
  readonly reader: string;
  /** Actors that were not withdrawn, or that another such record names. */
  readonly actors: number;
  /** Claims that were not withdrawn. */
  readonly claims: number;
  /** Events that were not withdrawn. */
  readonly events: number;
}

/** How far two or more readings of the same sources agree. */
export interface Agreement {
  /** The readers, in the order in which they were given. */
  readonly readers: readonly ReaderRecords[];
  /** The reader whose reading the others are scored against; `null` where there is none. */
  readonly gold: string | null;
  /** Two readers with the very same records: perhaps one reading twice. */
  readonly identical: readonly (readonly [one: string, other: string])[];
  /** The others against the gold reading: harm first. */
  readonly scores: readonly Score[];
  /** Every two readers. */
  readonly pairs: readonly PairAgreement[];
  /** Every field, of all readers. */
  readonly fields: readonly FieldAgreement[];
  /** Claims that another reader cut in several. */
  readonly divisions: readonly Division[];
  /** What the readers coded differently, in reading order. */
  readonly disagreements: readonly Disagreement[];
  /** Which records are the same. */
  readonly alignment: Alignment;
  /** How the intervals were drawn. */
  readonly resampling: Resampling;
}

/**
 * How far two or more readings of the same sources agree: which records are the same, how many of them each reader has, and how
 * far what was coded of them agrees, field by field, with who says so at the front. With `gold`, the harm that the others do
 * compared with that reading. The same readings and options give the same answer, on every machine. `toAgreementText` and
 * `toAgreementMarkdown` show it.
 *
 * @throws RangeError for fewer than two readings, a reader given twice, a reading without claims, different sources or
 * different texts of one, a `gold` that is no reader.
 *
 * @example
 * ```ts
 * import { compareReadings, toAgreementText } from "attributed-events/agree";
 * const agreement = compareReadings([
 *   { reader: "anna", dataset: anna },
 *   { reader: "ben", dataset: ben },
 * ]);
 * agreement.pairs[0]?.attribution.wholePath.f1; // 0.8571428571428571
 * console.log(toAgreementText(agreement));
 * ```
 */
export function compareReadings(readings: readonly Reading[], options: CompareOptions = {}): Agreement {
  requireReadings("compareReadings", readings);
  const { gold = null, texts = {}, resamples = defaultResampling.resamples, seed = defaultResampling.seed } = options;
  const alignment = options.alignment ?? alignReadings(readings);
  const labels = labelsFor(readings, alignment);
  const fields = layers.flatMap((layer) => codedFields(layer, readings, alignment, labels));
  const pairs = readings.flatMap((_, one) =>
    readings.slice(one + 1).map((__, after) => [one, one + 1 + after] as const),
  );
  const resampling = { resamples, seed };
  return {
    readers: readings.map(recordsOf),
    gold,
    identical: pairs.filter((pair) => isIdentical(pair, readings)).map(([one, other]) => [nameOf(one), nameOf(other)]),
    scores: gold === null ? [] : scores(gold, readings, alignment),
    pairs: pairs.map((pair) => pairAgreement(pair, readings, alignment, fields)),
    fields: fields.filter(({ field }) => !field.presence).map((field) => fieldAgreement(field, resampling)),
    divisions: findDivisions(readings, alignment),
    disagreements: findDisagreements(readings, alignment, fields, texts),
    alignment,
    resampling,
  };

  function nameOf(at: number): string {
    return readings[at]?.reader ?? "";
  }
}

const recordsOf = (reading: Reading): ReaderRecords => ({
  reader: reading.reader,
  actors: currentRecords(reading, "actors").length,
  claims: currentRecords(reading, "claims").length,
  events: currentRecords(reading, "events").length,
});

function isIdentical([one, other]: readonly [number, number], readings: readonly Reading[]): boolean {
  const lists = ["sources", ...layers] as const;
  const [its, theirs] = [readings[one]?.dataset, readings[other]?.dataset];
  // Ids first: nearly always they tell two readings apart at once.
  const haveSameIds = lists.every((list) =>
    isSameJson(
      its?.[list].map(({ id }) => id),
      theirs?.[list].map(({ id }) => id),
    ),
  );
  return haveSameIds && lists.every((list) => isSameJson(its?.[list], theirs?.[list]));
}

function scores(gold: string, readings: readonly Reading[], alignment: Alignment): Score[] {
  const placed = readings.map((reading, at) => ({ at, reading }));
  const reference = placed.find(({ reading }) => reading.reader === gold);
  if (reference === undefined) {
    const readers = readings.map(({ reader }) => reader).join(", ");
    throw new RangeError(`compareReadings: options.gold: no reader ${JSON.stringify(gold)}; there are ${readers}`);
  }
  return placed.filter((one) => one !== reference).map((one) => scoreReading(reference, one, alignment));
}
