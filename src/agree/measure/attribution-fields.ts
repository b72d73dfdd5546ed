import type { AttributionStep, Claim } from "../../generated/types.js";
import { heardIn } from "../../records/attribution-path.js";
import type { Metric } from "./alpha.js";
import { type Coding, type Field, following, merged, once, type Side } from "./field.js";

/** Everybody heard in a step: its speaker first, then the others by label. */
function heard(step: AttributionStep, { labels, reading }: Side): readonly string[] {
  if (step.by === null && step.onBehalfOf === undefined) return [labels.speakerOf(reading, step)];
  const [first = "", ...others] = heardIn(step).map((id) => labels.labelOf(reading, id));
  const speaker = step.by === null ? [labels.speakerOf(reading, step), first] : [first];
  return [...speaker, ...others.sort()];
}

/** A step as text: whoever is named together with the speaker stands after “with”, for whom it is said after “for”. */
function stepText(step: AttributionStep, side: Side): string {
  const { onBehalfOf, ...own } = step;
  const speakers = heard(own as AttributionStep, side).join(" with ");
  return onBehalfOf === undefined ? speakers : `${speakers} for ${side.labels.labelOf(side.reading, onBehalfOf)}`;
}

/** A path of speakers as text, the document left out: every path begins with it. */
const pathText = ({ attribution: [, ...inner] }: Claim, side: Side): string =>
  inner.map((step) => stepText(step, side)).join(" › ") || OWN_VOICE;

/** The same with how sure each speaker is, the document included. */
const committedPathText = ({ attribution }: Claim, side: Side): string =>
  attribution.map((step, at) => `${at === 0 ? "" : `${stepText(step, side)}: `}${step.commitment}`).join(" › ");

/** What a path without an inner speaker comes down to. */
export const OWN_VOICE = "the document";

/** Whom a claim comes down to. */
const innermostText = ({ attribution }: Claim, side: Side): string => {
  const last = attribution.at(-1);
  return last === undefined || attribution.length === 1 ? OWN_VOICE : stepText(last, side);
};

/** What kind of speaker a claim comes down to. */
function innermostKind({ attribution }: Claim, { actors }: Side): string {
  const last = attribution.at(-1);
  if (last === undefined || attribution.length === 1) return OWN_VOICE;
  if (last.by === null) return `unnamed (${last.unnamedSpeaker})`;
  return actors.get(last.by)?.type ?? "another document";
}

/** Everybody who stands between the document and the claim, each with how sure they are of it. */
const innerSpeakers = ({ attribution: [, ...inner] }: Claim, side: Side): Coding[] =>
  merged(inner.flatMap((step) => heard(step, side).map((speaker) => [speaker, step.commitment] as const)));

/** The order in which the same speakers stand, where there are several. */
function orderOf({ attribution: [, ...inner] }: Claim, side: Side): Coding[] {
  const speakers = inner.map((step) => stepText(step, side));
  return speakers.length < 2 ? [] : [[speakers.toSorted().join(" "), speakers.join(" › ")]];
}

/** A field that is read from the path of attribution once. */
const ofPath = (
  name: string,
  metric: Metric,
  read: (claim: Claim, side: Side) => string | number | undefined,
): Field<Claim> => once("attribution", metric, read, name);

/** What is compared of who says so. */
export const attributionFields: readonly Field<Claim>[] = [
  { ...ofPath("whole path", "nominal", pathText), open: true },
  following({ ...ofPath("whole path with commitments", "nominal", committedPathText), open: true }),
  following({ ...ofPath("innermost speaker", "nominal", innermostText), open: true }),
  following(ofPath("kind of innermost speaker", "nominal", innermostKind)),
  following(ofPath("depth", "interval", ({ attribution }) => attribution.length)),
  following({ name: "order of the same speakers", property: "attribution", read: orderOf }),
  ofPath("commitment of the document", "nominal", ({ attribution: [document] }) => document?.commitment),
  {
    name: "commitment of inner speakers",
    property: "attribution",
    metric: "nominal",
    each: "inner speaker",
    read: innerSpeakers,
  },
];
