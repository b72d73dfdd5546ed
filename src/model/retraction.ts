import * as z from "zod";
import { entity, field } from "./registry.js";
import { recordId, text, version } from "./scalars.js";

export const Retraction = entity(
  "Retraction",
  "Marks a record as withdrawn. A record is never dropped: its id still resolves, and queries skip it unless asked.",
  z.strictObject({
    version: field(version, "The dataset version in which the record was withdrawn."),
    reason: field(text(1000), "Why it was withdrawn, for someone who has cited it."),
    successor: field(recordId, "The record, of the same kind, that now says it better.").exactOptional(),
  }),
);
