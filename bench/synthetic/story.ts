import type { Actor, Claim, ReportedEvent, Source } from "../../src/generated/types.js";
import { claimOf } from "./claims.js";
import { accusedIn, eventOf, outlineOf } from "./events.js";
import type { Random } from "./random.js";
import { isoDay, lastDay, sentence, slug } from "./text.js";
import { firstNames, groups, lastNames, publishers, states } from "./words.js";

/** One document, and what was read from it. */
export interface Story {
  readonly source: Source;
  readonly actors: readonly Actor[];
  readonly events: readonly ReportedEvent[];
  readonly claims: readonly Claim[];
}

const hexadecimal = (random: Random, length: number) =>
  Array.from({ length }, () => random.integer(0, 15).toString(16)).join("");

/** A document; its day of publication is `lastDay` for number 0 and otherwise any before. */
export function sourceOf(random: Random, number: number): Source {
  const publisher = random.one(publishers);
  const published = isoDay(number === 0 ? lastDay : random.integer(400, lastDay));
  const title = sentence(random, random.one(states).name);
  return {
    id: `source:${slug(`${publisher} ${published}`, number)}`,
    type: random.one(["news-article", "news-article", "news-article", "press-release", "report"] as const),
    title,
    publisher,
    authors: [`${random.one(firstNames)} ${random.one(lastNames)}`],
    url: `https://www.example.org/${slug(publisher, 0)}/${published.replaceAll("-", "/")}/${slug(title, number)}?from=list&page=${number % 90}`,
    language: random.one(["en", "en", "de", "tr", "ru-Latn"] as const),
    published,
    text: { sha256: hexadecimal(random, 64), length: random.integer(4000, 20_000) },
  };
}

function partyOf(random: Random, number: number): Actor {
  const isPerson = random.chance(0.6);
  const name = isPerson
    ? `${random.one(firstNames)} ${random.one(lastNames)}`
    : `${random.integer(2, 90)} ${random.one(groups)} of ${random.one(states).name}`;
  return {
    id: `actor:${slug(name, number)}`,
    type: isPerson ? "person" : "group",
    names: [{ value: name, language: "en", type: "primary" }],
    ...(isPerson ? {} : { unnamed: true }),
    ...(random.chance(0.3) ? { country: random.one(states).code } : {}),
    ...(random.chance(0.2) ? { note: "The report gives no other name, and does not say how they are known." } : {}),
  };
}

/** A document with events in which `agencies` and its own people take part. Its ids are unique by `number`. */
export function storyOf(random: Random, number: number, agencies: readonly Actor[]): Story {
  const source = sourceOf(random, number);
  const published = Math.round((Date.parse(source.published ?? "") - Date.UTC(1990, 0, 1)) / 86_400_000);
  const own = Array.from({ length: random.integer(2, 4) }, (_, index) => partyOf(random, number * 16 + index));
  const involved = [...own, ...Array.from({ length: 3 }, () => random.one(agencies))].filter(isFirst);
  const events: ReportedEvent[] = [];
  const claims: Claim[] = [];
  for (let index = random.integer(4, 9); index > 0; index--) {
    const outline = outlineOf(random, number * 16 + index, involved);
    const ids = Array.from({ length: random.one([1, 2, 2, 3, 3]) }, (_, claim) => {
      const speaker = outline.isWrongdoing || random.chance(0.5) ? random.one(agencies).id : undefined;
      const parts = { number: (number * 16 + index) * 4 + claim, source: source.id, event: outline.id, speaker };
      const actors = outline.parties.map(({ id }) => id);
      claims.push(claimOf(random, { ...parts, actors, accused: accusedIn(outline), earlier: claims }));
      return claims.at(-1)?.id ?? "claim:none";
    });
    events.push(eventOf(random, outline, published, ids));
  }
  return { source, actors: own, events: events.map((event) => inReadingOrder(event, claims)), claims };
}

/** The event with its claims in the order in which their first passages begin in the document. */
function inReadingOrder(event: ReportedEvent, claims: readonly Claim[]): ReportedEvent {
  const starts = new Map(
    claims.map(({ id, evidence: [first] }) => [id, first?.type === "text-position" ? first.start : 0]),
  );
  return { ...event, claims: event.claims.toSorted((one, other) => (starts.get(one) ?? 0) - (starts.get(other) ?? 0)) };
}

const isFirst = (actor: Actor, index: number, actors: readonly Actor[]) =>
  actors.findIndex(({ id }) => id === actor.id) === index;
