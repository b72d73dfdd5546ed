import type { Claim, Dataset, When } from "../generated/types.js";

/**
 * When a claim was made: the date of the speech event that its path names, the innermost where it names several; else
 * the day on which its document was published, which is when readers were told.
 */
export function saidWhen({ sources, events }: Dataset): (claim: Claim) => When {
  const published = new Map<string | null, string>(sources.map((source) => [source.id, source.published]));
  const whens = new Map(events.map(({ id, when }) => [id, when]));
  return ({ attribution }) => {
    const saying = attribution.findLast(({ event }) => event !== undefined)?.event;
    const day = published.get(attribution[0]?.by ?? null) ?? null;
    return (saying && whens.get(saying)) ?? { earliest: day, latest: day, basis: "stated" };
  };
}
