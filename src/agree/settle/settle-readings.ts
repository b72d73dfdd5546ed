import type { Actor, Claim, Dataset, RecordId, ReportedEvent, Source } from "../../generated/types.js";
import { mergedHead } from "../../merge/merged-head.js";
import { newIds } from "../../merge/new-ids.js";
import type { AnyRecord } from "../../records/kinds.js";
import { withReferences } from "../../records/with-references.js";
import { isActor, isClaim, isEvent } from "../../validate/is-record.js";
import type { Agreement } from "../compare-readings.js";
import type { Layer, Reading } from "../reading/reading.js";
import { sameSources } from "../reading/same-sources.js";
import { type KeptRecord, keptRecords, plainId, type Rename } from "./kept-records.js";
import { readDecisions } from "./read-decisions.js";
import { requireChoosable, type SettlementIssue } from "./settlement.js";
import { wholeClaims } from "./whole-claims.js";
import { type Cleared, clearedActor, clearedClaim, clearedEvent, clearedSource } from "./without-left-out.js";

/** What `settleReadings` says: a gold reading, or why there is none yet. */
export type SettlementVerdict =
  | {
      readonly ok: true;
      /** The gold reading. `validateDataset` says whether all rules hold in it: records of two readers can contradict each other. */
      readonly dataset: Dataset;
      /** What the decisions changed in other records than those decided on, in sentences. */
      readonly followed: readonly string[];
    }
  | { readonly ok: false; readonly issues: readonly SettlementIssue[] };

/**
 * The gold reading that decisions make of readings: of every record that readers differ on the one that was chosen, of all others
 * the first reader's. Ids are the first reader's wherever that reader has the record, whoever is chosen. References follow. What
 * rests on a claim that is left out goes with it, and a claim becomes about all that rests on it; `followed` says so. A speaker
 * never goes: where one is left out whose word a claim rests on, the two decisions are named as contradicting each other.
 *
 * @param agreement What `compareReadings` gave of these readings, with the alignment that was settled on.
 * @param settlement What `toSettlement` gave, with the decisions in it: itself, or what `JSON.parse` gave.
 *
 * @throws RangeError for a reader called `both` or `neither`.
 */
export function settleReadings(
  readings: readonly Reading[],
  agreement: Agreement,
  settlement: unknown,
): SettlementVerdict {
  requireChoosable(
    "settleReadings",
    readings.map(({ reader }) => reader),
  );
  const decisions = readDecisions(settlement, agreement);
  if (decisions.issues.length > 0) return { ok: false, issues: decisions.issues };
  const sources = goldSources(readings);
  const { kept, rename } = keptRecords(readings, agreement.alignment, decisions.of, sources.rename);
  const misshapen = kept.flatMap(misshapenIssues);
  if (misshapen.length > 0) return { ok: false, issues: misshapen };

  const issues: SettlementIssue[] = [];
  const followed: string[] = [];
  const cleared = <R extends AnyRecord>(one: KeptRecord, clear: (record: R) => Cleared<R>): R => {
    const { record, gone, missing } = clear(one.record as R);
    followed.push(...gone.map((sentence) => `${record.id} ${sentence}`));
    issues.push(
      ...missing.map((id) => contradiction(one, `names ${id}, which is not kept; decide one of the two anew`)),
    );
    return record;
  };
  const of = (layer: Layer) => kept.filter((one) => one.layer === layer);
  const whole = wholeClaims({
    ...goldHead(readings),
    sources: sources.list.map(({ record, reader }) => {
      const renamed = withReferences(record, (id) => rename(reader, id));
      return cleared<Source>({ layer: "actors", record: renamed, reader: "", decision: undefined }, clearedSource);
    }),
    actors: of("actors").map((one) => cleared<Actor>(one, clearedActor)),
    events: of("events").map((one) => cleared<ReportedEvent>(one, clearedEvent)),
    claims: of("claims").map((one) => cleared<Claim>(one, clearedClaim)),
  });
  followed.push(
    ...whole.widened.map(({ claim, about }) => `${claim} is now also about ${about.join(", ")}, which rests on it`),
  );
  const { dataset } = whole;
  const unsaid = new Set<RecordId>([
    ...dataset.events.filter(({ claims }) => claims.length === 0).map(({ id }) => id),
    ...dataset.claims.filter(({ about }) => about.length === 0).map(({ id }) => id),
  ]);
  for (const one of kept)
    if (unsaid.has(one.record.id))
      issues.push(
        contradiction(
          one,
          one.layer === "events"
            ? "has no claim that is kept; choose one that is about it, or leave it out"
            : "is about nothing that is kept; keep what it is about, or leave it out",
        ),
      );
  return issues.length > 0 ? { ok: false, issues } : { ok: true, dataset, followed };
}

const contradiction = ({ record, reader, decision }: KeptRecord, sentence: string): SettlementIssue => ({
  code: "contradiction",
  path: decision?.path ?? "",
  sentence: `${record.id}${reader === "" ? "" : ` as ${reader} has it`} ${sentence}`,
});

const accepts: Readonly<Record<Layer, (value: unknown) => boolean>> = {
  actors: isActor,
  claims: isClaim,
  events: isEvent,
};

/** Only what somebody wrote can have another shape than a record of its kind. */
function misshapenIssues({ layer, record, decision }: KeptRecord): SettlementIssue[] {
  if (decision === undefined || decision.own.length + decision.take.length === 0) return [];
  if (accepts[layer](withReferences(record, plainId))) return [];
  const [part, given] = decision.own.length > 0 ? (["own", decision.own] as const) : (["take", decision.take] as const);
  const properties = given.map(([property]) => property).join(", ");
  return [
    {
      code: "wrong",
      path: `${decision.path}.${part}`,
      sentence: `with ${properties} as given, ${record.id} has not the shape of a record; docs/model.md says what each property can be`,
    },
  ];
}

/** What a gold reading says of itself: what a merge of the readings would, under a name of its own. */
function goldHead(readings: readonly Reading[]) {
  const datasets = readings.map(({ dataset }) => dataset);
  const [first] = datasets;
  return mergedHead(datasets, [], { name: `${first?.name ?? ""} (settled)`.slice(0, 200), version: first?.version });
}

interface GoldSource {
  readonly record: Source;
  readonly reader: number;
}

/** The sources of all readings, each once, as the first reader has it who has it. */
function goldSources(readings: readonly Reading[]): { readonly list: readonly GoldSource[]; readonly rename: Rename } {
  const numbers = sameSources(readings);
  const users = new Set(readings.flatMap(({ dataset }) => dataset.sources.map(({ id }): RecordId => id)));
  const newId = newIds(users);
  const idOf = new Map<number, RecordId>();
  const taken = new Set<RecordId>();
  const list = readings.flatMap(({ dataset }, reader) =>
    dataset.sources.flatMap((source): GoldSource[] => {
      const number = numbers[reader]?.get(source.id) ?? -1;
      if (idOf.has(number)) return [];
      const id = taken.has(source.id) ? newId(source.id, reader) : source.id;
      taken.add(id);
      idOf.set(number, id);
      return [{ record: { ...source, id: id as Source["id"] }, reader }];
    }),
  );
  return { list, rename: (reader, id) => idOf.get(numbers[reader]?.get(id) ?? -1) ?? id };
}
