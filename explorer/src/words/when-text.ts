import type { When } from "attributed-events";
import { knownDay } from "attributed-events";

type Length = "full" | "short";

const written: Readonly<Record<Length, Intl.DateTimeFormat>> = {
  full: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  short: new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
};

const timeOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** “27 January 2023”, or “27 Jan 2023”. */
const dayText = (day: string, length: Length = "full"): string => written[length].format(timeOf(day));

const parts: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: "numeric", timeZone: "UTC" },
  7: { month: "long", year: "numeric", timeZone: "UTC" },
};

/** “2 February 2023”, “February 2023”, “2023”, or that the day is not known. */
export function publishedText(published: string | null): string {
  if (published === null) return "undated";
  const partial = parts[published.length];
  return partial ? new Intl.DateTimeFormat("en-GB", partial).format(Date.parse(published)) : dayText(published);
}

/** What is known of a date. */
export type DateKind = "day" | "span" | "throughout" | "until" | "since" | "unknown";

export const dateKindText: Readonly<Record<DateKind, string>> = {
  day: "on a known day",
  throughout: "throughout a span",
  span: "within a span",
  until: "no later than …",
  since: "no earlier than …",
  unknown: "with no date",
};

export function dateKind(when: When): DateKind {
  const { earliest, latest, throughout } = when;
  if (knownDay(when) !== undefined) return "day";
  if (throughout) return "throughout";
  if (earliest === null) return latest === null ? "unknown" : "until";
  return latest === null ? "since" : "span";
}

/** The date in a few words: “27 Jan 2023”, “some time from 30 Jan to 1 Feb 2023”, “no later than 2 Feb 2023”. */
export function whenText(when: When, length: Length = "short"): string {
  const [earliest, latest] = [when.earliest ?? "", when.latest ?? ""];
  switch (dateKind(when)) {
    case "day":
      return dayText(earliest, length);
    case "span":
      return `some time from ${spanText(earliest, latest, length)}`;
    case "throughout":
      return throughoutText(when, length);
    case "until":
      return `no later than ${dayText(latest, length)}`;
    case "since":
      return `no earlier than ${dayText(earliest, length)}`;
    case "unknown":
      return "no date given";
  }
}

/** “every day from 2 to 4 Mar 2023”, and where it may have begun earlier or ended later, “at least”. */
function throughoutText({ earliest, latest, throughout }: When, length: Length): string {
  if (!throughout) return "";
  const { from, to } = throughout;
  const days = from === to ? dayText(from, length) : `every day from ${spanText(from, to, length)}`;
  return from === earliest && to === latest ? days : `at least ${days}`;
}

/** “30 Jan to 1 Feb 2023”: what two days share is written once. */
const spanText = (first: string, last: string, length: Length) =>
  written[length]
    .formatRangeToParts(timeOf(first), timeOf(last))
    .map(({ source, value }) => (source === "shared" && value.includes("–") ? " to " : value))
    .join("");

/** A range of days that is asked about: “30 Jan to 1 Feb 2023”, “from 30 Jan 2023”. */
export function rangeText({ from, to }: { readonly from?: string; readonly to?: string }): string {
  if (from === undefined) return to === undefined ? "all days" : `until ${dayText(to, "short")}`;
  if (to === undefined) return `from ${dayText(from, "short")}`;
  return from === to ? dayText(from, "short") : spanText(from, to, "short");
}
