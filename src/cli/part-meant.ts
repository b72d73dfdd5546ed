import { attributedPart } from "../export/shared/attributed.js";
import type { ExportOptions } from "../export/shared/exporter.js";
import type { Dataset } from "../generated/types.js";
import { isCallerMistake } from "../query/asking/caller-mistake.js";
import type { EventCriteria } from "../query/events/find-events.js";
import { printable } from "../text/printable.js";
import type { CriteriaOptions } from "./criteria-options.js";
import { CannotRun } from "./failure.js";

/** The part of the dataset that the options mean, as an exporter takes it. Throws where nothing fits. */
export function partMeant(dataset: Dataset, options: CriteriaOptions): ExportOptions {
  const { from, until, certainty, agency, actor, type, status, place, by, about, against } = options;
  const { includeRetracted } = options;
  const eventCriteria = given({ from, to: until, certainty, agency, actor, type, status, place });
  const claimCriteria = given({ by, about, against });
  const part = {
    events: eventCriteria && ({ ...eventCriteria, includeRetracted } as EventCriteria),
    claims: claimCriteria && { ...claimCriteria, includeRetracted },
  };
  const { claims } = asked(() => attributedPart(dataset, part));
  if (claims.length === 0 && (eventCriteria || claimCriteria)) throw new CannotRun("nothing fits these criteria");
  return part;
}

/** The criteria that are given, or `undefined` for none. */
function given<T extends object>(criteria: T): Partial<T> | undefined {
  const entries = Object.entries(criteria).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Partial<T>);
}

/** Runs a query for somebody who gave options: a mistake is told of the option. */
function asked<T>(query: () => T): T {
  try {
    return query();
  } catch (error) {
    const option = isCallerMistake(error) ? optionOf.get(error.where) : undefined;
    if (option === undefined || !isCallerMistake(error)) throw error;
    throw new CannotRun(printable(`${option}: ${error.problem}`));
  }
}

const eventCriteria = ["from", "to", "certainty", "agency", "actor", "type", "status", "place"] as const;
const claimCriteria = ["by", "about", "against"] as const;

/** The option that each criterion was given with, by where a query says that it is wrong. */
const optionOf: ReadonlyMap<string, string> = new Map([
  ...eventCriteria.map((key) => [`findEvents: criteria.${key}`, `--${key === "to" ? "until" : key}`] as const),
  ...claimCriteria.map((key) => [`findClaims: criteria.${key}`, `--${key}`] as const),
]);
