import type { RecordId, Retraction } from "../generated/types.js";
import { fold } from "../text/fold.js";
import { nearest } from "../text/nearest.js";
import { noSuch, show } from "./caller-mistake.js";
import { isCurrent, type RetractedOption } from "./retracted.js";

/** A kind of record that can be asked for by name. */
export interface Naming<R> {
  /** What the kind is called in an error. */
  readonly kind: string;
  /** The names a record answers to; the first is the one to show. */
  readonly namesOf: (record: R) => readonly string[];
}

interface Identified {
  readonly id: RecordId;
  readonly retracted?: Retraction;
}

/** The records that answer to a word: the one with this id, withdrawn or not, or else all with this name. */
export function answeringTo<R extends Identified>(
  who: string,
  records: readonly R[],
  { namesOf }: Naming<R>,
  options: RetractedOption,
): readonly R[] {
  const exact = records.find(({ id }) => id === who);
  if (exact !== undefined) return [exact];
  const folded = fold(who);
  return records.filter(isCurrent(options)).filter((record) => namesOf(record).some((name) => fold(name) === folded));
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
  const listed = found.slice(0, most).map((record) => label(namesOf(record)[0], record));
  const more = found.length > most ? [`one of ${found.length - most} more`] : [];
  return new RangeError(`${where}: ${show(who)} could mean ${[...listed, ...more].join(" or ")}; use the id`);
}

/** The error for a word that nothing answers to: it gives the nearest name or id. */
export function unknown<R extends Identified>(
  where: string,
  who: string,
  records: readonly R[],
  { kind, namesOf }: Naming<R>,
): RangeError {
  const labels = new Map<string, string>();
  for (const record of records) {
    const names = namesOf(record);
    for (const name of names) labels.set(fold(name), label(name, record));
    labels.set(record.id, label(names[0], record));
  }
  const close = nearest(fold(who), labels.keys());
  return noSuch(where, kind, who, close === undefined ? undefined : `nearest is ${labels.get(close)}`);
}

/** The one record that answers to a word. Throws where there are several. */
export function oneAnsweringTo<R extends Identified>(
  where: string,
  who: string,
  records: readonly R[],
  naming: Naming<R>,
  options: RetractedOption,
): R | undefined {
  const found = answeringTo(who, records, naming, options);
  if (found.length > 1) throw ambiguous(where, who, found, naming);
  return found[0];
}
