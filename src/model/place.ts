import * as z from "zod";
import { Identifier } from "./identifier.js";
import { entity, field } from "./registry.js";
import { claimId, country, text } from "./scalars.js";

/** UCDP's scale of geographical precision. */
export const precisions = {
  1: "The exact location is known.",
  2: "Within about 25 kilometres of a known point.",
  3: "A second-order administrative division, such as a district.",
  4: "A first-order administrative division, such as a province.",
  5: "A line or area that is no administrative division: a river, a border, a route.",
  6: "A country.",
  7: "International waters or airspace, or several countries.",
} as const;

export const Coordinates = entity(
  "Coordinates",
  "A point in WGS 84 decimal degrees.",
  z.strictObject({
    latitude: field(z.number().min(-90).max(90), "Degrees north of the equator, -90 to 90."),
    longitude: field(z.number().min(-180).max(180), "Degrees east of Greenwich, -180 to 180."),
  }),
);

export const Place = entity(
  "Place",
  "Where an event happened, as far as the words say.",
  z.strictObject({
    name: field(text(300), "The name of the place."),
    country: field(
      country,
      "ISO 3166-1 alpha-2 code of the country it lies in; of a former country its code in ISO 3166-3, of Kosovo `XK`.",
    ).exactOptional(),
    precision: field(
      z.literal([1, 2, 3, 4, 5, 6, 7]),
      "How precise it is, on UCDP's scale: 1 exact, 2 near, 3 district, 4 province, 5 line or area, 6 country, 7 several countries or none.",
    ),
    coordinates: field(Coordinates, "A point for the place.").exactOptional(),
    identifiers: field(z.array(Identifier).min(1).max(32), "The place in other registers.").exactOptional(),
    claim: field(claimId, "The claim that gives the place. It is about this event.").exactOptional(),
  }),
);
