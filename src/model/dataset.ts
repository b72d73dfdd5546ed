import * as z from "zod";
import { Actor } from "./actor.js";
import { Claim } from "./claim.js";
import { ReportedEvent } from "./event.js";
import { judgements } from "./judgement.js";
import { annotated, entity, field } from "./registry.js";
import { language, text, uuidUrn, version } from "./scalars.js";
import { Source } from "./source.js";

const ownMajor = annotated(z.string().regex(/^1\.(?:0|[1-9][0-9]{0,5})\.(?:0|[1-9][0-9]{0,5})$/), {
  format: "schema-version",
});

export const Dataset = entity(
  "Dataset",
  "Sources, and the actors, events and claims read from them.",
  z.strictObject({
    $schema: field(text(2000), "Address of the JSON Schema, for editors; it may be relative.").exactOptional(),
    schemaVersion: field(ownMajor, "The version of the model, `1.minor.patch`."),
    id: field(
      uuidUrn,
      "Tells this dataset from every other, in all its versions: `urn:uuid:` and a UUID that nothing else has. Ids in exports rest on it, without it on `name`.",
    ).exactOptional(),
    name: field(text(200), "A name for the dataset."),
    version: field(version, "The version of the dataset, a semantic version."),
    language: field(language, "The language of statements, titles and notes, as a BCP 47 tag."),
    license: field(text(100), "The licence of the data, as an SPDX expression."),
    sources: field(z.array(Source).max(1_000_000), "The documents that were read."),
    actors: field(z.array(Actor).max(1_000_000), "Everybody who acts, is acted on, or speaks."),
    events: field(z.array(ReportedEvent).max(1_000_000), "What the claims say happened."),
    claims: field(z.array(Claim).max(1_000_000), "What is said, and on whose word."),
    judgements: judgements.exactOptional(),
  }),
);
