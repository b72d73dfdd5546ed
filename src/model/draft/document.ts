import * as z from "zod";
import { Dataset } from "../dataset.js";
import { entity, field } from "../registry.js";
import { DraftActor } from "./actor.js";
import { DraftClaim } from "./claim.js";
import { DraftEvent } from "./event.js";
import { keyOf } from "./key.js";
import { optional, optionalAsIn } from "./optional.js";
import { DraftSource } from "./source.js";

const MOST = 1_000_000;

const { shape } = Dataset;

export const DraftDocument = entity(
  "DraftDocument",
  "A dataset as somebody writes it, with quotations for positions and short keys for ids; `resolveDraft` makes the dataset of it.",
  z.strictObject({
    $schema: optionalAsIn(shape.$schema),
    draft: field(z.literal(1), "Says that this is a draft, and of which version."),
    schemaVersion: optional(
      shape.schemaVersion,
      "The version of the model that the dataset follows, `1.minor.patch`; `1.0.0` where left out, which has all that a draft can say.",
    ),
    id: optionalAsIn(shape.id),
    name: shape.name,
    version: optional(shape.version, "The version of the dataset, a semantic version; `0.1.0` where left out."),
    language: optional(
      shape.language,
      "The language of statements, titles, names and notes, as a BCP 47 tag; `en` where left out.",
    ),
    license: optional(shape.license, "The licence of the data, as an SPDX expression; `CC-BY-4.0` where left out."),
    use: optional(
      z.array(keyOf("source", "actor")).max(MOST),
      "Sources and actors taken from other datasets, which are given together with the draft.",
    ),
    sources: optional(z.array(DraftSource).max(MOST), "The documents that were read."),
    actors: optional(z.array(DraftActor).max(MOST), "Everybody who acts, is acted on, or speaks."),
    events: optional(z.array(DraftEvent).max(MOST), "What the claims say happened."),
    claims: optional(z.array(DraftClaim).max(MOST), "What is said, and on whose word."),
  }),
  "draft",
);
