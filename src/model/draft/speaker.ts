import * as z from "zod";
import { NamedStep, SpokenCue, UnnamedStep } from "../attribution.js";
import { entity, field } from "../registry.js";
import { keyOf } from "./key.js";
import { nth } from "./nth.js";
import { optional } from "./optional.js";

export const DraftCue = entity(
  "DraftCue",
  "The words that signal a speaker. They stand in the passage.",
  z.strictObject({
    words: field(SpokenCue.shape.phrase, "The words of the source, at most four."),
    nth: nth("words"),
    type: SpokenCue.shape.type,
  }),
);

const { shape } = NamedStep;

const carriedOver = optional(
  z.boolean(),
  "True where no words signal the speaker and the coder carries one over: then there is no cue. `false` says no more than that the key is left out.",
);

const onBehalfOf = optional(keyOf("actor"), "The actor for whom the words are spoken: a ministry by its spokesman.");
const event = optional(keyOf("event"), "The speech event in which it was said, when there is one.");
const cue = optional(DraftCue, "What signals this speaker.");

export const DraftDocumentStep = entity(
  "DraftDocumentStep",
  "What is to be said of the document itself as a speaker, where it is not the usual.",
  z.strictObject({
    onBehalfOf,
    cue,
    carriedOver,
    commitment: optional(
      shape.commitment,
      "How sure the document is; `certain` where it alone speaks, `uncommitted` where others do.",
    ),
    event,
  }),
);

export const DraftSpeaker = entity(
  "DraftSpeaker",
  "One who says it, behind the document. Either `by` or `unnamedSpeaker` is there.",
  z.strictObject({
    by: optional(keyOf("source", "actor"), "The actor, or the other document, who says it."),
    unnamedSpeaker: optional(UnnamedStep.shape.unnamedSpeaker, "What the words point to where they name nobody."),
    together: optional(
      z.array(keyOf("source", "actor")).max(64),
      "Others named together with `by`, where the words do not tell who says which part.",
    ),
    onBehalfOf,
    cue,
    carriedOver,
    commitment: optional(
      shape.commitment,
      "How sure the speaker is of the proposition; where left out, `certain` for the last speaker and `uncommitted` for those before.",
    ),
    event,
  }),
);
