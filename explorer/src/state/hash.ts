import { type Role, vocabularies } from "attributed-events";
import { dateKinds, statuses } from "../columns/event-columns.js";
import { changed, startState, type ViewState, views } from "./view-state.js";

/** The part of a digest that stands in an address: enough to tell data apart. */
export const digestInHash = (digest: string): string => digest.replace("sha256:", "").slice(0, 16);

/** The part of an address after `#` for a view: only what differs from the view a reader starts with. */
export function toHash(state: ViewState): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ["view", state.view === startState.view ? undefined : state.view],
    ["from", state.from],
    ["to", state.to],
    ["zoom", state.zoom ? "1" : undefined],
    ["agency", listed(state.agencies)],
    ["units", state.units ? undefined : "0"],
    ["role", listed(state.roles)],
    ["actor", listed(state.actors)],
    ["place", listed(state.places.map(encodeURIComponent))],
    ["source", listed(state.sources)],
    ["status", listed(state.statuses)],
    ["dated", listed(state.dated)],
    ["words", state.words === "" ? undefined : state.words],
    ["show", state.chosen],
    ["data", state.data],
  ];
  return fields.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encoded(value)}`])).join("&");
}

const listed = (values: readonly string[]) => (values.length === 0 ? undefined : values.join(","));

/** Percent-encoded, but for what an address can carry and a person can read. */
const encoded = (value: string) => encodeURIComponent(value).replaceAll("%3A", ":").replaceAll("%2C", ",");

/** The view that an address asks for. What makes no sense is passed over: addresses are typed, cut and edited. */
export function fromHash(hash: string): ViewState {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const list = (key: string) => (fields.get(key) ?? "").split(",").filter((item) => item !== "");
  const [from, to] = inOrder(dayOf(fields.get("from")), dayOf(fields.get("to")));
  return changed(startState, {
    view: views.find((view) => view === fields.get("view")) ?? startState.view,
    from,
    to,
    zoom: fields.get("zoom") === "1",
    agencies: list("agency"),
    units: fields.get("units") !== "0",
    roles: list("role").filter(isRole),
    actors: list("actor"),
    places: list("place").flatMap(decoded),
    sources: list("source"),
    statuses: statuses.filter((status) => list("status").includes(status)),
    dated: dateKinds.filter((kind) => list("dated").includes(kind)),
    words: (fields.get("words") ?? "").slice(0, 200),
    chosen: fields.get("show") ?? undefined,
    data: /^[0-9a-f]{16}$/.exec(fields.get("data") ?? "")?.[0],
  });
}

/** Names of places have commas; each is encoded by itself. */
function decoded(text: string): string[] {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
}

const isRole = (text: string): text is Role => Object.hasOwn(vocabularies.Role, text);

/** The text when it is a day of the calendar. */
export function dayOf(text: string | null): string | undefined {
  if (text === null || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return undefined;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text) ? text : undefined;
}

const inOrder = (from: string | undefined, to: string | undefined) =>
  from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
