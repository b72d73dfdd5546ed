import type { ReportedEvent, When } from "../generated/types.js";
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

/** The span in words: `some day from 2024-03-03 to 2024-03-05 (relative: “earlier this week”)`. */
export function whenText({ earliest, latest, extent, basis, phrase }: When): string {
  const days = daysText(earliest, latest);
  const span =
    extent === "throughout"
      ? `every day ${days}`
      : earliest !== null && earliest === latest
        ? earliest
        : `some day ${days}`;
  return `${span} (${basis}${phrase === undefined ? "" : `: “${phrase.text}”`})`;
}

function daysText(earliest: string | null, latest: string | null): string {
  if (earliest === null) return latest === null ? "that nothing bounds" : `up to ${latest}`;
  return latest === null ? `from ${earliest}` : `from ${earliest} to ${latest}`;
}
