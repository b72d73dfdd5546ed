import type { Actor, AttributionStep, Claim, ReportedEvent, Source } from "../../generated/types.js";
import { isDenial } from "../../records/allegation.js";
import type { ExportedPart } from "../shared/exported-part.js";
import { imputes } from "../shared/imputes.js";
import { accordingTo, type GraphEdge, intervalOf } from "./graph-part.js";
import { judgementEdges } from "./judgement-edges.js";

/**
 * An edge for every tie in the dataset, in its order; each carries the claim that it stands on, and the claim's sentence. What a
 * curator judged stands on no claim, and carries who judged.
 */
export function edgesOf(context: ExportedPart): GraphEdge[] {
  const { sources, actors, events, claims, judgements = [] } = context.dataset;
  return [
    ...sources.flatMap(publisherEdges),
    ...actors.flatMap((actor) => actorEdges(context, actor)),
    ...events.flatMap((event) => participantEdges(context, event)),
    ...claims.flatMap((claim) => [
      ...claim.attribution.flatMap((step, index) => speakerEdges(context, claim, step, index + 1)),
      ...aboutEdges(context, claim),
      ...accusedEdges(context, claim),
      ...relationEdges(context, claim),
      ...linkEdges(context, claim),
    ]),
    ...judgements.flatMap(judgementEdges),
  ];
}

/** From the document to the actor who published it: a fact of the document, on nobody's word. */
const publisherEdges = ({ id, publishedBy }: Source): GraphEdge[] => {
  const kind = "published by";
  return publishedBy === undefined
    ? []
    : [{ id: `${kind} ${id}`, source: id, target: publishedBy, label: kind, kind, attributes: {} }];
};

function actorEdges(context: ExportedPart, { id, parent, countedIn, claims = [] }: Actor): GraphEdge[] {
  const attributes = accordingTo(context, claims);
  const edge = (kind: string, target: string | undefined) =>
    target === undefined ? [] : [{ id: `${kind} ${id}`, source: id, target, label: kind, kind, attributes }];
  return [...edge("unit of", parent), ...edge("counted in", countedIn)];
}

/**
 * From the actor to the event; but what somebody is accused of is no line between the two. There the claim stands in
 * between: it is about the event, and the edge goes from it to the actor.
 */
function participantEdges(context: ExportedPart, { id, when, participants }: ReportedEvent): GraphEdge[] {
  return participants.map((participant, index) => {
    const { actor, role, legalStatus, claim } = participant;
    const isImputed = imputes(context.lookup, participant);
    return {
      id: `participant ${id} ${index + 1}`,
      source: isImputed ? claim : actor,
      target: isImputed ? actor : id,
      label: legalStatus === undefined ? role : `${role}, ${legalStatus}`,
      kind: isImputed ? "says takes part" : "takes part",
      attributes: { ...accordingTo(context, [claim]), event: id, role, legal_status: legalStatus },
      interval: intervalOf(when),
    };
  });
}

/** From whoever speaks or is spoken for to the claim, and from the claim to the speech event. */
function speakerEdges(context: ExportedPart, { id }: Claim, step: AttributionStep, number: number): GraphEdge[] {
  const { by, cue, commitment, event } = step;
  const attributes = {
    ...accordingTo(context, [id]),
    step: number,
    commitment,
    cue_type: cue?.type,
    cue: phraseOf(step),
  };
  const says = { id: `says ${id} ${number}`, label: `says (${commitment})`, kind: "says", attributes };
  const together = step.by === null ? [] : (step.together ?? []);
  const saysToo = { label: `says together (${commitment})`, kind: "says together", attributes };
  const isSpokenFor = { label: `is spoken for (${commitment})`, kind: "is spoken for", attributes };
  const saidIn = { id: `said in ${id} ${number}`, label: "said in", kind: "said in", attributes };
  return [
    ...(by === null ? [] : [{ ...says, source: by, target: id }]),
    ...together.map((source, index) => ({
      id: `says together ${id} ${number} ${index + 1}`,
      source,
      target: id,
      ...saysToo,
    })),
    ...(step.onBehalfOf === undefined
      ? []
      : [{ id: `is spoken for ${id} ${number}`, source: step.onBehalfOf, target: id, ...isSpokenFor }]),
    ...(event === undefined ? [] : [{ ...saidIn, source: id, target: event }]),
  ];
}

const phraseOf = ({ cue }: AttributionStep) =>
  cue === undefined || cue.type === "continuation" ? undefined : cue.phrase;

function aboutEdges(context: ExportedPart, { id, about }: Claim): GraphEdge[] {
  const attributes = accordingTo(context, [id]);
  return about.map((target, index) => ({
    id: `about ${id} ${index + 1}`,
    source: id,
    target,
    label: "about",
    kind: "about",
    attributes,
  }));
}

/** From an allegation to whom it accuses; from a denial to those of whom it denies something. */
function accusedEdges(context: ExportedPart, claim: Claim): GraphEdge[] {
  const { id, against = [] } = claim;
  const kind = isDenial(claim) ? "denies of" : "accuses";
  const attributes = accordingTo(context, [id]);
  return against.map((target, index) => ({
    id: `${kind} ${id} ${index + 1}`,
    source: id,
    target,
    label: kind,
    kind,
    attributes,
  }));
}

/** A tie between two records is a line between them, unless the claim is an allegation or a denial: then it goes out from the claim. */
function relationEdges(context: ExportedPart, claim: Claim): GraphEdge[] {
  const { id, relation, against } = claim;
  if (relation === undefined) return [];
  const { subject, predicate, object } = relation;
  const attributes = { ...accordingTo(context, [id]), predicate };
  const edge = { id: `relation ${id}`, kind: "relation", attributes };
  if (against === undefined && !isDenial(claim))
    return [{ ...edge, source: subject, target: object, label: predicate }];
  return [
    { ...edge, id: `${edge.id} subject`, source: id, target: subject, label: `says ${predicate}: subject` },
    { ...edge, id: `${edge.id} object`, source: id, target: object, label: `says ${predicate}: object` },
  ];
}

function linkEdges(context: ExportedPart, { id, links = [] }: Claim): GraphEdge[] {
  const attributes = accordingTo(context, [id]);
  return links.map(({ type, claim }, index) => ({
    id: `link ${id} ${index + 1}`,
    source: id,
    target: claim,
    label: type,
    kind: "link",
    attributes,
  }));
}
