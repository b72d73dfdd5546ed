import type {
  ActorId,
  Claim,
  ClaimId,
  Dataset,
  EventCount,
  EventId,
  EventStatus,
  Participant,
  Place,
  ReportedEvent,
  Role,
  When,
} from "../../generated/types.js";
import { isDenial } from "../../records/allegation.js";
import { isAllegedRole } from "../../records/alleged-role.js";
import { grouped as groupedBy } from "../../records/grouped.js";
import { recordWithId } from "../../records/index-of-id.js";
import { checkKeys, type KeyKinds } from "../asking/caller-mistake.js";
import type { ClaimOf, EventOf, SourceOf } from "../asking/records.js";
import { isCurrent, type RetractedOption } from "../asking/retracted.js";
import { oneOfSame, samenessIn, sameRecords } from "../judged/same-records.js";
import { recordMeant } from "../names/record-meant.js";
import { type Accounts, accountsAt } from "./accounts-of.js";
import { boundsOfCount, boundsOfWhen, grouped } from "./compatible.js";
import { countedAlike } from "./counted-alike.js";
import { affirmed, type Told, toldOf } from "./told.js";
import { currentClaims, sourcesOf, type Voice, voicesIn } from "./voices.js";

/** Those who say what can be so together, and on whose word. */
export interface Position<D extends Dataset, Value, Event = EventOf<D>> {
  /** What they say, document by document. */
  readonly told: readonly Told<D, Value, Event>[];
  /** The independent voices behind it. */
  readonly voices: readonly Voice<D>[];
}

interface About<D extends Dataset, Question extends string, Value, Event = EventOf<D>> {
  readonly question: Question;
  /** Whether the positions cannot all be so; otherwise they only differ, and each may be a part of the whole. */
  readonly exclusive: boolean;
  /** The records of the occurrence; of claims that are about no event in common, none. */
  readonly events: readonly EventOf<D>[];
  /** At least two. */
  readonly positions: readonly Position<D, Value, Event>[];
  /** The documents that tell of the occurrence and say nothing to this question. */
  readonly silent: readonly SourceOf<D>[];
}

/** Something about which accounts part. */
export type Disagreement<D extends Dataset = Dataset> =
  | About<D, "happened", EventStatus>
  | About<D, "when", When>
  | About<D, "where", Place>
  | About<D, "how-many", EventCount>
  | About<D, "who", Participant>
  | About<D, "claim", Claim, undefined>;

export interface DisagreementsOptions<D extends Dataset = Dataset> extends RetractedOption {
  /** Only about the occurrence of this event. */
  readonly event?: EventOf<D>["id"] | undefined;
}

const optionKeys: KeyKinds<DisagreementsOptions> = { event: "value", includeRetracted: "flag" };

/**
 * Where accounts part. They cannot all be so (`exclusive`) where spans of days or numbers of people do not meet, where one tells
 * as happened what another denies, and where a claim contradicts or denies another, by a link or because both are judged to be
 * the same proposition. They only differ where they name other countries, or others in the role of who did it. Whoever says
 * nothing does not disagree: such documents are listed as `silent`.
 *
 * Accounts of one occurrence are compared, and what is counted of the same people in the same measure. In the dataset's order of
 * events; of claims about no common event, last.
 *
 * @throws RangeError where there is no such event.
 *
 * @example
 * ```ts
 * import { dataset, disagreements } from "attributed-events";
 *
 * disagreements(dataset).every(({ positions }) => positions.length > 1); // true
 * ```
 */
export function disagreements<D extends Dataset>(dataset: D, options: DisagreementsOptions<D> = {}): Disagreement<D>[] {
  checkKeys("disagreements: options", options, optionKeys);
  const occurrences = occurrencesOf(dataset, options);
  const ofClaims = claimConflicts(dataset, options);
  const found = new Set<Disagreement<D>>();
  for (const event of occurrences) {
    if (mayDisagree(dataset, event))
      for (const one of disagreementsIn(dataset, accountsAt(dataset, event, options))) found.add(one);
    for (const one of ofClaims.get(oneOfSame(dataset, event.id)) ?? []) found.add(one);
  }
  if (options.event === undefined) for (const one of ofClaims.get(undefined) ?? []) found.add(one);
  return [...found];
}

/** One event of each occurrence, in the dataset's order. */
function occurrencesOf<D extends Dataset>(dataset: D, options: DisagreementsOptions<D>): readonly EventOf<D>[] {
  const events: readonly EventOf<D>[] = dataset.events;
  if (options.event !== undefined) return [recordMeant("disagreements: options.event", "event", events, options.event)];
  const current = events.filter(isCurrent(options));
  const met = new Set<EventId>();
  return current.filter(({ id }) => {
    const one = oneOfSame(dataset, id);
    return !met.has(one) && met.add(one);
  });
}

/** A single record disagrees with itself in nothing but its counts. */
const mayDisagree = (dataset: Dataset, { id, counts = [] }: ReportedEvent) =>
  counts.length > 1 || samenessIn(dataset).has(id);

function disagreementsIn<D extends Dataset>(dataset: D, accounts: Accounts<D>): readonly Disagreement<D>[] {
  const { events, happened } = accounts;
  const [when, where, howMany, who] = [
    affirmed(accounts.when),
    affirmed(accounts.where),
    affirmed(accounts.howMany),
    affirmed(accounts.who),
  ];
  const about = <Question extends string, Value>(
    question: Question,
    exclusive: boolean,
    groups: readonly (readonly Told<D, Value>[])[],
  ): readonly About<D, Question, Value>[] => {
    if (groups.length < 2) return [];
    const heard = new Set(groups.flatMap((told) => told.map(({ source }) => source)));
    return [
      {
        question,
        exclusive,
        events,
        positions: groups.map((told) => positionOf(dataset, told)),
        silent: accounts.sources.filter((source) => !heard.has(source)),
      },
    ];
  };
  return [
    ...about("happened", true, toldAndDenied(happened)),
    ...about(
      "when",
      true,
      grouped(when, ({ value }) => boundsOfWhen(value)),
    ),
    ...about("where", false, byCountry(where)),
    // What is of another measure than the vocabulary's may be of any.
    ...countedAlike(
      dataset,
      howMany.filter(({ value }) => value.measure !== "other"),
    ).flatMap((told) =>
      about(
        "how-many",
        true,
        grouped(told, ({ value }) => boundsOfCount(value)),
      ),
    ),
    ...doers(dataset, who).flatMap((groups) => about("who", false, groups)),
  ];
}

const positionOf = <D extends Dataset, Value, Event>(
  dataset: D,
  told: readonly Told<D, Value, Event>[],
): Position<D, Value, Event> => {
  const claims = new Set(told.flatMap((one) => one.claims));
  const { say, deny } = voicesIn(dataset, [...claims], {});
  return { told, voices: [...say, ...deny] };
};

/** Told as having happened, and denied; what is only intended or demanded is neither. */
function toldAndDenied<D extends Dataset>(happened: readonly Told<D, EventStatus>[]) {
  const denied = happened.filter((one) => one.denied);
  const told = happened.filter((one) => !one.denied && one.value !== "intended" && one.value !== "demanded");
  return denied.length > 0 && told.length > 0 ? [told, denied] : [];
}

/** UCDP's precision for what lies in several countries or in none. */
const NO_ONE_COUNTRY = 7;

function byCountry<D extends Dataset>(where: readonly Told<D, Place>[]): readonly (readonly Told<D, Place>[])[] {
  const placed = where.filter(({ value }) => value.country !== undefined && value.precision !== NO_ONE_COUNTRY);
  return [...groupedBy(placed.map((told) => [told.value.country, told] as const)).values()];
}

const doing: readonly Role[] = ["initiator"];

/** For each role of who did it, the accounts grouped by whom they name in it, where no two groups name anybody in common. */
function doers<D extends Dataset>(dataset: D, who: readonly Told<D, Participant>[]) {
  const did = who.filter(({ value: { role } }) => doing.includes(role) || isAllegedRole(role));
  const byRole = groupedBy(did.map((told) => [told.value.role, told] as const));
  return [...byRole.values()].map((told) => {
    const named = groupedBy(told.map((one) => [one.event, oneOfSame(dataset, one.value.actor)] as const));
    const keys = new Map([...named].map(([event, ids]) => [event, [...new Set<ActorId>(ids)].sort().join(" ")]));
    const groups = groupedBy(told.map((one) => [keys.get(one.event) ?? "", one] as const));
    const all = [...groups.keys()].flatMap((key) => key.split(" "));
    return new Set(all).size === all.length ? [...groups.values()] : [];
  });
}

/** Claims of which both cannot be so, by the occurrence that both are about; under `undefined` where there is none. */
function claimConflicts<D extends Dataset>(
  dataset: D,
  options: RetractedOption,
): ReadonlyMap<EventId | undefined, readonly Disagreement<D>[]> {
  const claims: readonly ClaimOf<D>[] = dataset.claims;
  const isWanted = isCurrent(options);
  const pairs: (readonly [EventId | undefined, Disagreement<D>])[] = [];
  const met = new Set<string>();
  const tellersOf = tellersIn(dataset);
  const add = (one: readonly ClaimOf<D>[], other: readonly ClaimOf<D>[]) => {
    const [first, second] = [one[0], other[0]];
    if (first === undefined || second === undefined) return;
    const key = [oneOfSame(dataset, first.id), oneOfSame(dataset, second.id)].sort().join(" ");
    if (met.has(key)) return;
    met.add(key);
    const common = commonOccurrences(dataset, first, second);
    const conflict = conflictOf(dataset, common.flatMap(tellersOf), common, one, other);
    for (const event of common.length > 0 ? common : [undefined]) pairs.push([event, conflict]);
  };
  for (const said of propositions(dataset, isWanted)) {
    const [affirmed, denied] = [said.filter((claim) => !isDenial(claim)), said.filter(isDenial)];
    add(affirmed, denied);
  }
  for (const claim of claims.filter(isWanted))
    for (const { type, claim: id } of claim.links ?? []) {
      if (type !== "denies" && type !== "contradicts") continue;
      const other = recordWithId(claims, id);
      if (other !== undefined && isWanted(other)) add([other], [claim]);
    }
  return groupedBy(pairs);
}

/** The claims of each proposition that several are judged to put. */
function propositions<D extends Dataset>(
  dataset: D,
  isWanted: (claim: Claim) => boolean,
): readonly (readonly ClaimOf<D>[])[] {
  const claims: readonly ClaimOf<D>[] = dataset.claims;
  const classes = new Set(samenessIn(dataset).values());
  return [...classes]
    .filter(([id = ""]) => id.startsWith("claim:"))
    .map((ids) => (ids as readonly ClaimId[]).flatMap((id) => recordWithId(claims, id) ?? []).filter(isWanted));
}

/** One event of each occurrence that both claims are about. */
function commonOccurrences(dataset: Dataset, one: Claim, other: Claim): readonly EventId[] {
  const occurrences = ({ about }: Claim) =>
    about.filter((id): id is EventId => id.startsWith("event:")).map((id) => oneOfSame(dataset, id));
  const others = new Set(occurrences(other));
  return [...new Set(occurrences(one))].filter((id) => others.has(id));
}

/** The documents that tell of an occurrence, which is given by one of its events. */
function tellersIn<D extends Dataset>(dataset: D): (id: EventId) => readonly SourceOf<D>[] {
  const known = new Map<EventId, readonly SourceOf<D>[]>();
  return (id) => {
    const ids = sameRecords(dataset, id).flatMap((same) => recordWithId(dataset.events, same)?.claims ?? []);
    const tellers = known.get(id) ?? sourcesOf(dataset, currentClaims(dataset, ids, {}));
    known.set(id, tellers);
    return tellers;
  };
}

function conflictOf<D extends Dataset>(
  dataset: D,
  tellers: readonly SourceOf<D>[],
  common: readonly EventId[],
  one: readonly ClaimOf<D>[],
  other: readonly ClaimOf<D>[],
): Disagreement<D> {
  const all: readonly EventOf<D>[] = dataset.events;
  const events = common.flatMap((id) => recordWithId(all, id) ?? []);
  const heard = new Set(sourcesOf(dataset, [...one, ...other]));
  const positions = [one, other].map((claims) =>
    positionOf(
      dataset,
      claims.flatMap((claim) => toldOf<D, Claim, undefined>(dataset, undefined, claim, [claim])),
    ),
  );
  return {
    question: "claim",
    exclusive: true,
    events,
    positions,
    silent: [...new Set(tellers)].filter((source) => !heard.has(source)),
  };
}
