import type { Dataset, ReportedEvent } from "../../../src/generated/types.js";
import type { Answerer, Question } from "../question.js";

/** What one writes without a library: `Array.filter` on ISO strings, which sort as dates do. */
export function filter({ events, actors }: Dataset): Answerer {
  const list = (question: Question) => events.filter(fits(question));
  const fits = ({ dates, agency }: Question): ((event: ReportedEvent) => boolean) => {
    const inTime = dates && fitsDates(dates);
    const ids = agency && new Set(actors.slice(agency.first, agency.last + 1).map(({ id }) => id));
    const takesPart = ids && (({ participants }: ReportedEvent) => participants.some(({ actor }) => ids.has(actor)));
    if (inTime && takesPart) return (event) => inTime(event) && takesPart(event);
    return inTime ?? takesPart ?? (() => true);
  };
  return { name: "Array.filter", list, count: (question) => list(question).length };
}

function fitsDates({ from, to, certainty }: NonNullable<Question["dates"]>): (event: ReportedEvent) => boolean {
  const overlaps = ({ when: { earliest, latest } }: ReportedEvent) =>
    (earliest === null || earliest <= to) && (latest === null || latest >= from);
  const isDefinite = ({ when: { earliest, latest, throughout } }: ReportedEvent) =>
    (throughout !== undefined && throughout.from <= to && throughout.to >= from) ||
    (earliest !== null && earliest >= from && latest !== null && latest <= to);
  if (certainty === "any") return overlaps;
  if (certainty === "definite") return (event) => overlaps(event) && isDefinite(event);
  return (event) => overlaps(event) && !isDefinite(event);
}
