import type { Dataset, EventCount, EventId, Participant, Place, ReportedEvent, When } from "../../generated/types.js";
import type { Accounts } from "../../query/accounts/accounts-of.js";
import type { Disagreement } from "../../query/accounts/disagreements.js";
import type { SaidByOne } from "../../query/accounts/said-by-one.js";
import type { Told } from "../../query/accounts/told.js";
import type { Voice } from "../../query/accounts/voices.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { speakerName } from "./claim-text.js";
import { countText } from "./count-text.js";
import { eventName, whenText } from "./event-text.js";
import type { ExportedPart } from "./exported-part.js";

/** One answer to one question, as a row tells it. */
export interface Answer {
  readonly occurrence: EventId;
  readonly question: string;
  readonly answer: string;
  readonly told: Told<Dataset, unknown, ReportedEvent | undefined>;
}

/** All that is told of an occurrence, in words. */
export function answersOf(context: ExportedPart, occurrence: EventId, accounts: Accounts): readonly Answer[] {
  const rows = <Value>(question: string, all: readonly Told<Dataset, Value>[], textOf: (value: Value) => string) =>
    all.map((told): Answer => ({ occurrence, question, answer: textOf(told.value), told }));
  return [
    ...rows("happened", accounts.happened, (status) => status),
    ...accounts.called.map((told): Answer => ({ occurrence, question: "called", answer: eventName(told.event), told })),
    ...rows("when", accounts.when, whenText),
    ...rows("where", accounts.where, placeText),
    ...rows("how many", accounts.howMany, (count) => countedText(context, count)),
    ...rows("who", accounts.who, (participant) => participantText(context, participant)),
  ];
}

/** For each side what its documents say, in words, and the voices that stand behind it. */
export function sidesOf(context: ExportedPart, one: Disagreement) {
  const sides = <Value, Event extends ReportedEvent | undefined>(
    positions: readonly {
      readonly told: readonly Told<Dataset, Value, Event>[];
      readonly voices: readonly Voice[];
    }[],
    textOf: (value: Value) => string,
  ) =>
    positions.map(({ told, voices }) => ({
      voices,
      answers: told.map((by) => ({ answer: textOf(by.value), told: by as Answer["told"] })),
    }));
  switch (one.question) {
    case "happened":
      return sides(one.positions, (status) => status);
    case "when":
      return sides(one.positions, (when: When) => whenText(when));
    case "where":
      return sides(one.positions, placeText);
    case "how-many":
      return sides(one.positions, (count) => countedText(context, count));
    case "who":
      return sides(one.positions, (participant) => participantText(context, participant));
    case "claim":
      return sides(one.positions, ({ id }) => context.sentenceOf(id));
    default:
      return one satisfies never;
  }
}

/** What only one voice says, in words. */
export function aloneText(context: ExportedPart, one: SaidByOne): readonly string[] {
  switch (one.question) {
    case "when":
      return one.told.map(({ value }) => whenText(value));
    case "where":
      return one.told.map(({ value }) => placeText(value));
    case "how-many":
      return one.told.map(({ value }) => countedText(context, value));
    case "who":
      return one.told.map(({ value }) => participantText(context, value));
    case "claim":
      return one.told.map(({ value }) => context.sentenceOf(value.id));
    default:
      return one satisfies never;
  }
}

const placeText = ({ name, country }: Place) => (country === undefined ? name : `${name}, ${country}`);

function countedText({ lookup }: ExportedPart, count: EventCount): string {
  const { measure, group } = count;
  return `${countText(count)}: ${measure}${group === undefined ? "" : ` of ${primaryName(lookup.actor(group))}`}`;
}

const participantText = ({ lookup }: ExportedPart, { actor, role, legalStatus }: Participant) =>
  `${speakerName(lookup, actor)}: ${role}${legalStatus === undefined ? "" : `, ${legalStatus}`}`;
