import type { AttributionStep, Claim, Cue, Evidence } from "../../generated/types.js";
import { heardText, pathText } from "../shared/claim-text.js";
import { standingOf } from "../shared/standing.js";
import { acceptedWarnings, commonProperties, extended, withdrawn } from "./common-properties.js";
import type { StixContext } from "./stix-context.js";
import type { StixObject } from "./stix-object.js";

/** A claim as a note: its content is the whole sentence with all its speakers, never the bare statement. */
export function note(context: StixContext, claim: Claim): StixObject {
  const { id, retracted } = claim;
  return {
    ...commonProperties(context, { id: context.idOf(id), retracted, hasSentences: true }),
    labels: [claim.type, ...standingOf(claim)],
    external_references: [{ source_name: "attributed-events", external_id: id }, ...passages(context, claim)],
    abstract: pathText(context.lookup, claim),
    content: context.lookup.sentence(claim),
    object_refs: claim.about.map(context.idOf),
    extensions: extended(claimFields(context, claim)),
  };
}

function passages({ lookup }: StixContext, { evidence }: Claim) {
  const urls = evidence.map(lookup.address).filter((url) => url !== undefined);
  return [...new Set(urls)].map((url) => ({ source_name: "passage", url }));
}

function claimFields(context: StixContext, claim: Claim) {
  const { idOf } = context;
  const { relation, against, links } = claim;
  return {
    claim_type: claim.type,
    statement: claim.statement,
    attribution: claim.attribution.map((step) => stepFields(context, step)),
    relation: relation && {
      subject_ref: idOf(relation.subject),
      predicate: relation.predicate,
      object_ref: idOf(relation.object),
    },
    against_refs: against?.map(idOf),
    links: links?.map(({ type, claim: other }) => ({ link_type: type, note_ref: idOf(other) })),
    evidence: claim.evidence.map((passage) => evidenceFields(context, passage)),
    coder_note: claim.note,
    accepted_warnings: acceptedWarnings(claim.accepted),
    withdrawn: withdrawn(context, claim.retracted),
  };
}

function stepFields(context: StixContext, step: AttributionStep) {
  return {
    speaker: heardText(context.lookup, step),
    by_ref: step.by === null ? undefined : context.idOf(step.by),
    together_refs: step.by === null ? undefined : step.together?.map(context.idOf),
    on_behalf_of_ref: step.onBehalfOf && context.idOf(step.onBehalfOf),
    unnamed_speaker: step.by === null ? step.unnamedSpeaker : undefined,
    commitment: step.commitment,
    cue: step.cue && cueFields(context, step.cue),
    incident_ref: step.event && context.idOf(step.event),
  };
}

function cueFields({ idOf }: StixContext, cue: Cue) {
  if (cue.type === "continuation") return { cue_type: cue.type };
  const { type, source, start, end, phrase } = cue;
  return { cue_type: type, report_ref: idOf(source), start, end, phrase };
}

function evidenceFields({ idOf }: StixContext, evidence: Evidence) {
  if (evidence.type === "locator") {
    const { source, page, time, section } = evidence;
    return { report_ref: idOf(source), page, time, section };
  }
  const { source, start, end, textFragment } = evidence;
  const { textStart, textEnd, prefix, suffix } = textFragment;
  const text_fragment = { text_start: textStart, text_end: textEnd, prefix, suffix };
  return { report_ref: idOf(source), start, end, text_fragment };
}
