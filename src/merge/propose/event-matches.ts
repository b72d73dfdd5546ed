import { firstDayOf, lastDayOf } from "../../calendar/date-range.js";
import type { Claim, Dataset, EventId, ReportedEvent } from "../../generated/types.js";
import { fold } from "../../text/fold.js";
import { sharedIdentifier } from "./actor-matches.js";
import { blocks } from "./blocks.js";
import { type Match, type MatchReason, reason, weighed } from "./match.js";
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
  readonly place: string | undefined;
  /** The name of the place with spaces around its words, to be found in others. */
  readonly placeWords: string;
  /** Of each who takes part, by what it is known. */
  readonly parties: readonly (readonly string[])[];
  readonly numbers: readonly string[];
  readonly sources: readonly (string | null)[];
  readonly passages: readonly Passage[];
}

/** Events that may be accounts of one occurrence: alike in type, date, place, numbers and who takes part, and read in other documents. */
export function* eventMatches(dataset: Dataset): Generator<Match> {
  const sketches = sketchesOf(dataset);
  const byKey = blocks();
  for (const [place, sketch] of sketches.entries())
    if (sketch.event.retracted === undefined) for (const key of keysOf(sketch)) byKey.add(key, place);
  const told = occurrencesTold(dataset);
  for (const [place, { event }] of sketches.entries())
    for (const key of told.get(event.id) ?? []) byKey.add(key, place);
  const startOf = (place: number) => sketches[place]?.from ?? 0;
  for (const [a, b] of byKey.pairs(
    () => WINDOW,
    (one, other) => startOf(one) - startOf(other) || one - other,
  )) {
    const [one, other] = [sketches[a], sketches[b]];
    if (one === undefined || other === undefined) continue;
    const isTold = told.get(one.event.id)?.some((key) => told.get(other.event.id)?.includes(key)) === true;
    if (!isWorthIt(one, other, isTold)) continue;
    const reasons = reasonsFor(one, other, isTold);
    if (reasons.reduce((sum, { weight }) => sum + weight, 0) >= LEAST)
      yield { type: "same-event", records: [one.event.id, other.event.id], ...weighed(reasons) };
  }
}

function sketchesOf(dataset: Dataset): readonly Sketch[] {
  const claims = new Map<string, Claim>(dataset.claims.map((claim) => [claim.id, claim]));
  const partyOf = partyNames(dataset);
  const passagesOf = passageFinder(dataset);
  return dataset.events.map((event) => {
    const own = event.claims.flatMap((id) => claims.get(id) ?? []);
    return {
      event,
      from: firstDayOf(event.when),
      to: lastDayOf(event.when),
      place: event.place && fold(event.place.name),
      placeWords: event.place === undefined ? "" : inWords(fold(event.place.name)),
      parties: [...new Set(event.participants.map(({ actor }) => actor))].map(partyOf),
      numbers: (event.counts ?? []).flatMap(({ measure, best }) => (best === undefined ? [] : [`${best} ${measure}`])),
      sources: own.map(({ attribution: [document] }) => document?.by ?? null),
      passages: passagesOf(own),
    };
  });
}

/** What two events must share to be compared at all. */
function* keysOf({ event, place, parties, numbers, passages }: Sketch): Generator<string> {
  for (const { scheme, value } of event.identifiers ?? []) yield `identifier ${scheme} ${value}`;
  for (const passage of passages) yield* keysOfPassage(passage);
  if (place !== undefined) yield `place ${event.type} ${place}`;
  for (const number of numbers) yield `number ${event.type} ${number}`;
  for (const party of parties.flat()) yield `party ${event.type} ${party}`;
  yield `type ${event.type} ${event.place?.country ?? ""}`;
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
    placeOfBoth(one, other) !== undefined ||
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

function reasonsFor(one: Sketch, other: Sketch, isTold: boolean): readonly MatchReason[] {
  const identifier = sharedIdentifier(one.event, other.event);
  // Whoever read one document told its events apart.
  if (identifier === undefined && !isTold && haveCommon(one.sources, other.sources)) return [];
  const passage = sharedPassage(one.passages, other.passages);
  if (identifier === undefined && passage === undefined && !isTold && isUnlikely(one, other)) return [];
  return [
    ...(identifier === undefined ? [] : [reason("shared-identifier", identifier)]),
    ...(isTold ? [reason("said-to-be-the-same", "same-occurrence-as")] : []),
    ...(passage === undefined ? [] : [reason("same-passage", `${passage.document} ${passage.start}–${passage.end}`)]),
    ...(one.event.type === other.event.type ? [reason("same-type", one.event.type)] : []),
    ...dateReasons(one, other),
    ...placeReasons(one, other),
    ...shared(one.numbers, other.numbers).map((number) => reason("same-number", number)),
    ...sharedParties(one, other).map((party) => reason("shared-participant", party)),
  ];
}

const shared = (ones: readonly string[], others: readonly string[]) => ones.filter((one) => others.includes(one));

/** For each who takes part in both, by what. */
const sharedParties = (one: Sketch, other: Sketch) => {
  const others = new Set(other.parties.flat());
  return one.parties.flatMap((names) => names.find((name) => others.has(name)) ?? []);
};

/** Other types, other countries, or days that are far apart. */
const isUnlikely = (one: Sketch, other: Sketch) =>
  one.event.type !== other.event.type ||
  (one.event.place?.country !== undefined &&
    other.event.place?.country !== undefined &&
    one.event.place.country !== other.event.place.country) ||
  one.from > other.to + A_WEEK ||
  other.from > one.to + A_WEEK;

function dateReasons(one: Sketch, other: Sketch): readonly MatchReason[] {
  const { earliest } = one.event.when;
  if (isOneDay(one) && isOneDay(other) && one.from === other.from && earliest !== null)
    return [reason("same-day", earliest)];
  if (!isShort(one) || !isShort(other)) return [];
  const meet = one.from <= other.to && other.from <= one.to;
  const days = `${earliest ?? ""} and ${other.event.when.earliest ?? ""}`;
  return [meet ? reason("overlapping-dates", days) : reason("near-dates", days)];
}

function placeReasons(one: Sketch, other: Sketch): readonly MatchReason[] {
  const { country } = one.event.place ?? {};
  const name = placeOfBoth(one, other);
  if (name !== undefined) return [reason("shared-place", name)];
  return country !== undefined && country === other.event.place?.country ? [reason("same-country", country)] : [];
}

const inWords = (name: string) => ` ${name.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()} `;

/** The narrower of two names of places of which one holds the other as whole words. */
function placeOfBoth(one: Sketch, other: Sketch): string | undefined {
  if (one.place === undefined || other.place === undefined) return undefined;
  if (one.place === other.place) return one.place;
  if (one.placeWords.includes(other.placeWords)) return other.place;
  return other.placeWords.includes(one.placeWords) ? one.place : undefined;
}
