import type { Source } from "../../generated/types.js";
import { fold } from "../../text/fold.js";
import { currentRecords, type Reading } from "./reading.js";

/** For each reading, its sources by id: those of different readings that are the same document have the same number. */
export type SourceNumbers = readonly ReadonlyMap<string, number>[];

/**
 * Finds the same sources in all readings. Two are the same where they pin the same text; where one of them pins none, where
 * address, id, or title with day are the same (of a document without a title: kind, publisher and day). A source that no claim of a reading was read from need not be in the others.
 *
 * @throws RangeError where a reading has a source that another has not, or another text of it: it says which.
 */
export function sameSources(readings: readonly Reading[]): SourceNumbers {
  const numberIn = numbering();
  const numbered = readings.map(({ dataset }) => numberIn(dataset.sources));
  for (const [one, reading] of readings.entries())
    for (const [other, its] of readings.entries()) {
      const numbers = new Set(numbered[other]?.values());
      const missing = sourcesRead(reading).find(({ id }) => !numbers.has(numbered[one]?.get(id) ?? -1));
      if (missing !== undefined) throw notRead(missing, reading.reader, its);
    }
  return numbered;
}

/** Numbers the sources of one reading after the other: what was met before in another reading has its number again. */
function numbering(): (sources: readonly Source[]) => Map<string, number> {
  const known: Source[] = [];
  const byTrait = new Map<string, number[]>();
  return (sources) => {
    const before = known.length;
    const numbers = new Map<string, number>();
    const taken = new Set<number>();
    for (const source of sources) {
      const alike = traitsOf(source).flatMap((trait) => byTrait.get(trait) ?? []);
      const met = alike.find((number) => number < before && !taken.has(number) && isSame(known[number], source));
      const number = met ?? known.push(source) - 1;
      taken.add(number);
      numbers.set(source.id, number);
    }
    for (const [number, source] of known.entries())
      if (number >= before)
        for (const trait of traitsOf(source)) byTrait.set(trait, [...(byTrait.get(trait) ?? []), number]);
    return numbers;
  };
}

/** What two records of the same document have in common, surest first. */
function traitsOf({ id, text, url, title, publisher, type, published }: Source): string[] {
  return [
    ...(text === undefined ? [] : [`text ${text.sha256}`]),
    ...(url === undefined ? [] : [`url ${url}`]),
    `id ${id}`,
    title === null ? `untitled ${type} ${published} ${fold(publisher ?? "")}` : `title ${published} ${fold(title)}`,
  ];
}

const isSame = (one: Source | undefined, other: Source): boolean =>
  one?.text === undefined || other.text === undefined || one.text.sha256 === other.text.sha256;

/** The sources that a reading's claims were read from, in the dataset's order. */
function sourcesRead(reading: Reading): Source[] {
  const read = new Set<string>();
  for (const { attribution, evidence } of currentRecords(reading, "claims")) {
    for (const passage of evidence) read.add(passage.source);
    const [document] = attribution;
    if (document?.by) read.add(document.by);
  }
  return reading.dataset.sources.filter(({ id }) => read.has(id));
}

const called = ({ id, title }: Source) => (title === null ? id : `${id} (“${title}”)`);

const listed = (sources: readonly Source[]): string =>
  sources.length === 0
    ? "no source"
    : `${sources.slice(0, 3).map(called).join(", ")}${sources.length > 3 ? ` and ${sources.length - 3} more` : ""}`;

function notRead(source: Source, reader: string, { reader: other, dataset: { sources } }: Reading): RangeError {
  const alike = sources.find((one) => traitsOf(one).some((trait) => traitsOf(source).includes(trait)));
  if (alike?.text === undefined || source.text === undefined)
    return new RangeError(
      `different sources: ${reader} has read ${called(source)}, and ${other} has not, but ${listed(sources)}`,
    );
  const text = ({ text }: Source) => `sha256 ${text?.sha256.slice(0, 12)}…, ${text?.length} code points`;
  return new RangeError(
    `different texts of ${called(source)}: ${reader} has read ${text(source)}, ${other} ${text(alike)}`,
  );
}
