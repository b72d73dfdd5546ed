import type { Place, ReportedEvent, When } from "../../generated/types.js";
import { defined } from "../defined.js";
import { eventName, eventText } from "../event-text.js";
import type { Lookup } from "../lookup.js";
import { countNode, orNone, propertyValue, sameAs, withdrawal } from "./common-nodes.js";

/** What an event is: a schema.org event only where it is told as having happened. */
const types = {
  reported: ["Event", "ReportedEvent"],
  ongoing: ["Event", "ReportedEvent"],
  alleged: ["AllegedEvent"],
  intended: ["IntendedEvent"],
  demanded: ["DemandedEvent"],
} as const satisfies Record<ReportedEvent["status"], readonly string[]>;

/** An event in schema.org's words. Its description is all that is claimed of it, each sentence with its speakers. */
export function schemaEvent(lookup: Lookup, event: ReportedEvent) {
  const { id, when, place, claims } = event;
  return defined({
    "@type": "Event" as const,
    "@id": id,
    name: eventName(event),
    description: eventText(lookup, event),
    ...dates(when),
    location: place && schemaPlace(place),
    subjectOf: claims.map((claim) => ({ "@id": claim })),
  });
}

export function eventNode(lookup: Lookup, event: ReportedEvent) {
  const { type, status, title, when, place, participants, counts, retracted } = event;
  const { location, ...schemaOrg } = schemaEvent(lookup, event);
  return defined({
    ...schemaOrg,
    "@type": types[status],
    title,
    eventType: type,
    eventStatus: status,
    when: whenNode(when),
    location: place && location && { ...location, precision: place.precision, restsOn: place.claim },
    participation: orNone(
      participants.map(({ actor, role, legalStatus, claim }) =>
        defined({ participant: actor, role, legalStatus, restsOn: claim }),
      ),
    ),
    counts: counts?.map(({ measure, group, claim, ...count }) =>
      defined({ measure, group, ...countNode(count), restsOn: claim }),
    ),
    withdrawn: withdrawal(retracted),
  });
}

/** schema.org's dates are those of the whole event: only a known day and a duration whose ends are known have them. */
function dates({ earliest, latest, throughout }: When) {
  const isKnown = earliest === latest || (throughout?.from === earliest && throughout?.to === latest);
  return isKnown && earliest !== null && latest !== null ? { startDate: earliest, endDate: latest } : {};
}

function whenNode({ earliest, latest, throughout, basis, phrase, claim }: When) {
  return defined({
    earliest: earliest ?? undefined,
    latest: latest ?? undefined,
    throughoutFrom: throughout?.from,
    throughoutTo: throughout?.to,
    basis,
    phrase: phrase && { printed: phrase.text, start: phrase.start, end: phrase.end },
    restsOn: claim,
  });
}

function schemaPlace({ name, country, coordinates, identifiers = [] }: Place) {
  return defined({
    "@type": "Place" as const,
    name,
    address: country === undefined ? undefined : ({ "@type": "PostalAddress", addressCountry: country } as const),
    geo: coordinates && ({ "@type": "GeoCoordinates", ...coordinates } as const),
    identifier: orNone(identifiers.map(propertyValue)),
    sameAs: orNone(sameAs(identifiers)),
  });
}
