import { knownDay } from "../../calendar/known-day.js";
import type { ReportedEvent, When } from "../../generated/types.js";
import type { Lookup } from "./lookup.js";

const marks: { readonly [Status in ReportedEvent["status"]]?: string } = {
  alleged: "alleged",
  intended: "intended",
  demanded: "demanded",
};

/** The title, marked wherever it must not be read as something that happened: `Payments [alleged]`. */
export function eventName({ title, status, retracted }: ReportedEvent): string {
  const all = [marks[status], retracted && "withdrawn"].filter((mark) => mark !== undefined);
  return all.length === 0 ? title : `${title} [${all.join(", ")}]`;
}

/** Everything that is claimed about the event, a sentence a line, each with its speakers. */
export const eventText = (lookup: Lookup, { claims }: ReportedEvent): string =>
  claims.map((id) => lookup.sentence(lookup.claim(id))).join("\n");

/** The date in words: `some day from 2024-03-03 to 2024-03-05 (relative: “earlier this week”)`. */
export function whenText(when: When): string {
  const { basis, phrase } = when;
  return `${daysInWords(when)} (${basis}${phrase === undefined ? "" : `: “${phrase.text}”`})`;
}

function daysInWords(when: When): string {
  const { earliest, latest, throughout } = when;
  const day = knownDay(when);
  if (day !== undefined) return day;
  if (throughout === undefined) return `some day ${daysText(earliest, latest)}`;
  const { from, to } = throughout;
  const underWay = from === to ? `on ${from}` : `every day from ${from} to ${to}`;
  return from === earliest && to === latest ? underWay : `${underWay}, within a time ${daysText(earliest, latest)}`;
}

function daysText(earliest: string | null, latest: string | null): string {
  if (earliest === null) return latest === null ? "that nothing bounds" : `up to ${latest}`;
  return latest === null ? `from ${earliest}` : `from ${earliest} to ${latest}`;
}
