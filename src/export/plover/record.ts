import { spanOfDate } from "../../calendar/partial-date.js";
import type { Claim, Dataset, DaySpan, Participant, ReportedEvent } from "../../generated/types.js";
import { vocabularies } from "../../generated/vocabularies.js";
import { defined } from "../../records/defined.js";
import { isIdOf } from "../../records/kinds.js";
import { pathText } from "../shared/claim-text.js";
import { toEdtf } from "../shared/edtf.js";
import { eventName } from "../shared/event-text.js";
import type { Lookup } from "../shared/lookup.js";
import { type Category, cameoOf, contextsOf, modesOf, quadCodes } from "./categories.js";
import { participantsOn, type Side } from "./parties.js";
import { place } from "./place.js";
import { ploverActor } from "./plover-actor.js";
import { size } from "./size.js";

/** An event in PLOVER's names, and from `status` on in our own, which PLOVER leaves free. */
export function record(dataset: Dataset, lookup: Lookup, event: ReportedEvent, category: Category) {
  const claims = event.claims.map(lookup.claim);
  const on = (side: Side) => actorsOn(lookup, event, side);
  return defined({
    id: event.id,
    date: dateOf(lookup, event),
    enddate: endDateOf(event),
    actor: on("actor"),
    recipient: ifAny(on("recipient")),
    event: [category],
    mode: modesOf(event.type),
    context: contextsOf(event),
    quad_code: quadCodes[category],
    size: size(event),
    event_loc: event.place && place(event.place),
    event_text: claims.map(lookup.sentence),
    cite_info: citation(dataset, lookup, claims[0]),
    comment: `${eventName(event)}. ${vocabularies.EventStatus[event.status]}`,
    status: event.status,
    alleged_actor: ifAny(on("alleged_actor")),
    alleged_recipient: ifAny(on("alleged_recipient")),
    event_type: event.type,
    cameo: cameoOf(event.type),
    date_edtf: toEdtf(event.when),
    date_throughout: event.when.throughout && toEdtf(spanOf(event.when.throughout)),
    claim_id: claims.map(({ id }) => id),
    attribution: claims.map((claim) => pathText(lookup, claim)),
    dataset_id: dataset.id,
  });
}

const ifAny = <Value>(list: readonly Value[]) => (list.length > 0 ? list : undefined);

const actorsOn = (lookup: Lookup, event: ReportedEvent, side: Side) =>
  participantsOn(lookup, event, side).map((participant: Participant) =>
    ploverActor(lookup.actor(participant.actor), participant),
  );

/** The document that a claim was read in. */
export function documentOf(lookup: Lookup, claim: Claim | undefined) {
  const by = claim?.attribution[0]?.by;
  return typeof by === "string" && isIdOf("source", by) ? lookup.source(by) : undefined;
}

/** PLOVER needs a day: the first on which it can have happened, or else the last, or else that of the report. */
function dateOf(lookup: Lookup, { when, claims: [first] }: ReportedEvent): string | undefined {
  const published = (first && documentOf(lookup, lookup.claim(first))?.published) ?? null;
  return when.earliest ?? when.latest ?? spanOfDate(published).earliest ?? undefined;
}

/** PLOVER's end is that of something known to last until then; a span in which something happened at some time has none. */
const endDateOf = ({ when: { throughout, latest } }: ReportedEvent) =>
  throughout && throughout.to === latest ? latest : undefined;

const spanOf = ({ from, to }: DaySpan) => ({ earliest: from, latest: to });

/** The document of the event's first claim. */
function citation({ name, version, schemaVersion }: Dataset, lookup: Lookup, first: Claim | undefined) {
  const source = documentOf(lookup, first);
  return defined({
    corpus: name,
    url: source?.url,
    title: source?.title ?? undefined,
    language: source && /^[A-Za-z]{2}(?=-|$)/.exec(source.language)?.[0].toLowerCase(),
    publication: source?.publisher,
    codebook: `attributed-events ${schemaVersion}`,
    version,
  });
}
