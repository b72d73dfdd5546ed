import { knownDay } from "../../calendar/known-day.js";
import type { ClaimId, DaySpan, EventCount, Place, ReportedEvent, When } from "../../generated/types.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { acceptedText, registeredId, withdrawal } from "../shared/claim-text.js";
import { countText } from "../shared/count-text.js";
import { eventName, whenText } from "../shared/event-text.js";
import { imputes } from "../shared/imputes.js";
import type { Lookup } from "../shared/lookup.js";
import { ftmCountry } from "./ftm-country.js";
import { type FtmEntity, type FtmId, ftmEntity } from "./ftm-entity.js";
import { isReadableDate } from "./readable-date.js";

/**
 * An event as an `Event`. Every value of `description` and `notes` names who says so, because FollowTheMoney keeps the
 * values of a property in no order. Whoever is only accused of a part in it is in the notes, not in `involved`.
 */
export function event(ftmId: FtmId, lookup: Lookup, one: ReportedEvent): FtmEntity {
  const { id, type, status, when, place, participants, claims, identifiers, note, accepted = [], retracted } = one;
  const involved = participants.filter((participant) => !imputes(lookup, participant));
  const evidence = claims.flatMap((claim) => lookup.claim(claim).evidence);
  return ftmEntity(ftmId(id), "Event", {
    name: [eventName(one)],
    description: claims.map((claim) => lookup.sentence(lookup.claim(claim))),
    notes: [retracted && withdrawal(retracted), note, ...accepted.map(acceptedText), ...details(lookup, one)],
    keywords: [type, status],
    ...dates(when),
    country: [place?.country && ftmCountry(place.country)],
    location: [place?.name],
    involved: involved.map(({ actor }) => ftmId(actor)),
    proof: evidence.map(({ source }) => ftmId(source)),
    recordId: [id, ...(identifiers ?? []).map(registeredId)],
  });
}

/**
 * Nothing where FollowTheMoney's readers would refuse the year: the notes say it. A day where there is one; a first and last
 * day where it is known to have been going on from that or until that. A span in which it fell on some day is no duration:
 * it is written only as the month or year that holds all of it.
 */
function dates(when: When): Record<string, string[]> {
  const { earliest, latest, throughout } = when;
  const days = [earliest, latest, throughout?.from, throughout?.to];
  if (!days.every((day) => typeof day !== "string" || isReadableDate(day))) return {};
  const day = knownDay(when);
  if (day !== undefined) return { date: [day] };
  if (throughout) return lasting(throughout, earliest, latest);
  if (earliest === null || latest === null) return {};
  const shared = [7, 4].map((length) => earliest.slice(0, length)).find((start) => latest.startsWith(start));
  return shared === undefined ? {} : { date: [shared] };
}

/** Where neither end is known, days on which it was going on. */
function lasting({ from, to }: DaySpan, earliest: string | null, latest: string | null): Record<string, string[]> {
  const ends = { startDate: from === earliest ? [from] : [], endDate: to === latest ? [to] : [] };
  return from === earliest || to === latest ? ends : { date: from === to ? [from] : [from, to] };
}

function details(lookup: Lookup, { when, place, participants, counts = [] }: ReportedEvent) {
  const because = (claim: ClaimId | undefined) =>
    claim === undefined ? "" : `. ${lookup.sentence(lookup.claim(claim))}`;
  const nameOf = (actor: (typeof participants)[number]["actor"]) => primaryName(lookup.actor(actor));
  const partsOf = participants.map(({ actor, role, legalStatus, claim }) => {
    const status = legalStatus === undefined ? "" : `, legal status ${legalStatus}`;
    return `${nameOf(actor)}: ${role}${status}${because(claim)}`;
  });
  const countsOf = counts.map(({ measure, group, claim, ...count }: EventCount) => {
    const of = group === undefined ? "" : ` (${nameOf(group)})`;
    return `Number ${measure}${of}: ${countText(count)}${because(claim)}`;
  });
  const where = place === undefined ? [] : [`Where: ${placeText(place)}${because(place.claim)}`];
  return [`When: ${whenText(when)}${because(when.claim)}`, ...where, ...partsOf, ...countsOf];
}

function placeText({ name, country, precision, coordinates, identifiers = [] }: Place): string {
  const point = coordinates ? [`${coordinates.latitude}, ${coordinates.longitude}`] : [];
  const registers = identifiers.map(({ scheme, value }) => `${scheme} ${value}`);
  const inside = [...(country === undefined ? [] : [country]), `precision ${precision} of 7`, ...point, ...registers];
  return `${name} (${inside.join("; ")})`;
}
