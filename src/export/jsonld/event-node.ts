import type { Place, ReportedEvent, When } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import { addressed } from "../shared/entry-address.js";
import { eventName, eventText } from "../shared/event-text.js";
import type { Lookup } from "../shared/lookup.js";
import { acceptedWarnings, countNode, orNone, propertyValues, sameAs, withdrawal } from "./common-nodes.js";

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
    location: place && schemaPlace(`${id}/place`, place),
    subjectOf: claims.map((claim) => ({ "@id": claim })),
  });
}

export function eventNode(lookup: Lookup, event: ReportedEvent) {
  const { id, type, status, title, when, place, participants, counts, identifiers = [], note } = event;
  const { location, ...schemaOrg } = schemaEvent(lookup, event);
  return defined({
    ...schemaOrg,
    "@type": types[status],
    title,
    eventType: type,
    eventStatus: status,
    when: whenNode(`${id}/when`, when),
    identifier: orNone(propertyValues(id, identifiers)),
    sameAs: orNone(sameAs(identifiers)),
    note,
    location: place && location && { ...location, precision: place.precision, restsOn: place.claim },
    participation: orNone(
      addressed(id, "participation", participants, ({ actor, role, legalStatus, claim }) =>
        defined({ participant: actor, role, legalStatus, restsOn: claim }),
      ),
    ),
    counts:
      counts &&
      addressed(id, "count", counts, ({ measure, group, claim, ...count }) =>
        defined({ measure, group, ...countNode(count), restsOn: claim }),
      ),
    accepted: acceptedWarnings(event),
    withdrawn: withdrawal(event),
  });
}

/** schema.org's dates are those of the whole event: only a known day and a duration whose ends are known have them. */
function dates({ earliest, latest, throughout }: When) {
  const isKnown = earliest === latest || (throughout?.from === earliest && throughout?.to === latest);
  return isKnown && earliest !== null && latest !== null ? { startDate: earliest, endDate: latest } : {};
}

function whenNode(address: string, { earliest, latest, throughout, basis, phrase, claim }: When) {
  return defined({
    "@id": address,
    earliest: earliest ?? undefined,
    latest: latest ?? undefined,
    throughoutFrom: throughout?.from,
    throughoutTo: throughout?.to,
    basis,
    phrase: phrase && { "@id": `${address}/phrase`, printed: phrase.text, start: phrase.start, end: phrase.end },
    restsOn: claim,
  });
}

function schemaPlace(address: string, { name, country, coordinates, identifiers = [] }: Place) {
  return defined({
    "@type": "Place" as const,
    "@id": address,
    name,
    address: country === undefined ? undefined : postalAddress(`${address}/address`, country),
    geo: coordinates && ({ "@type": "GeoCoordinates", "@id": `${address}/point`, ...coordinates } as const),
    identifier: orNone(propertyValues(address, identifiers)),
    sameAs: orNone(sameAs(identifiers)),
  });
}

const postalAddress = (address: string, country: string) =>
  ({ "@type": "PostalAddress", "@id": address, addressCountry: country }) as const;
