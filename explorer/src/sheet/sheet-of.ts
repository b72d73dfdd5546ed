import {
  type Accounts,
  accountsOf,
  type Claim,
  type Dataset,
  type Disagreement,
  type EventCount,
  type EventStatus,
  isDenial,
  type Participant,
  type Place,
  type ReportedEvent,
  type Source,
  type When,
} from "attributed-events";
import { partOf } from "../accounts/part-of.js";
import { type Standing, standingOf } from "../accounts/standing.js";
import type { Lookup } from "../state/lookup.js";
import { doCountsClash, doDatesClash } from "./clashes.js";
import { type Column, columnsOf } from "./columns.js";

/** What an answer says. */
type Value =
  | { readonly kind: "when"; readonly when: When }
  | { readonly kind: "where"; readonly place: Place }
  | { readonly kind: "how-many"; readonly count: EventCount }
  | { readonly kind: "who"; readonly participant: Participant }
  | { readonly kind: "happened"; readonly status: EventStatus }
  | { readonly kind: "claim"; readonly claim: Claim };

/** An answer to a question, under whoever gives it. */
export interface Answer {
  readonly value: Value;
  readonly denied: boolean;
  readonly claims: readonly Claim[];
  readonly source: Source;
  /** The keys of the columns that it stands in; none where it was read from the document as a whole. */
  readonly columns: readonly string[];
  /** Whether another answer cannot be so together with it, or only differs. */
  readonly conflict: "exclusive" | "differs" | undefined;
}

export interface Row {
  readonly key: Value["kind"] | "called";
  readonly question: string;
  readonly answers: readonly Answer[];
}

/** An occurrence as a sheet: questions down, speakers across, grouped by document. */
export interface Sheet {
  readonly accounts: Accounts;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly claims: readonly Claim[];
  readonly standing: Standing;
}

/** Lays the accounts of an event's occurrence out. */
export function sheetOf(lookup: Lookup, event: ReportedEvent): Sheet {
  const part = partOf(lookup, event);
  const accounts = accountsOf(part, event.id, { includeRetracted: event.retracted !== undefined });
  const claims = part.claims.filter(({ retracted }) => retracted === undefined || event.retracted !== undefined);
  const columns = columnsOf(accounts.sources, claims);
  const standing = standingOf(lookup, event);
  const place = placing(columns, conflictsIn({ part, event, disagreements: standing.disagreements }));
  const rows = rowsOf(accounts, claims, columns, place);
  return { accounts, columns, rows: rows.filter(({ answers }) => answers.length > 0), claims, standing };
}

type PlaceAnswer = (value: Value, about: unknown, told: ToldBy, isWhole: boolean) => Answer;
type ToldBy = Pick<Answer, "denied" | "claims" | "source">;

function placing(columns: readonly Column[], conflicts: ReadonlyMap<unknown, Answer["conflict"]>): PlaceAnswer {
  return (value, about, { denied, claims, source }, isWhole) => {
    const at = columns.filter(
      (column) => column.source === source && column.claims.some((one) => claims.includes(one)),
    );
    return {
      value,
      denied,
      claims,
      source,
      columns: isWhole ? [] : at.map(({ key }) => key),
      conflict: conflicts.get(about) ?? claims.map((claim) => conflicts.get(claim)).find((one) => one !== undefined),
    };
  };
}

/** Which values and claims are in conflict with another: not those that go with every other position. */
function conflictsIn({
  part,
  event,
  disagreements,
}: {
  part: Dataset;
  event: ReportedEvent;
  disagreements: readonly Disagreement[];
}): ReadonlyMap<unknown, Answer["conflict"]> {
  const found = new Map<unknown, Answer["conflict"]>();
  for (const { question, exclusive, positions } of disagreements) {
    if (question === "happened") continue;
    for (const position of positions) {
      const others = positions
        .filter((other) => other !== position)
        .flatMap(({ told }) => told.map(({ value }) => value));
      for (const { value } of position.told) {
        if (found.get(value) === "exclusive" || !others.some((other) => doClash(part, event, value, other))) continue;
        found.set(value, exclusive ? "exclusive" : "differs");
      }
    }
  }
  return found;
}

type Said = Disagreement["positions"][number]["told"][number]["value"];

function doClash(part: Dataset, event: ReportedEvent, one: Said, other: Said): boolean {
  if (typeof one === "string" || typeof other === "string") return true;
  if ("basis" in one && "basis" in other) return doDatesClash(one, other);
  if ("measure" in one && "measure" in other) return doCountsClash(part, event, one, other);
  return true;
}

function rowsOf(
  { happened, when, where, howMany, who }: Accounts,
  claims: readonly Claim[],
  columns: readonly Column[],
  place: PlaceAnswer,
): readonly Row[] {
  const rows: readonly Row[] = [
    { key: "happened", question: "Did it happen?", answers: happenings(happened, columns) },
    {
      key: "when",
      question: "When",
      answers: when.map((told) =>
        place({ kind: "when", when: told.value }, told.value, told, told.value.claim === undefined),
      ),
    },
    {
      key: "where",
      question: "Where",
      answers: where.map((told) =>
        place({ kind: "where", place: told.value }, told.value, told, told.value.claim === undefined),
      ),
    },
    {
      key: "how-many",
      question: "How many",
      answers: howMany.map((told) => place({ kind: "how-many", count: told.value }, told.value, told, false)),
    },
    {
      key: "who",
      question: "Who",
      answers: who.map((told) => place({ kind: "who", participant: told.value }, told.value, told, false)),
    },
  ];
  const placed = new Set(
    rows.slice(1).flatMap(({ answers }) => answers.flatMap((one) => (one.columns.length > 0 ? one.claims : []))),
  );
  const answer = (claim: Claim, source: Source) =>
    place({ kind: "claim", claim }, claim, { denied: isDenial(claim), claims: [claim], source }, false);
  const said = claims.flatMap((claim) => {
    const source = columns.find((column) => column.claims.includes(claim))?.source;
    return source === undefined ? [] : [{ claim, source }];
  });
  const isLabel = ({ type }: Claim) => type === "label" || type === "praise";
  const labels = said.filter(({ claim }) => isLabel(claim));
  const others = said.filter(({ claim }) => !isLabel(claim) && !placed.has(claim));
  return [
    ...rows,
    { key: "called", question: "What it is called", answers: labels.map(({ claim, source }) => answer(claim, source)) },
    { key: "claim", question: "What else they say", answers: others.map(({ claim, source }) => answer(claim, source)) },
  ];
}

/** Whether it happened, by whom: who only demands something says nothing of that, unless the event is what is demanded. */
function happenings(happened: Accounts["happened"], columns: readonly Column[]): readonly Answer[] {
  const answers = happened.flatMap(({ value, event }) =>
    columns.flatMap(({ key, source, claims }): Answer[] => {
      const on = claims.filter(
        ({ id, type }) => event.claims.includes(id) && (type !== "demand" || value === "demanded"),
      );
      if (on.length === 0) return [];
      const affirmed = on.filter((claim) => !isDenial(claim));
      const denied = affirmed.length === 0;
      if (denied && on.some(({ about }) => about.filter((id) => id.startsWith("event:")).length > 1)) return [];
      const restsOn = denied ? on : affirmed;
      return [
        {
          value: { kind: "happened", status: value },
          denied,
          claims: restsOn,
          source,
          columns: [key],
          conflict: undefined,
        },
      ];
    }),
  );
  const once = [
    ...new Map(answers.map((one) => [`${one.columns} ${one.denied} ${JSON.stringify(one.value)}`, one])).values(),
  ];
  const isTold = ({ value, denied }: Answer) =>
    !denied && value.kind === "happened" && value.status !== "intended" && value.status !== "demanded";
  const isDisputed = once.some(({ denied }) => denied) && once.some(isTold);
  return once.map((one) => (isDisputed && (one.denied || isTold(one)) ? { ...one, conflict: "exclusive" } : one));
}
