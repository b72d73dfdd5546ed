import type { Dataset, Place, ReportedEvent } from "../../generated/types.js";
import { canonicalJson } from "../../identity/canonical.js";
import { datasetIri } from "../shared/iri.js";
import { commonProperties } from "./common-properties.js";
import type { StixContext } from "./stix-context.js";
import { stixId } from "./stix-id.js";
import type { StixObject } from "./stix-object.js";

/** A STIX location must have a country or a point. A place with a name alone stands in its incident only. */
const canBeLocation = ({ country, coordinates }: Place) => country !== undefined || coordinates !== undefined;

/**
 * The id of a place's location; the same in a dataset for the same name, country, point and registers, so that one id
 * never stands for two contents. `undefined` where it cannot have one.
 */
export function locationId(dataset: Dataset, place: Place): string | undefined {
  const { name, country, coordinates, identifiers = [] } = place;
  if (!canBeLocation(place)) return undefined;
  return stixId("location", datasetIri(dataset), canonicalJson({ name, country, coordinates, identifiers }));
}

/** The place of an event as a location. */
export function location(context: StixContext, { place }: ReportedEvent): StixObject | undefined {
  const locationOf = place && locationId(context.dataset, place);
  if (place === undefined || locationOf === undefined) return undefined;
  const { name, country, coordinates, identifiers } = place;
  return {
    ...commonProperties(context, { id: locationOf }),
    external_references: identifiers?.map(({ scheme, value }) => ({ source_name: scheme, external_id: value })),
    name,
    latitude: coordinates?.latitude,
    longitude: coordinates?.longitude,
    country,
  };
}
