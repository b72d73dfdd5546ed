import * as z from "zod";
import { annotated, entity, field } from "./registry.js";
import { text } from "./scalars.js";

export const Identifier = entity(
  "Identifier",
  "The same thing in somebody else's register. Verified ones only.",
  z.strictObject({
    scheme: field(
      annotated(z.string().regex(/^[a-z](?:-?[a-z0-9]){0,31}$/), { format: "scheme" }),
      "The register, in lowercase: `wikidata`, `geonames`, `isni`, `lei` …",
    ),
    value: field(text(200), "The identifier as that register writes it."),
  }),
);
