import {
  type Dataset,
  type EventStatus,
  eventsBetween,
  type ReportedEvent,
  type Role,
  vocabularies,
} from "attributed-events";
import { type DateKind, dateKind } from "../words/when-text.js";
import { AFTER_ALL, BEFORE_ALL, dayNumber } from "./day-number.js";
import { type Runs, runsOf } from "./runs.js";

/** Of the events that stand, in the order of their dates, what choices are made by: a number for each. */
export interface EventColumns {
  /** The place of each in the dataset. */
  readonly order: Uint32Array;
  /** The bounds as days; an inner span that is not known begins after all days. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly innerFrom: Int32Array;
  readonly innerTo: Int32Array;
  /** Places in `dateKinds`, in `statuses`, in `places`, and from 1. */
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  readonly place: Uint32Array;
  /** The names of places, that of no place first. */
  readonly places: readonly string[];
  /** Who takes part, by the place of the actor, and in which role beside it. */
  readonly actors: Runs;
  readonly roles: Uint8Array;
  /** The claims it rests on, by their places. */
  readonly claims: Runs;
  /** The titles to search, a line each. */
  readonly titles: string;
}

export const dateKinds: readonly DateKind[] = ["day", "throughout", "span", "until", "since", "unknown"];
export const statuses = Object.keys(vocabularies.EventStatus) as EventStatus[];
export const allRoles = Object.keys(vocabularies.Role) as Role[];

/** Places of records in their list, by id. */
export type Places = ReadonlyMap<string, number>;

export const placesOf = (records: readonly { readonly id: string }[]): Places =>
  new Map(records.map(({ id }, place) => [id, place]));

export function eventColumns(dataset: Dataset, actorPlaces: Places, claimPlaces: Places): EventColumns {
  const eventPlaces = placesOf(dataset.events);
  const events = eventsBetween(dataset, {});
  const places = ["", ...new Set(events.flatMap(({ place }) => place?.name ?? []))];
  const placeAt = new Map(places.map((name, index) => [name, index]));
  const days = (dayOf: (event: ReportedEvent) => number) => Int32Array.from(events, dayOf);
  const partsAt = (index: number) => events[index]?.participants ?? [];
  return {
    order: Uint32Array.from(events, ({ id }) => eventPlaces.get(id) ?? 0),
    from: days(({ when }) => dayNumber(when.earliest, BEFORE_ALL)),
    to: days(({ when }) => dayNumber(when.latest, AFTER_ALL)),
    innerFrom: days(({ when }) => dayNumber(when.throughout?.from, AFTER_ALL)),
    innerTo: days(({ when }) => dayNumber(when.throughout?.to, BEFORE_ALL)),
    kind: Uint8Array.from(events, ({ when }) => dateKinds.indexOf(dateKind(when))),
    status: Uint8Array.from(events, ({ status }) => statuses.indexOf(status)),
    place: Uint32Array.from(events, ({ place }) => placeAt.get(place?.name ?? "") ?? 0),
    places,
    actors: runsOf(events.length, partsAt, ({ actor }) => actorPlaces.get(actor) ?? 0),
    roles: Uint8Array.from(
      events.flatMap(({ participants }) => participants.map(({ role }) => allRoles.indexOf(role))),
    ),
    claims: runsOf(
      events.length,
      (index) => events[index]?.claims ?? [],
      (id) => claimPlaces.get(id) ?? 0,
    ),
    titles: events.map(({ title }) => folded(title).replaceAll("\n", " ")).join("\n"),
  };
}

/** A text as it is compared with what somebody looks for. */
export const folded = (text: string): string => text.toLocaleLowerCase();
