import * as z from "zod";
import { Place } from "../place.js";
import { entity } from "../registry.js";
import { optionalAsIn } from "./optional.js";

const { shape } = Place;

export const DraftPlace = entity(
  "DraftPlace",
  "Where an event happened, as far as the words say.",
  z.strictObject({
    name: shape.name,
    country: optionalAsIn(shape.country),
    precision: shape.precision,
    coordinates: optionalAsIn(shape.coordinates),
    identifiers: optionalAsIn(shape.identifiers),
  }),
);
