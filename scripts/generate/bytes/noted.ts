import { ids } from "./scanners.js";

/*
 * What the parts of a record leave behind for the whole to be judged by. The text of this file too is copied into
 * `src/generated/accept-bytes.ts`. A record is only accepted when no rule could have anything to say about it, so
 * every check here may say no too often, and never yes too often.
 */

export const noted = {
  primaryNames: 0,
  receivers: 0,
  initiators: 0,
  convicts: 0,
  steps: 0,
  startsWithSource: false,
  accountedFor: 0,
  spokenCues: 0,
  denies: 0,
  entries: 0,
  /** Of the last step of an attribution: how sure it is, the places of its speaker and of whom it speaks for, and those of others. */
  commitment: 0,
  speaker: -1,
  principal: -1,
  othersFrom: 0,
  othersTo: 0,
  /** The days throughout which an event was going on; not a number where that is not said. */
  from: Number.NaN,
  to: Number.NaN,
};

/** Lists longer than this are left to others: each entry is compared with each. */
const LONGEST_LIST = 64;

/** A word's number and the places of two ids, for each participant of an event or link of a claim. */
const entries = new Int32Array(3 * LONGEST_LIST);

export function noteEntry(word: number, one: number, other: number): void {
  if (noted.entries < LONGEST_LIST) {
    const at = 3 * noted.entries;
    entries[at] = word;
    entries[at + 1] = one;
    entries[at + 2] = other;
  }
  noted.entries++;
}

export function areEntriesDistinct(view: DataView): boolean {
  if (noted.entries > LONGEST_LIST) return false;
  for (let last = 3; last < 3 * noted.entries; last += 3)
    for (let first = 0; first < last; first += 3) if (areSameEntries(view, first, last)) return false;
  return true;
}

const entry = (at: number): number => entries[at] ?? 0;

const areSameEntries = (view: DataView, first: number, last: number): boolean =>
  entry(first) === entry(last) &&
  isSameId(view, entry(first + 1), entry(last + 1)) &&
  isSameId(view, entry(first + 2), entry(last + 2));

/** Whether the id at the place `id` is in no entry. */
export function isInNoEntry(view: DataView, id: number): boolean {
  if (noted.entries > LONGEST_LIST) return false;
  for (let at = 1; at < 3 * noted.entries; at += 3) if (isSameId(view, entry(at), id)) return false;
  return true;
}

/** Whether no id stands twice among those from one place to another. */
export function areDistinct(view: DataView, from: number, to: number): boolean {
  if (to - from > 2 * LONGEST_LIST) return false;
  for (let last = from + 2; last < to; last += 2)
    for (let first = from; first < last; first += 2) if (isSameId(view, first, last)) return false;
  return true;
}

/** The same, and that each of these ids stands among others. */
export function areDistinctAmong(view: DataView, from: number, to: number, others: number, end: number): boolean {
  for (let id = from; id < to; id += 2) if (!isAmong(view, id, others, end)) return false;
  return areDistinct(view, from, to);
}

function isAmong(view: DataView, id: number, others: number, end: number): boolean {
  for (let other = others; other < end; other += 2) if (isSameId(view, id, other)) return true;
  return false;
}

const span = (place: number): number => ids.spans[place] ?? 0;

function isSameId(view: DataView, one: number, other: number): boolean {
  const length = span(one + 1) - span(one);
  if (span(other + 1) - span(other) !== length) return false;
  // From the end, where ids of one kind differ; the first four bytes tell the kind.
  for (let at = length - 4; at >= 0; at -= 4)
    if (view.getInt32(span(one) + at, true) !== view.getInt32(span(other) + at, true)) return false;
  return view.getInt32(span(one), true) === view.getInt32(span(other), true);
}

/** A step of an attribution; `speaker` is the place of an id, or -1 where none is named. */
export function noteStep(view: DataView, speaker: number, isShown: boolean): void {
  if (noted.steps++ === 0) noted.startsWithSource = speaker >= 0 && view.getUint8(span(speaker)) === 0x73;
  else if (speaker >= 0 || isShown) noted.accountedFor++;
}

/** Whose word a step is, by the places of their ids, and how sure they are. The last step of an attribution stays noted. */
export function noteVoices(speaker: number, principal: number, from: number, to: number, commitment: number): void {
  noted.speaker = speaker;
  noted.principal = principal;
  noted.othersFrom = from;
  noted.othersTo = to;
  noted.commitment = commitment;
}

/** Whether one of those whose word the last step is stands among others. */
export function isVoiceAmong(view: DataView, from: number, to: number): boolean {
  const { speaker, principal, othersFrom, othersTo } = noted;
  if (speaker >= 0 && isAmong(view, speaker, from, to)) return true;
  if (principal >= 0 && isAmong(view, principal, from, to)) return true;
  for (let id = othersFrom; id < othersTo; id += 2) if (isAmong(view, id, from, to)) return true;
  return false;
}

/** `marks` is a digit's code: 1 for a type that needs a recipient, 2 for wrongdoing, 3 for both. */
export function isQuietEvent(marks: number, isFact: boolean): boolean {
  if ((marks & 1) !== 0 && noted.receivers === 0) return false;
  return (marks & 2) === 0 || (noted.initiators === 0 && (!isFact || noted.convicts > 0));
}
