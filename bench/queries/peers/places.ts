import type { Dataset, ReportedEvent } from "../../../src/generated/types.js";
import { participantsOf } from "../columns.js";
import type { Answerer, DateQuestion, Question } from "../question.js";

/** An answerer made of something that gives the places of the events that fit dates; it looks at their participants itself. */
export function byPlaces(
  name: string,
  dataset: Dataset,
  inTime: (dates: DateQuestion) => ArrayLike<number> & Iterable<number>,
): Answerer {
  const { events } = dataset;
  const participants = participantsOf(dataset);
  const places = ({ dates, agency }: Question) => {
    if (dates === undefined) throw new Error(`${name} is asked about dates only, or about dates and an agency`);
    const found = inTime(dates);
    if (agency === undefined) return found;
    const { first, last } = agency;
    return Array.from(found).filter((at) => participants[at]?.some((actor) => actor >= first && actor <= last));
  };
  return {
    name,
    count: (question) => places(question).length,
    list: (question) => Array.from(places(question), (at) => events[at] as ReportedEvent),
  };
}
