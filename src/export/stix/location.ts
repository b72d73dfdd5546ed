import type { Place, ReportedEvent } from "../../generated/types.js";
import { commonProperties } from "./common-properties.js";
import type { StixContext } from "./stix-context.js";
import { stixId } from "./stix-id.js";
import type { StixObject } from "./stix-object.js";

/** A STIX location must have a country or a point. A place with a name alone stands in its incident only. */
const canBeLocation = ({ country, coordinates }: Place) => country !== undefined || coordinates !== undefined;

/** The id of a place's location; the same for the same name, country and point. `undefined` where it cannot have one. */
export function locationId(place: Place): string | undefined {
  const { name, country, coordinates } = place;
  const point = coordinates ? [coordinates.latitude, coordinates.longitude] : [];
  return canBeLocation(place) ? stixId("location", name, country ?? "", ...point.map(String)) : undefined;
}

/** The place of an event as a location. */
export function location(context: StixContext, { place }: ReportedEvent): StixObject | undefined {
  const locationOf = place && locationId(place);
  if (place === undefined || locationOf === undefined) return undefined;
  const { name, country, coordinates, identifiers } = place;
  return {
    ...commonProperties(context, { id: locationOf, created: context.firstDay }),
    external_references: identifiers?.map(({ scheme, value }) => ({ source_name: scheme, external_id: value })),
    name,
    latitude: coordinates?.latitude,
    longitude: coordinates?.longitude,
    country,
  };
}
