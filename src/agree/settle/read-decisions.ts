import { nearest } from "../../text/nearest.js";
import type { Agreement } from "../compare-readings.js";
import { BOTH, NEITHER, type SettlementIssue } from "./settlement.js";

/** What was decided on one disagreement. Readers are told by their places. */
export interface Decision {
  /** Where the entry is: `settled[3]`. */
  readonly path: string;
  /** Whose records are kept: only readers who have one. */
  readonly chosen: readonly number[];
  readonly take: readonly (readonly [property: string, reader: number])[];
  readonly own: readonly (readonly [property: string, value: unknown])[];
}

/** The decisions by the records that they are on, and what is wrong with the settlement. */
export interface Decisions {
  readonly of: (records: readonly (string | null)[]) => Decision | undefined;
  readonly issues: readonly SettlementIssue[];
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 80) ?? String(value);

const keyOf = (records: readonly (string | null)[]) => JSON.stringify(records);

/** Reads what was decided: what `JSON.parse` gave of a settlement, or a settlement itself. Readers may stand in another order. */
export function readDecisions(value: unknown, { readers, disagreements }: Agreement): Decisions {
  const names = readers.map(({ reader }) => reader);
  const decisions = new Map<string, Decision>();
  const issues: SettlementIssue[] = [];
  const wrong = (path: string, sentence: string) => void issues.push({ code: "wrong", path, sentence });
  const finish = (): Decisions => ({ of: (records) => decisions.get(keyOf(records)), issues });

  const given = isObject(value) ? value : {};
  if (!("readers" in given && "settled" in given)) {
    wrong("", `this is no settlement, which has "readers" and "settled", but ${shown(Object.keys(given))}`);
    return finish();
  }
  const there = Array.isArray(given.readers) ? (given.readers as unknown[]) : [];
  if (there.length !== names.length || names.some((name) => !there.includes(name))) {
    wrong("readers", `must be ${shown(names)}, in any order; is ${shown(given.readers)}`);
    return finish();
  }
  if (!Array.isArray(given.settled)) {
    wrong("settled", `must be a list of entries; is ${shown(given.settled)}`);
    return finish();
  }
  const columns = names.map((name) => there.indexOf(name));
  const disputed = new Map(
    disagreements.map(({ codings }) => {
      const records = codings.map(({ record }) => record);
      return [keyOf(records), records];
    }),
  );
  const met = new Map<string, number>();
  for (const [at, entry] of (given.settled as unknown[]).entries()) {
    const path = `settled[${at}]`;
    const listed = isObject(entry) && Array.isArray(entry.records) ? (entry.records as (string | null)[]) : [];
    const records = columns.map((column) => listed[column] ?? null);
    const key = keyOf(records);
    const about = disputed.get(key);
    const before = met.get(key);
    if (!isObject(entry) || about === undefined)
      wrong(`${path}.records`, `${shown(listed)} is nothing that these readings differ on, as they are aligned now`);
    else if (before !== undefined) wrong(path, `stands in settled[${before}] already: ${shown(listed)}`);
    else {
      met.set(key, at);
      const decision = readDecision(entry, path, about, names, issues);
      if (decision !== undefined) decisions.set(key, decision);
    }
  }
  for (const [key, records] of disputed)
    if (!met.has(key))
      issues.push({ code: "undecided", path: "", sentence: `there is no entry for ${recordsText(records, names)}` });
  return finish();
}

/** The records of a disagreement, each with its reader. */
const recordsText = (records: readonly (string | null)[], names: readonly string[]): string =>
  records.flatMap((id, at) => (id === null ? [] : [`${id} (${names[at]})`])).join(" · ");

function readDecision(
  entry: Json,
  path: string,
  records: readonly (string | null)[],
  names: readonly string[],
  issues: SettlementIssue[],
): Decision | undefined {
  const before = issues.length;
  const wrong = (at: string, sentence: string) => void issues.push({ code: "wrong", path: `${path}.${at}`, sentence });
  if (entry.choose === null || entry.choose === undefined) {
    const where = typeof entry.passage === "string" ? `, ${entry.passage}` : "";
    issues.push({
      code: "undecided",
      path: `${path}.choose`,
      sentence: `is undecided: ${recordsText(records, names)}${where}`,
    });
    return undefined;
  }
  const placeOf = (name: unknown, at: string, choices: readonly string[] = names) => {
    const place = names.indexOf(name as string);
    if (place === -1) wrong(at, notOne(name, choices));
    return place;
  };
  const chosen =
    entry.choose === BOTH
      ? names.map((_, at) => at)
      : entry.choose === NEITHER
        ? []
        : Array.isArray(entry.choose)
          ? (entry.choose as unknown[]).map((name, at) => placeOf(name, `choose[${at}]`))
          : [placeOf(entry.choose, "choose", [...names, BOTH, NEITHER])];
  const kept = names.map((_, at) => at).filter((at) => chosen.includes(at) && records[at] !== null);
  const take = propertiesIn("take").map(([property, name]) => {
    const reader = placeOf(name, `take.${property}`);
    if (reader >= 0 && records[reader] === null) wrong(`take.${property}`, `${names[reader]} has no such record`);
    return [property, reader] as const;
  });
  const own = propertiesIn("own");
  if (issues.length === before && take.length + own.length > 0 && kept.length !== 1)
    wrong(take.length > 0 ? "take" : "own", "changes one record; choose one reader who has it");
  return issues.length > before ? undefined : { path, chosen: kept, take, own };

  function propertiesIn(name: "take" | "own"): [string, unknown][] {
    const value = entry[name] ?? {};
    if (!isObject(value)) wrong(name, `must be an object of properties; is ${shown(value)}`);
    else if ("id" in value) wrong(`${name}.id`, "ids are given by the program; leave it out");
    else return Object.entries(value);
    return [];
  }
}

function notOne(name: unknown, choices: readonly string[]): string {
  const meant = typeof name === "string" ? nearest(name, choices) : undefined;
  const hint = meant === undefined ? "" : `; nearest is ${shown(meant)}`;
  return `must be one of ${choices.map(shown).join(", ")}; is ${shown(name)}${hint}`;
}
