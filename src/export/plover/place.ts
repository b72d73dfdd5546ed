import type { Place } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import { ploverCountry } from "./country.js";

/** PLOVER's levels, 1 for a country to 5 within a city. UCDP's other levels say something else: how near a point is. */
export const resolutions: { readonly [Precision in Place["precision"]]?: number } = { 3: 3, 4: 2, 6: 1 };

/** Where it happened, in PLOVER's names. */
export function place({ name, country, precision, coordinates, identifiers = [] }: Place) {
  const geonames = identifiers.find(({ scheme }) => scheme === "geonames")?.value;
  return defined({
    resolved_place: name,
    geonameid: geonames !== undefined && /^[0-9]{1,15}$/.test(geonames) ? Number(geonames) : undefined,
    lat: coordinates?.latitude,
    lon: coordinates?.longitude,
    country_code: ploverCountry(country),
    resolution: resolutions[precision],
  });
}
