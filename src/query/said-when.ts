import { spanOfDate } from "../calendar/partial-date.js";
import type { AttributionStep, Claim, Dataset, When } from "../generated/types.js";

/**
 * When a claim was made: by the first step that has a date, from the innermost outwards. A step has the date of its
 * speech event, or that of its document's publication, which is when its readers were told.
 */
export function saidWhen({ sources, events }: Dataset): (claim: Claim) => When {
  const published = new Map<string | null, When>(sources.map((source) => [source.id, publication(source.published)]));
  const whens = new Map(events.map(({ id, when }) => [id, when]));
  const dateOf = ({ event, by }: AttributionStep) => (event && whens.get(event)) ?? published.get(by);
  return ({ attribution }) => {
    const dated = attribution.map(dateOf).filter((when) => when !== undefined);
    return dated.findLast(({ earliest, latest }) => earliest !== null || latest !== null) ?? publication(null);
  };
}

const publication = (published: string | null): When => ({ ...spanOfDate(published), basis: "stated" });
