import { spanOfDate } from "../../calendar/partial-date.js";
import type { ReportedEvent, Source } from "../../generated/types.js";
import { record } from "../issues/words.js";
import type { RecordIndex } from "../shape/record-index.js";
import type { Rule } from "./given/rule.js";

/** An event is dated after its sources were published. */
export interface DatedAfterPublication {
  date: string;
  published: string;
  source: string;
  status: string;
}

/** A document cannot tell what comes after it, save as intended or demanded: no day of an event lies after its last source. */
export const datedAfterPublication: Rule<"dated-after-publication", DatedAfterPublication> = {
  code: "dated-after-publication",
  severity: "error",
  together: {
    event(event, find, index) {
      const { status } = event;
      if (status === "intended" || status === "demanded") return;
      const source = lastSource(event, index);
      const lastDay = source && lastDayOf(source);
      if (!source?.published || lastDay === null || lastDay === undefined) return;
      for (const [path, date] of daysToldOf(event))
        if (date > lastDay)
          return find(["when", ...path], {
            date,
            published: source.published,
            source: source.id,
            status,
          });
    },
  },
};

export const datedAfterPublicationSentence = ({ date, published, source, status }: DatedAfterPublication) =>
  `${date} comes after ${record(source)} was published, ${published}; what is "${status}" lies before, or is "intended" or "demanded"`;

/** The days that the words vouch for. What is still going on may be known to end on a day to come. */
function daysToldOf({ status, when: { earliest, latest, throughout } }: ReportedEvent): [string[], string][] {
  const told: [string[], string | null | undefined][] = [
    [["earliest"], earliest],
    [["throughout", "to"], throughout?.to],
    [["latest"], status === "ongoing" ? null : latest],
  ];
  return told.filter((one): one is [string[], string] => typeof one[1] === "string");
}

/** The last day on which a document can have been published; `null` where nothing is known of it. */
const lastDayOf = ({ published }: Source) => spanOfDate(published).latest;

/** Of the sources of an event's claims the one published last, an undated one counting as last; `undefined` where one of them is not known. */
function lastSource({ claims }: ReportedEvent, index: RecordIndex): Source | undefined {
  let last: Source | undefined;
  for (const id of claims) {
    const by = index.get("claim", id)?.attribution[0]?.by ?? "";
    const source = index.get("source", by);
    if (source === undefined) return undefined;
    if (last === undefined || (lastDayOf(source) ?? "~") > (lastDayOf(last) ?? "~")) last = source;
  }
  return last;
}
