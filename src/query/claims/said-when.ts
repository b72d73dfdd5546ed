import { spanOfDate } from "../../calendar/partial-date.js";
import type { AttributionStep, Claim, Dataset, When } from "../../generated/types.js";
import { speakersIn } from "../../records/attribution-path.js";

/**
 * When a claim was made: by the first step that has a date, from the innermost outwards. A step has the date of its
 * speech event, or that of its document's publication, which is when its readers were told; of several documents
 * together, all the time in which those with a date were published, for the words do not tell which of them says it.
 */
export function saidWhen({ sources, events }: Dataset): (claim: Claim) => When {
  const published = new Map<string | null, When>(sources.map((source) => [source.id, publication(source.published)]));
  const whens = new Map(events.map(({ id, when }) => [id, when]));
  const readIn = (step: AttributionStep) =>
    step.by === null || step.together === undefined
      ? published.get(step.by)
      : spanOf(speakersIn(step).flatMap((id) => published.get(id) ?? []));
  const dateOf = (step: AttributionStep) => (step.event && whens.get(step.event)) ?? readIn(step);
  return ({ attribution }) => {
    const dated = attribution.map(dateOf).filter((when) => when !== undefined);
    return dated.findLast(({ earliest, latest }) => earliest !== null || latest !== null) ?? publication(null);
  };
}

/** From the first day of several spans to the last; nothing where none has a bound. */
function spanOf(spans: readonly When[]): When | undefined {
  const first = spans.flatMap(({ earliest }) => earliest ?? []).sort()[0];
  const last = spans
    .flatMap(({ latest }) => latest ?? [])
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? undefined : { earliest: first, latest: last, basis: "stated" };
}

const publication = (published: string | null): When => ({ ...spanOfDate(published), basis: "stated" });
