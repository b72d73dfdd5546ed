import * as z from "zod";
import { entity, field } from "./registry.js";
import { isoDate, recordId, text } from "./scalars.js";
import { oneOf } from "./vocabulary.js";

export const judgementTypes = {
  "same-event": "The events are accounts of one occurrence.",
  "same-actor": "The actors are one party.",
  "same-claim": "The claims put one proposition, whoever says it and however sure; one of them may deny it.",
  "not-the-same": "No two of the records are the same.",
  unsure: "Whether they are the same was looked into and could not be told.",
} as const;

export const Judgement = entity(
  "Judgement",
  "What somebody who compared records holds of them. It is the curator's word and no source's: no record is changed by it, and without it the dataset is what it was.",
  z.strictObject({
    type: field(oneOf(judgementTypes), "What is held of them."),
    records: field(z.array(recordId).min(2).max(1000), "The records that were compared: all of one kind, each once."),
    by: field(text(200), "Who judged."),
    on: field(isoDate, "The day on which it was judged."),
    reason: field(text(2000), "Why, for whoever doubts it."),
  }),
);

/** The field of a dataset, and of a file of its own, that holds them. */
export const judgements = field(
  z.array(Judgement).min(1).max(1_000_000),
  "What curators hold of records that may be the same: their word, and no source's.",
);

export const JudgementFile = entity(
  "JudgementFile",
  "Judgements in a file of their own, about the records of a dataset that stands elsewhere.",
  z.strictObject({
    $schema: field(text(2000), "Address of the JSON Schema, for editors; it may be relative.").exactOptional(),
    judgements,
  }),
);
