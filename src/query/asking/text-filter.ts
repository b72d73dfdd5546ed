import type { ActorId, Claim, Dataset, ReportedEvent } from "../../generated/types.js";
import { heardIn } from "../../records/attribution-path.js";
import { fold } from "../../text/fold.js";
import { checkText } from "./caller-mistake.js";

/** Whether some text has the wanted words in it, case and diacritics aside. */
function mentions(where: string, text: string): (candidate: string | undefined) => boolean {
  checkText(where, text);
  const wanted = fold(text);
  return (candidate) => candidate !== undefined && fold(candidate).includes(wanted);
}

function actorsMentioned({ actors }: Dataset, isMention: (name: string) => boolean): ReadonlySet<ActorId> {
  return new Set(actors.filter(({ names }) => names.some(({ value }) => isMention(value))).map(({ id }) => id));
}

/** Whether an event's title, its place or a name of somebody who takes part has the text in it. */
export function eventTextFilter(where: string, dataset: Dataset, text: string): (event: ReportedEvent) => boolean {
  const isMention = mentions(where, text);
  const actors = actorsMentioned(dataset, isMention);
  return ({ title, place, participants }) =>
    isMention(title) || isMention(place?.name) || participants.some(({ actor }) => actors.has(actor));
}

/** Whether a claim's statement or a name of somebody who says it, whom it is about or against, has the text in it. */
export function claimTextFilter(where: string, dataset: Dataset, text: string): (claim: Claim) => boolean {
  const isMention = mentions(where, text);
  const actors: ReadonlySet<string> = actorsMentioned(dataset, isMention);
  return ({ statement, attribution, about, against = [] }) =>
    isMention(statement) ||
    attribution.some((step) => heardIn(step).some((id) => actors.has(id))) ||
    [...about, ...against].some((id) => actors.has(id));
}
