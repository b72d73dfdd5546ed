import type { Dataset, RecordId, Retraction } from "../../generated/types.js";
import { fold } from "../../text/fold.js";
import { nearest } from "../../text/nearest.js";
import { nearestIs } from "../../text/no-such.js";
import { cannotMean, noSuch, show } from "../asking/caller-mistake.js";
import { isCurrent, type RetractedOption } from "../asking/retracted.js";
import { sameRecords } from "../judged/same-records.js";
import type { NameLookup } from "./lookup.js";

interface Identified {
  readonly id: RecordId;
  readonly retracted?: Retraction;
}

/** How an error calls records of a kind. */
export interface Labels<R> {
  /** What the kind is called in an error. */
  readonly kind: string;
  readonly recordsOf: (dataset: Dataset) => readonly R[];
  /** The names a record answers to; the first is the one to show. */
  readonly namesOf: (record: R) => readonly string[];
}

/** A kind of record that can be asked for by id or name. */
export interface Naming<R> extends Labels<R> {
  readonly lookup: NameLookup<R>;
}

/** The records that answer to a word: the one with this id, withdrawn or not, or else all with this name. */
export function answeringTo<R extends Identified>(
  who: string,
  dataset: Dataset,
  { lookup }: Naming<R>,
  options: RetractedOption,
): readonly R[] {
  const exact = lookup.withId(dataset, who);
  return exact === undefined ? lookup.named(dataset, who).filter(isCurrent(options)) : [exact];
}

const label = (name: string | undefined, { id }: Identified) => `${show(name ?? "")} (${id})`;
const most = 5;

/** The error for a word that could mean several records: it lists them. */
export function ambiguous<R extends Identified>(
  where: string,
  who: string,
  found: readonly R[],
  { namesOf }: Naming<R>,
): RangeError {
  const listed = someOf(found.map((record) => label(namesOf(record)[0], record)));
  return cannotMean(where, `${show(who)} could mean ${listed}; use the id`);
}

/** Labels in a sentence, not endlessly many. */
function someOf(labels: readonly string[]): string {
  const more = labels.length > most ? [`one of ${labels.length - most} more`] : [];
  return [...labels.slice(0, most), ...more].join(" or ");
}

/** A folded name as whole words, for finding some of them in others. */
const spaced = (name: string) => ` ${name.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()} `;

/** The error for a word that nothing answers to: it gives the names of which it is a part, or else the nearest name or id. */
export function unknown<R extends Identified>(
  where: string,
  who: string,
  dataset: Dataset,
  { kind, recordsOf, namesOf }: Labels<R>,
): RangeError {
  const wanted = fold(who);
  const part = spaced(wanted);
  const parts = new Map<string, string>();
  const labels = new Map<string, string>();
  for (const record of recordsOf(dataset)) {
    const names = namesOf(record);
    for (const name of names) {
      const folded = fold(name);
      labels.set(folded, label(name, record));
      if (part.trim() !== "" && !parts.has(record.id) && spaced(folded).includes(part))
        parts.set(record.id, label(name, record));
    }
    labels.set(record.id, label(names[0], record));
  }
  if (parts.size > 0) return noSuch(where, kind, who, `it is part of ${someOf([...parts.values()])}`);
  return noSuch(where, kind, who, nearestIs(labels.get(nearest(wanted, labels.keys()) ?? "")));
}

/** The one record that answers to a word; the first of several that are judged the same. Throws where there are others. */
export function oneAnsweringTo<R extends Identified>(
  where: string,
  who: string,
  dataset: Dataset,
  naming: Naming<R>,
  options: RetractedOption,
): R | undefined {
  const found = answeringTo(who, dataset, naming, options);
  const [first, ...others] = found;
  if (first === undefined || others.length === 0) return first;
  const same: ReadonlySet<RecordId> = new Set(sameRecords(dataset, first.id));
  if (!others.every(({ id }) => same.has(id))) throw ambiguous(where, who, found, naming);
  return first;
}
