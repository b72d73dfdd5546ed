import type {
  AcceptedWarning,
  Actor,
  Claim,
  EventCount,
  Identifier,
  ReportedEvent,
  Retraction,
  Source,
} from "../../generated/types.js";
import { nameOfSource } from "../../query/describe/describe-speaker.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { isAllegation, isDenial } from "../../records/allegation.js";
import { acceptedText, pathText, registeredId, withdrawal } from "../shared/claim-text.js";
import { countText } from "../shared/count-text.js";
import { eventName, eventText } from "../shared/event-text.js";
import type { ExportedPart } from "../shared/exported-part.js";
import { accordingTo, type GraphNode, intervalOf, listed } from "./graph-part.js";

/** A node for every source, actor, event and claim, in the order of the dataset. */
export function nodesOf(context: ExportedPart): GraphNode[] {
  const { sources, actors, events, claims } = context.dataset;
  return [
    ...sources.map(sourceNode),
    ...actors.map((actor) => actorNode(context, actor)),
    ...events.map((event) => eventNode(context, event)),
    ...claims.map((claim) => claimNode(context, claim)),
  ];
}

const withdrawn = (retracted: Retraction | undefined) => retracted && withdrawal(retracted);

const acceptedIn = (accepted: readonly AcceptedWarning[] = []) => listed(accepted.map(acceptedText));

const registered = (identifiers: readonly Identifier[] = []) => listed(identifiers.map(registeredId));

function sourceNode(source: Source): GraphNode {
  const { id, type, title, published, language, url, identifiers, note, accepted, retracted } = source;
  return {
    id,
    label: nameOfSource(source),
    attributes: {
      record: "source",
      type,
      title: title ?? undefined,
      published: published ?? undefined,
      language,
      url,
      identifiers: registered(identifiers),
      note,
      accepted: acceptedIn(accepted),
      withdrawn: withdrawn(retracted),
    },
  };
}

function actorNode(context: ExportedPart, actor: Actor): GraphNode {
  const { id, type, names, unnamed, country, identifiers, size, claims = [], note, accepted, retracted } = actor;
  return {
    id,
    label: primaryName(actor),
    attributes: {
      record: "actor",
      type,
      country,
      names: listed(names.map((name) => `${name.value} (${name.language}, ${name.type})`)),
      unnamed: unnamed === true,
      identifiers: registered(identifiers),
      people: size && countText(size),
      ...(claims.length > 0 ? accordingTo(context, claims) : {}),
      note,
      accepted: acceptedIn(accepted),
      withdrawn: withdrawn(retracted),
    },
  };
}

function eventNode(context: ExportedPart, event: ReportedEvent): GraphNode {
  const { id, type, status, when, place, counts = [], identifiers, note, accepted, retracted } = event;
  return {
    id,
    label: eventName(event),
    attributes: {
      record: "event",
      type,
      status,
      according_to: eventText(context.lookup, event),
      earliest: when.earliest ?? undefined,
      latest: when.latest ?? undefined,
      throughout_from: when.throughout?.from,
      throughout_to: when.throughout?.to,
      date_basis: when.basis,
      date_claim: when.claim,
      ...placeAttributes(place),
      counts: listed(counts.map((count) => eventCountText(context, count))),
      identifiers: registered(identifiers),
      note,
      accepted: acceptedIn(accepted),
      withdrawn: withdrawn(retracted),
    },
    interval: intervalOf(when),
  };
}

function placeAttributes(place: ReportedEvent["place"]) {
  return {
    place: place?.name,
    place_country: place?.country,
    place_precision: place?.precision,
    latitude: place?.coordinates?.latitude,
    longitude: place?.coordinates?.longitude,
    place_identifiers: registered(place?.identifiers),
    place_claim: place?.claim,
  };
}

function eventCountText({ lookup }: ExportedPart, count: EventCount): string {
  const group = count.group === undefined ? "" : ` of ${primaryName(lookup.actor(count.group))}`;
  return `${count.measure}${group}: ${countText(count)} (${count.claim})`;
}

/** The label of a claim is its whole sentence: the statement never stands without its speakers. */
function claimNode({ lookup, sentenceOf }: ExportedPart, claim: Claim): GraphNode {
  const { id, type, attribution, note, accepted, retracted } = claim;
  return {
    id,
    label: sentenceOf(id),
    attributes: {
      record: "claim",
      type,
      said_by: pathText(lookup, claim),
      attribution: listed(attribution.map((step) => `${step.by ?? step.unnamedSpeaker} (${step.commitment})`)),
      is_allegation: isAllegation(claim),
      is_denial: isDenial(claim),
      note,
      accepted: acceptedIn(accepted),
      withdrawn: withdrawn(retracted),
    },
  };
}
