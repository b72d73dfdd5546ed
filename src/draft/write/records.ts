import type { DraftActor, DraftEvent, DraftName, DraftRetraction, DraftSource } from "../../generated/draft-types.js";
import type { Actor, Claim, Dataset, Name, ReportedEvent, Retraction, Source } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import type { RecordKind } from "../../records/kinds.js";
import { keyFrom } from "../resolve/keys.js";
import { usualDates } from "../resolve/usual-dates.js";
import { placeOf } from "./facts.js";
import type { ShortKey } from "./short-key.js";
import { datesOf, isSameDate } from "./when.js";

/** A source as a draft writes it. */
export function draftSourceOf(source: Source, { language }: Dataset, short: ShortKey): DraftSource {
  const { id, type, title, publishedBy, authors, published, retracted, ...rest } = source;
  return defined({
    key: keyFrom(id),
    type: type === "news-article" ? undefined : type,
    title: title ?? undefined,
    publisher: rest.publisher,
    publishedBy: publishedBy && short(publishedBy, ["actor"]),
    authors: authors.length > 0 ? authors : undefined,
    url: rest.url,
    language: source.language === language ? undefined : source.language,
    published: published ?? undefined,
    stamps: rest.stamps,
    text: rest.text,
    identifiers: rest.identifiers,
    note: rest.note,
    accepted: rest.accepted,
    retracted: retracted && draftRetractionOf("source", retracted, short),
  });
}

/** An actor as a draft writes it, without what claims say of it. */
export function draftActorOf(actor: Actor, { language }: Dataset, short: ShortKey): DraftActor {
  const { id, type, names, unnamed, country, identifiers, note, accepted, retracted } = actor;
  const [first, ...others] = names;
  const isUsual = first?.type === "primary" && first.language === language;
  const listed = (isUsual ? others : names).map((name) => draftNameOf(name, language));
  return defined({
    key: keyFrom(id),
    type,
    name: isUsual ? first.value : undefined,
    names: listed.length > 0 ? listed : undefined,
    unnamed,
    country,
    identifiers,
    note,
    accepted,
    retracted: retracted && draftRetractionOf("actor", retracted, short),
  });
}

const draftNameOf = (name: Name, language: string): DraftName =>
  defined({
    value: name.value,
    language: name.language === language ? undefined : name.language,
    type: name.type === "alias" ? undefined : name.type,
  });

/** An event as a draft writes it, without what claims say of it. `claims` are those about it. */
export function draftEventOf(
  event: ReportedEvent,
  claims: readonly Claim[],
  sources: ReadonlyMap<Source["id"], Source>,
  short: ShortKey,
): DraftEvent {
  const { id, title, type, status, when, place, identifiers, note, accepted, retracted } = event;
  const isUsual = when.claim !== undefined || isSameDate(when, usualDates(status, claims, sources));
  return defined({
    key: keyFrom(id),
    title,
    type,
    status: status === "reported" ? undefined : status,
    when: isUsual ? undefined : datesOf(when),
    place: place && place.claim === undefined ? placeOf(place) : undefined,
    identifiers,
    note,
    accepted,
    retracted: retracted && draftRetractionOf("event", retracted, short),
  });
}

/** How a record is withdrawn, as a draft writes it. */
export const draftRetractionOf = (
  kind: RecordKind,
  { version, reason, successor }: Retraction,
  short: ShortKey,
): DraftRetraction => defined({ version, reason, successor: successor && short(successor, [kind]) });
