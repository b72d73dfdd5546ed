import type { Actor } from "attributed-events";
import { type Lookup, nameOf, type Phrase, sourceName } from "../state/lookup.js";
import type { Change, ViewState } from "../state/view-state.js";
import { plain } from "./plain.js";

/** Something that is found, and what choosing it does. */
export interface Suggestion {
  readonly key: string;
  readonly kind: string;
  readonly phrase: Phrase;
  /** The name that was found, where it is another than the one that is shown. */
  readonly also?: Phrase;
  readonly change: Parameters<Change>[0];
}

/** The most of each kind: more would hide the other kinds. */
const MOST = 5;

const kinds: Readonly<Record<Actor["type"], string>> = {
  person: "person",
  group: "group",
  organization: "organization",
  agency: "agency: only its events",
  state: "state",
  media: "media",
  platform: "platform",
};

/** What a reader may mean: people and bodies by every name in every script, events, places, documents, and words of statements. */
export function suggestionsFor(lookup: Lookup, typed: string, state: ViewState): readonly Suggestion[] {
  const words = plain(typed).trim();
  if (words === "") return [];
  const fits = (text: string) => plain(text).includes(words);
  return [
    ...first(lookup.dataset.actors, (actor) => actorFound(actor, fits, state)),
    ...first(lookup.ordered, ({ id, title, place }) => {
      if (!fits(title) && !(place !== undefined && fits(place.name))) return undefined;
      const where = place !== undefined && fits(place.name) ? { also: inLanguage(lookup, place.name) } : {};
      return { key: id, kind: "event", phrase: inLanguage(lookup, title), ...where, change: { chosen: id } };
    }),
    ...first(lookup.dataset.sources, (source) => {
      const texts = [source.title ?? "", source.publisher ?? "", ...source.authors];
      if (!texts.some(fits)) return undefined;
      const phrase = { text: source.title ?? sourceName(source).text, language: source.language };
      return { key: source.id, kind: "document: its own words", phrase, change: { chosen: `own-${source.id}` } };
    }),
    ...first(lookup.dataset.claims, ({ id, statement, about }) => {
      const event = about.find((one) => lookup.events.has(one));
      if (event === undefined || !fits(statement)) return undefined;
      return {
        key: id,
        kind: "claim: opens its event",
        phrase: inLanguage(lookup, statement),
        change: { chosen: event },
      };
    }),
    {
      key: "words",
      kind: "only events with these words in the title",
      phrase: { text: typed.trim(), language: "" },
      change: { words: typed.trim() },
    },
  ];
}

const inLanguage = ({ dataset: { language } }: Lookup, text: string): Phrase => ({ text, language });

function actorFound(actor: Actor, fits: (text: string) => boolean, state: ViewState): Suggestion | undefined {
  if (actor.retracted !== undefined) return undefined;
  const name = actor.names.find(({ value }) => fits(value));
  if (name === undefined) return undefined;
  const phrase = nameOf(actor);
  const also = name.value === phrase.text ? {} : { also: { text: name.value, language: name.language } };
  const change =
    actor.type === "agency" ? { agencies: [...new Set([...state.agencies, actor.id])] } : { chosen: actor.id };
  return { key: actor.id, kind: kinds[actor.type], phrase, ...also, change };
}

/** The first few that are found; no more are looked for. */
function first<T>(records: readonly T[], found: (record: T) => Suggestion | undefined): readonly Suggestion[] {
  const list: Suggestion[] = [];
  for (const record of records) {
    const one = found(record);
    if (one !== undefined) list.push(one);
    if (list.length === MOST) break;
  }
  return list;
}
