import type {
  Claim,
  ClaimId,
  Dataset,
  EventCount,
  EventId,
  EventStatus,
  Participant,
  Place,
  ReportedEvent,
  When,
} from "../../generated/types.js";
import { recordWithId } from "../../records/index-of-id.js";
import { isIdOf } from "../../records/kinds.js";
import { checkKeys } from "../asking/caller-mistake.js";
import type { ClaimOf, EventOf, SourceOf } from "../asking/records.js";
import { isCurrent, type RetractedOption, retractedKeys } from "../asking/retracted.js";
import { sameRecords } from "../judged/same-records.js";
import { recordMeant } from "../names/record-meant.js";
import { type Basis, basesOf, type Told } from "./told.js";
import { currentClaims, sourcesOf } from "./voices.js";

/** What an occurrence is called: in the words of whoever wrote the record. */
export type Called = Pick<ReportedEvent, "title" | "type">;

/** All that is told of one occurrence, question by question; whoever says nothing to a question does not stand there. */
export interface Accounts<D extends Dataset = Dataset> {
  /** The records of the occurrence, in the dataset's order: the one that was asked for, and all that are judged the same. */
  readonly events: readonly EventOf<D>[];
  /** The documents that tell of it. */
  readonly sources: readonly SourceOf<D>[];
  /** How each puts it, and whether it denies it: a document denies it all of whose claims about it alone are denials. */
  readonly happened: readonly Told<D, EventStatus>[];
  /** What each calls it. */
  readonly called: readonly Told<D, Called>[];
  /** When each says that it was. */
  readonly when: readonly Told<D, When>[];
  /** Where each says that it was. */
  readonly where: readonly Told<D, Place>[];
  /** How many of what each says that there were. */
  readonly howMany: readonly Told<D, EventCount>[];
  /** Who each says that took part, and in what role. */
  readonly who: readonly Told<D, Participant>[];
}

/**
 * Each account of one occurrence, and to each question what each document says, on whose word: when, where, how many of what, who
 * in which role, what it is called, and whether it happened. The occurrence is given by any of its events; which events are accounts of
 * one occurrence, the dataset's judgements say. In the dataset's order.
 *
 * @throws RangeError where there is no such event.
 *
 * @example
 * ```ts
 * import { accountsOf, dataset } from "attributed-events";
 *
 * const { howMany } = accountsOf(dataset, "event:detention-of-thirty-nine");
 * howMany.map(({ value, source }) => `${source.publisher}: ${value.best} ${value.measure}`)[0]; // "Caspian News: 39 detained"
 * ```
 */
export function accountsOf<D extends Dataset>(
  dataset: D,
  event: EventOf<D>["id"],
  options: RetractedOption = {},
): Accounts<D> {
  checkKeys("accountsOf: options", options, retractedKeys);
  const events: readonly EventOf<D>[] = dataset.events;
  return accountsAt(dataset, recordMeant("accountsOf: event", "event", events, event), options);
}

/** The same, of an event that is there. */
export function accountsAt<D extends Dataset>(dataset: D, event: EventOf<D>, options: RetractedOption): Accounts<D> {
  const all: readonly EventOf<D>[] = dataset.events;
  const isWanted = isCurrent(options);
  const events = sameRecords(dataset, event.id)
    .map((id) => recordWithId(all, id))
    .filter((one) => one !== undefined)
    .filter((one) => one === event || isWanted(one));
  const accounts = emptyAccounts(events);
  const ids: ReadonlySet<string> = new Set(events.map(({ id }) => id));
  const read: ClaimOf<D>[] = [];
  for (const one of events) {
    const claims = currentClaims(dataset, one.claims, options);
    addAccount(accounts, dataset, one, claims, (id) => ids.has(id));
    for (const claim of claims) read.push(claim);
  }
  return { ...accounts, sources: sourcesOf(dataset, read) };
}

interface Open<D extends Dataset> {
  readonly events: readonly EventOf<D>[];
  readonly happened: Told<D, EventStatus>[];
  readonly called: Told<D, Called>[];
  readonly when: Told<D, When>[];
  readonly where: Told<D, Place>[];
  readonly howMany: Told<D, EventCount>[];
  readonly who: Told<D, Participant>[];
}

const emptyAccounts = <D extends Dataset>(events: readonly EventOf<D>[]): Open<D> => ({
  events,
  happened: [],
  called: [],
  when: [],
  where: [],
  howMany: [],
  who: [],
});

function addAccount<D extends Dataset>(
  { happened, called, when, where, howMany, who }: Open<D>,
  dataset: D,
  event: EventOf<D>,
  claims: readonly ClaimOf<D>[],
  isOccurrence: (id: EventId) => boolean,
): void {
  const basesBy = basesIn(dataset, claims);
  const tell = <Value>(into: Told<D, Value>[], value: Value, claim?: ClaimId) => {
    for (const basis of basesBy(claim)) into.push({ value, event, ...basis });
  };
  const { status, title, type, place, counts = [], participants } = event;
  for (const basis of basesBy())
    if (!basis.denied || basis.claims.some((claim) => isAboutAlone(claim, isOccurrence)))
      happened.push({ value: status, event, ...basis });
  tell(called, { title, type });
  if (saysWhen(event.when)) tell(when, event.when, event.when.claim);
  if (place !== undefined) tell(where, place, place.claim);
  for (const count of counts) tell(howMany, count, count.claim);
  for (const participant of participants) tell(who, participant, participant.claim);
}

/** On what rests what a record says: on one claim of it, or, where none is named, on all. Each is looked into once. */
function basesIn<D extends Dataset>(dataset: D, claims: readonly ClaimOf<D>[]) {
  const known = new Map<ClaimId | undefined, readonly Basis<D>[]>();
  return (id?: ClaimId) => {
    const bases = known.get(id) ?? basesOf(dataset, id === undefined ? claims : claims.filter((one) => one.id === id));
    known.set(id, bases);
    return bases;
  };
}

/** Whether a date says anything. */
const saysWhen = ({ earliest, latest, throughout }: When) =>
  earliest !== null || latest !== null || throughout !== undefined;

/** Whether a claim is about no other event: who denies what is about two may deny something of one of them. */
const isAboutAlone = ({ about }: Claim, isOccurrence: (id: EventId) => boolean) =>
  about.every((id) => !isIdOf("event", id) || isOccurrence(id));
