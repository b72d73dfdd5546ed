import type { Claim, ClaimId, Dataset, EventCount, Participant, Place, When } from "../../generated/types.js";
import { grouped as groupedBy } from "../../records/grouped.js";
import { fold } from "../../text/fold.js";
import { checkKeys } from "../asking/caller-mistake.js";
import type { ClaimOf, EventOf } from "../asking/records.js";
import { type RetractedOption, retractedKeys } from "../asking/retracted.js";
import { oneOfSame } from "../judged/same-records.js";
import { recordMeant } from "../names/record-meant.js";
import { accountsAt } from "./accounts-of.js";
import { boundsOfCount, boundsOfWhen, grouped } from "./compatible.js";
import { countedAlike } from "./counted-alike.js";
import { affirmed, type Told, toldOf } from "./told.js";
import { currentClaims, type Voice, voicesIn } from "./voices.js";

interface Alone<D extends Dataset, Question extends string, Value> {
  readonly question: Question;
  readonly told: readonly Told<D, Value>[];
  /** The one voice; `undefined` where nobody is named. */
  readonly voice: Voice<D> | undefined;
}

/** Something about an occurrence that only one voice says. */
export type SaidByOne<D extends Dataset = Dataset> =
  | Alone<D, "when", When>
  | Alone<D, "where", Place>
  | Alone<D, "how-many", EventCount>
  | Alone<D, "who", Participant>
  | Alone<D, "claim", Claim>;

/**
 * What only one independent voice says of an occurrence: a date or a number with which no other agrees, a place or a participant
 * whom no other names, and claims that say something else and are not judged to be another's, too. However many documents pass it on,
 * it stands on one word. Empty where a single voice says all there is.
 *
 * @throws RangeError where there is no such event.
 *
 * @example
 * ```ts
 * import { dataset, saidByOne } from "attributed-events";
 *
 * saidByOne(dataset, "event:detention-of-thirty-nine").every(({ told }) => told.length > 0); // true
 * ```
 */
export function saidByOne<D extends Dataset>(
  dataset: D,
  event: EventOf<D>["id"],
  options: RetractedOption = {},
): SaidByOne<D>[] {
  checkKeys("saidByOne: options", options, retractedKeys);
  const events: readonly EventOf<D>[] = dataset.events;
  const accounts = accountsAt(dataset, recordMeant("saidByOne: event", "event", events, event), options);
  const claims = currentClaims(
    dataset,
    accounts.events.flatMap((one) => one.claims),
    options,
  );
  if (speakersOf(dataset, claims).length < 2) return [];
  const alone = <Question extends string, Value>(
    question: Question,
    groups: Iterable<readonly Told<D, Value>[]>,
  ): readonly Alone<D, Question, Value>[] =>
    [...groups].flatMap((told) => {
      const heard = speakersOf(dataset, [...new Set(told.flatMap((one) => one.claims))]);
      return heard.length === 1 ? [{ question, told, voice: heard[0] }] : [];
    });
  const when = affirmed(accounts.when);
  const where = affirmed(accounts.where);
  const howMany = affirmed(accounts.howMany);
  const who = affirmed(accounts.who);
  const placed = new Set([...when, ...where, ...howMany, ...who].flatMap((one) => one.claims));
  return [
    ...alone(
      "when",
      grouped(when, ({ value }) => boundsOfWhen(value)),
    ),
    ...alone("where", byPlace(where)),
    ...countedAlike(dataset, howMany).flatMap((told) =>
      alone(
        "how-many",
        grouped(told, ({ value }) => boundsOfCount(value)),
      ),
    ),
    ...alone(
      "who",
      by(who, ({ value: { actor, role } }) => `${role} ${oneOfSame(dataset, actor)}`),
    ),
    ...alone("claim", propositions(dataset, accounts.events, claims, placed)),
  ];
}

const by = <T>(items: readonly T[], keyOf: (item: T) => string) =>
  groupedBy(items.map((item) => [keyOf(item), item] as const)).values();

/** Places whose names hold each other as whole words (“Old Quay” and “Old Quay, Veldhaven”) are not told apart. */
function byPlace<D extends Dataset>(where: readonly Told<D, Place>[]): readonly (readonly Told<D, Place>[])[] {
  const groups: { readonly words: string; readonly told: Told<D, Place>[] }[] = [];
  const byName = groupedBy(where.map((told) => [wordsOf(told.value.name), told] as const));
  for (const [words, told] of [...byName].sort(([one], [other]) => other.length - one.length)) {
    const known = groups.find((group) => group.words.includes(words));
    if (known === undefined) groups.push({ words, told: [...told] });
    else known.told.push(...told);
  }
  return groups.map(({ told }) => told);
}

/** A name with spaces around its words, to be found in others. */
const wordsOf = (name: string) =>
  ` ${fold(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;

/** The voices that say something; where nobody is named, nobody stands for one. */
function speakersOf<D extends Dataset>(dataset: D, claims: readonly ClaimOf<D>[]): readonly (Voice<D> | undefined)[] {
  const { say, deny, unnamed } = voicesIn(dataset, claims, {});
  return [...say, ...deny, ...(unnamed.length > 0 ? [undefined] : [])];
}

/** The claims that are not what a date, a place, a number or a participant rests on, each with those judged to be the same. */
function propositions<D extends Dataset>(
  dataset: D,
  events: readonly EventOf<D>[],
  claims: readonly ClaimOf<D>[],
  placed: ReadonlySet<Claim>,
) {
  const eventOf = new Map<ClaimId, EventOf<D>>();
  for (const event of events) for (const id of event.claims) if (!eventOf.has(id)) eventOf.set(id, event);
  const told = claims.flatMap((claim) => {
    const event = eventOf.get(claim.id);
    return event === undefined ? [] : toldOf(dataset, event, claim as Claim, [claim]);
  });
  const said = [...by(told, ({ value, denied }) => `${denied} ${oneOfSame(dataset, value.id)}`)];
  return said.filter((one) => one.every(({ value }) => !placed.has(value)));
}
