import { firstDayOf, lastDayOf } from "../../calendar/date-range.js";
import type { Claim, Dataset, EventId, ReportedEvent } from "../../generated/types.js";
import { fold } from "../../text/fold.js";
import { sharedIdentifier } from "./actor-matches.js";
import { blocks } from "./blocks.js";
import { type Match, type MatchReason, reason, weighed } from "./match.js";
import { type NumberedWords, numberedWords } from "./numbered-words.js";
import { partyNames } from "./party-names.js";
import { keysOfPassage, type Passage, passageFinder, sharedPassage } from "./passages.js";

/** How many events that follow it in a block, in the order of their dates, each is compared with. */
const WINDOW = 4;

/** What the reasons of two events must weigh at least. */
const LEAST = 4;

/** A span of more days says little of when something happened. */
const FEW_DAYS = 31;

const A_WEEK = 7;

/** What is compared of an event, read once. */
interface Sketch {
  readonly event: ReportedEvent;
  readonly from: number;
  readonly to: number;
  /** Names, types and all that is only compared are numbers here; 0 is for nothing. */
  readonly type: number;
  readonly country: number;
  readonly place: number;
  /** The name of the place with spaces around its words, to be found in others. */
  readonly placeWords: string;
  /** Of each who takes part, by what it is known. */
  readonly parties: readonly (readonly number[])[];
  readonly numbers: readonly number[];
  readonly sources: readonly number[];
  readonly passages: readonly Passage[];
  /** Whether it may be the same as another with which it has nothing else in common. */
  readonly isOpen: boolean;
}

/** Events that may be accounts of one occurrence: alike in type, date, place, numbers and who takes part, and read in other documents. */
export function eventMatches(dataset: Dataset): readonly Match[] {
  const told = occurrencesTold(dataset);
  const words = numberedWords();
  const sketches = sketchesOf(dataset, words, told);
  const found: Match[] = [];
  blocksOf(sketches, told).eachPair(
    () => WINDOW,
    (a, b) => {
      const [one, other] = [sketches[a], sketches[b]];
      if (one === undefined || other === undefined) return;
      if (!one.isOpen && !other.isOpen && areFar(one, other)) return;
      const isTold = told.size > 0 && haveCommon(told.get(one.event.id) ?? [], told.get(other.event.id) ?? []);
      if (!isWorthIt(one, other, isTold)) return;
      const reasons = reasonsFor(one, other, isTold, words);
      if (reasons.reduce((sum, { weight }) => sum + weight, 0) >= LEAST)
        found.push({ type: "same-event", records: [one.event.id, other.event.id], ...weighed(reasons) });
    },
  );
  return found;
}

/** The events in the order of their dates, in a block for each thing that they may share. */
function blocksOf(sketches: readonly Sketch[], told: ReadonlyMap<EventId, readonly string[]>) {
  const byKey = blocks<string | number>(sketches.length);
  const places = Int32Array.from(sketches.keys());
  const startOf = (place: number) => sketches[place]?.from ?? 0;
  // Where dates do not begin anywhere, the difference is no number.
  for (const place of places.sort((one, other) => startOf(one) - startOf(other) || one - other)) {
    const sketch = sketches[place];
    if (sketch === undefined) continue;
    for (const key of told.get(sketch.event.id) ?? []) byKey.add(key, place);
    if (sketch.event.retracted === undefined) for (const key of keysOf(sketch)) byKey.add(key, place);
  }
  return byKey;
}

function sketchesOf(
  dataset: Dataset,
  { numberOf }: NumberedWords,
  told: ReadonlyMap<EventId, unknown>,
): readonly Sketch[] {
  const claims = new Map<string, Claim>(dataset.claims.map((claim) => [claim.id, claim]));
  const partyOf = partyNames(dataset, numberOf);
  const passagesOf = passageFinder(dataset);
  const placeCalled = placesCalled(numberOf);
  return dataset.events.map((event) => {
    const { type, when, participants, counts = [], identifiers } = event;
    const own: Claim[] = [];
    for (const id of event.claims) {
      const claim = claims.get(id);
      if (claim !== undefined) own.push(claim);
    }
    const passages = passagesOf(own);
    const numbers: number[] = [];
    for (const { measure, best } of counts) if (best !== undefined) numbers.push(numberOf(`${best} ${measure}`));
    return {
      event,
      from: firstDayOf(when),
      to: lastDayOf(when),
      type: numberOf(type),
      country: event.place?.country === undefined ? 0 : numberOf(event.place.country),
      ...placeCalled(event.place?.name),
      parties: eachOnce(participants.map(({ actor }) => actor)).map(partyOf),
      numbers,
      sources: eachOnce(own.map(({ attribution: [document] }) => (document?.by ? numberOf(document.by) : 0))),
      passages,
      isOpen: passages.length > 0 || identifiers !== undefined || told.has(event.id),
    };
  });
}

/** A list without what stands in it before. Most have one or two. */
const eachOnce = <T>(items: readonly T[]): readonly T[] => (items.length < 2 ? items : [...new Set(items)]);

/** Each name of a place is folded once. */
function placesCalled(numberOf: (word: string) => number) {
  const known = new Map<string | undefined, Pick<Sketch, "place" | "placeWords">>([
    [undefined, { place: 0, placeWords: "" }],
  ]);
  return (name: string | undefined): Pick<Sketch, "place" | "placeWords"> => {
    const found = known.get(name);
    if (found !== undefined || name === undefined) return found ?? { place: 0, placeWords: "" };
    const folded = fold(name);
    const made = { place: numberOf(folded), placeWords: inWords(folded) };
    known.set(name, made);
    return made;
  };
}

/** What numbers of types, countries, places, counts and parties are of; a key is made of two. */
const [TYPE_IN_COUNTRY, AT_PLACE, OF_NUMBER, WITH_PARTY, KINDS] = [0, 1, 2, 3, 4];

/** Room for the numbers of types, which are few. */
const TYPES = 4096;

const keyOf = (kind: number, type: number, value: number) => (value * TYPES + (type % TYPES)) * KINDS + kind;

/** What two events must share to be compared at all. */
function* keysOf({ event, type, country, place, parties, numbers, passages }: Sketch): Generator<string | number> {
  for (const { scheme, value } of event.identifiers ?? []) yield `identifier ${scheme} ${value}`;
  for (const passage of passages) yield* keysOfPassage(passage);
  if (place !== 0) yield keyOf(AT_PLACE, type, place);
  for (const number of numbers) yield keyOf(OF_NUMBER, type, number);
  for (const names of parties) for (const name of names) yield keyOf(WITH_PARTY, type, name);
  yield keyOf(TYPE_IN_COUNTRY, type, country);
}

/** For each event that a claim says is the same occurrence as another, a key for the two. */
function occurrencesTold({ claims }: Dataset): ReadonlyMap<EventId, readonly string[]> {
  const keys = new Map<EventId, string[]>();
  for (const { id, relation } of claims)
    if (relation?.predicate === "same-occurrence-as")
      for (const event of [relation.subject, relation.object])
        keys.set(event, [...(keys.get(event) ?? []), `told ${id}`]);
  return keys;
}

/**
 * Whether two events can have reasons enough. Most pairs have not, and of those no reasons are made: of one type, they need one more
 * thing that weighs.
 */
function isWorthIt(one: Sketch, other: Sketch, isTold: boolean): boolean {
  if (isTold || one.passages.length > 0 || one.event.identifiers !== undefined) return true;
  if (isUnlikely(one, other) || haveCommon(one.sources, other.sources)) return false;
  return (
    (isOneDay(one) && one.from === other.from && isOneDay(other)) ||
    placeOfBoth(one, other) !== 0 ||
    haveCommon(one.numbers, other.numbers) ||
    haveCommonParty(one, other)
  );
}

/** Short lists: nothing is made of them. */
function haveCommon<T>(ones: readonly T[], others: readonly T[]): boolean {
  for (const one of ones) if (others.includes(one)) return true;
  return false;
}

function haveCommonParty({ parties }: Sketch, other: Sketch): boolean {
  for (const names of parties) for (const others of other.parties) if (haveCommon(names, others)) return true;
  return false;
}

const isOneDay = ({ from, to }: Sketch) => from === to;
const isShort = ({ from, to }: Sketch) => to - from < FEW_DAYS;

function reasonsFor(one: Sketch, other: Sketch, isTold: boolean, { wordOf }: NumberedWords): readonly MatchReason[] {
  const identifier = sharedIdentifier(one.event, other.event);
  // Whoever read one document told its events apart.
  if (identifier === undefined && !isTold && haveCommon(one.sources, other.sources)) return [];
  const passage = sharedPassage(one.passages, other.passages);
  if (identifier === undefined && passage === undefined && !isTold && isUnlikely(one, other)) return [];
  return [
    ...(identifier === undefined ? [] : [reason("shared-identifier", identifier)]),
    ...(isTold ? [reason("said-to-be-the-same", "same-occurrence-as")] : []),
    ...(passage === undefined ? [] : [reason("same-passage", `${passage.document} ${passage.start}–${passage.end}`)]),
    ...(one.type === other.type ? [reason("same-type", one.event.type)] : []),
    ...dateReasons(one, other),
    ...placeReasons(one, other, wordOf),
    ...one.numbers.filter((n) => other.numbers.includes(n)).map((n) => reason("same-number", wordOf(n))),
    ...sharedParties(one, other).map((party) => reason("shared-participant", wordOf(party))),
  ];
}

/** For each who takes part in both, by what. */
const sharedParties = (one: Sketch, other: Sketch) => {
  const others = new Set(other.parties.flat());
  return one.parties.flatMap((names) => names.find((name) => others.has(name)) ?? []);
};

/** Other types, other countries, or days that are far apart. */
const isUnlikely = (one: Sketch, other: Sketch) =>
  one.type !== other.type ||
  (one.country !== other.country && one.country !== 0 && other.country !== 0) ||
  areFar(one, other);

const areFar = (one: Sketch, other: Sketch) => one.from > other.to + A_WEEK || other.from > one.to + A_WEEK;

function dateReasons(one: Sketch, other: Sketch): readonly MatchReason[] {
  const { earliest } = one.event.when;
  if (isOneDay(one) && isOneDay(other) && one.from === other.from && earliest !== null)
    return [reason("same-day", earliest)];
  if (!isShort(one) || !isShort(other)) return [];
  const meet = one.from <= other.to && other.from <= one.to;
  const days = `${earliest ?? ""} and ${other.event.when.earliest ?? ""}`;
  return [meet ? reason("overlapping-dates", days) : reason("near-dates", days)];
}

function placeReasons(one: Sketch, other: Sketch, wordOf: (number: number) => string): readonly MatchReason[] {
  const place = placeOfBoth(one, other);
  if (place !== 0) return [reason("shared-place", wordOf(place))];
  return one.country !== 0 && one.country === other.country ? [reason("same-country", wordOf(one.country))] : [];
}

const inWords = (name: string) => ` ${name.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()} `;

/** The narrower of two names of places of which one holds the other as whole words. */
function placeOfBoth(one: Sketch, other: Sketch): number {
  if (one.place === 0 || other.place === 0) return 0;
  if (one.place === other.place) return one.place;
  if (one.placeWords.includes(other.placeWords)) return other.place;
  return other.placeWords.includes(one.placeWords) ? one.place : 0;
}
