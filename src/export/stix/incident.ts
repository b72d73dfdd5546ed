import type { Place, ReportedEvent, When } from "../../generated/types.js";
import { withdrawal } from "../shared/claim-text.js";
import { eventName, eventText, whenText } from "../shared/event-text.js";
import { acceptedWarnings, commonProperties, extended, externalReference, withdrawn } from "./common-properties.js";
import { locationId } from "./location.js";
import type { StixContext } from "./stix-context.js";
import type { StixObject } from "./stix-object.js";

/** An event as an incident. Its name says where it is only alleged, its description who says what of it. */
export function incident(context: StixContext, event: ReportedEvent): StixObject {
  const { id, retracted, type, status, identifiers = [], note } = event;
  const warning = retracted ? [withdrawal(retracted)] : [];
  const text = [
    ...warning,
    `When: ${whenText(event.when)}`,
    eventText(context.lookup, event),
    ...(note === undefined ? [] : [note]),
  ];
  return {
    ...commonProperties(context, { id: context.idOf(id), retracted, hasSentences: true }),
    labels: [type, status],
    external_references: [{ source_name: "attributed-events", external_id: id }, ...identifiers.map(externalReference)],
    name: eventName(event),
    description: text.join("\n"),
    extensions: extended(eventFields(context, event)),
  };
}

function eventFields(context: StixContext, event: ReportedEvent) {
  const { idOf } = context;
  return {
    event_type: event.type,
    event_status: event.status,
    when: whenFields(context, event.when),
    place: event.place && placeFields(context, event.place),
    participants: event.participants.map(({ actor, role, legalStatus, claim }) => ({
      identity_ref: idOf(actor),
      role,
      legal_status: legalStatus,
      note_ref: idOf(claim),
    })),
    counts: event.counts?.map(({ group, claim, ...count }) => ({
      group_ref: group && idOf(group),
      note_ref: idOf(claim),
      ...count,
    })),
    note_refs: event.claims.map(idOf),
    accepted_warnings: acceptedWarnings(event.accepted),
    withdrawn: withdrawn(context, event.retracted),
  };
}

function whenFields({ idOf }: StixContext, { earliest, latest, throughout, basis, phrase, claim }: When) {
  return { earliest, latest, throughout, basis, phrase, note_ref: claim && idOf(claim) };
}

function placeFields(context: StixContext, place: Place) {
  const { name, country, precision, coordinates, identifiers, claim } = place;
  return {
    name,
    country,
    precision,
    coordinates,
    identifiers,
    note_ref: claim && context.idOf(claim),
    location_ref: locationId(context.dataset, place),
  };
}
