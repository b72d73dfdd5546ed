import * as z from "zod";
import { entity } from "../registry.js";
import { Retraction } from "../retraction.js";
import { keyOf } from "./key.js";
import { optional } from "./optional.js";

export const DraftRetraction = entity(
  "DraftRetraction",
  "Marks a record as withdrawn.",
  z.strictObject({
    version: Retraction.shape.version,
    reason: Retraction.shape.reason,
    successor: optional(
      keyOf("source", "actor", "event", "claim"),
      "The record, of the same kind, that now says it better.",
    ),
  }),
);

/** The field of every kind of record that says so. */
export const retracted = optional(DraftRetraction, "Present when this record has been withdrawn.");
