import * as z from "zod";
import { nearestBranch } from "./nearest-branch.js";
import { entity, field } from "./registry.js";
import { actorId, eventId, position, shortQuote, sourceId, speakerId } from "./scalars.js";
import { oneOf } from "./vocabulary.js";

export const commitments = {
  certain: "The speaker presents it as so (FactBank CT+).",
  probable: "The speaker presents it as probably so (FactBank PR+).",
  possible: "The speaker presents it as possibly so (FactBank PS+).",
  uncommitted: "The speaker passes it on and does not say whether it is so (FactBank Uu).",
  denied: "The speaker presents it as not so (FactBank CT-).",
} as const;

export const unnamedSpeakers = {
  nobody: "The words give no speaker at all, as with “reportedly”.",
  document: "The words point to a document or information that they do not name.",
  inquiry: "The words point to an investigation and do not say whose it is.",
  officials: "The words point to authorities or officials that they do not name.",
} as const;

export const cueTypes = {
  speech: "A verb or noun of saying.",
  report: "Somebody is said to have reported it.",
  "according-to": "“According to” and its like.",
  finding: "An inquiry or authority is said to have found or established it.",
  factive: "The word presupposes that what follows is so, as “exposed” and “identified” do.",
  accusation: "Somebody is said to blame or accuse.",
  charge: "A formal legal accusation is mentioned.",
  demand: "Somebody is said to demand or request it.",
  hearsay: "A hedge that names no one, as “reportedly” and “allegedly” do.",
  passive: "A passive that leaves out who found or says it.",
} as const;

export const SpokenCue = entity(
  "SpokenCue",
  "The words in the source that signal a speaker.",
  z.strictObject({
    type: field(oneOf(cueTypes), "What kind of signal the words are."),
    source: field(sourceId, "The source in whose text the words stand."),
    start: field(position, "The first code point of the words, counted from 0."),
    end: field(position, "The code point after the last one."),
    phrase: field(shortQuote, "The words themselves, at most four."),
  }),
);

export const ContinuationCue = entity(
  "ContinuationCue",
  "No words signal the speaker: the coder carries one over because a definite expression points back.",
  z.strictObject({
    type: field(z.literal("continuation"), "Says that the speaker is carried over by the coder."),
  }),
);

export const Cue = entity(
  "Cue",
  "What signals that somebody speaks.",
  z.discriminatedUnion("type", [SpokenCue, ContinuationCue]),
);

const stepFields = {
  onBehalfOf: field(
    actorId,
    "The actor for whom the words are spoken: a ministry by its spokesman, a client by a lawyer. It is heard through this speaker.",
  ).exactOptional(),
  cue: field(Cue, "What signals this speaker in the source.").exactOptional(),
  commitment: field(
    oneOf(commitments),
    "How sure the speaker is of the proposition; of a demand, whether the speaker stands behind it.",
  ),
  event: field(
    eventId,
    "The speech event in which it was said, when there is one: it dates the saying.",
  ).exactOptional(),
};

export const NamedStep = entity(
  "NamedStep",
  "One link in the chain of who says so: a document or an actor.",
  z.strictObject({
    by: field(speakerId, "The document or the actor who says it."),
    together: field(
      z.array(speakerId).min(1).max(64),
      "Others named together with `by`, where the words do not tell who says which part: a joint statement, a row coded from several articles. Never on the first step.",
    ).exactOptional(),
    ...stepFields,
  }),
);

export const UnnamedStep = entity(
  "UnnamedStep",
  "One link in the chain of who says so, where the words name no speaker.",
  z.strictObject({
    by: field(z.null(), "Nobody is named."),
    unnamedSpeaker: field(oneOf(unnamedSpeakers), "What the words point to instead."),
    ...stepFields,
  }),
);

export const AttributionStep = entity(
  "AttributionStep",
  "One link in the chain of who says so. The first link of every chain is the document.",
  z.union([NamedStep, UnnamedStep], { error: nearestBranch }),
);
