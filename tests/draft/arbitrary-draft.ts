import fc from "fast-check";
import type { DraftClaim, DraftDocument, DraftSpeaker } from "../../src/draft.js";

/** Words of several scripts: composed and taken apart, of astral letters, from right to left, with signs that join and hide. */
const words = [
  ...[
    "The",
    "harbour",
    "pilots",
    "said",
    "on",
    "Monday",
    "that",
    "co-operation",
    "had",
    "ended",
    "don’t",
    "naïve",
    "nai\u0308ve",
  ],
  ...[
    "𝔘nion",
    "🚢",
    "👩🏽‍✈️",
    "שלום",
    "עליכם",
    "مرحبا",
    "بالعالم",
    "Δοκιμή",
    "Œuvre",
    "soft\u00adhyphen",
    "“quoted”",
    "1,5",
    "№7",
  ],
];

/** A text of paragraphs of sentences. Most words have a number of their own, so that what is quoted mostly stands once. */
const sentence = fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 9 });
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 });

export interface DraftAndTexts {
  readonly draft: DraftDocument;
  readonly texts: Readonly<Record<string, string>>;
}

function textOf(paragraphs: readonly (readonly (readonly string[])[])[]) {
  let number = 0;
  const numbered = (word: string, at: number) => (at % 4 === 3 ? word : `${word}${++number}`);
  const sentences = paragraphs.map((one) => one.map((each) => each.map(numbered)));
  return {
    sentences: sentences.flat(),
    text: sentences.map((one) => one.map((each) => `${each.join(" ")}.`).join(" ")).join("\n\n"),
  };
}

const part = fc.record({
  sentence: fc.nat(),
  from: fc.nat(),
  length: fc.integer({ min: 1, max: 12 }),
  cue: fc.nat(),
  narrow: fc.boolean(),
});
const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom("a note", "ə", "🚢 “so”") },
  { weight: 1, arbitrary: fc.constant(null) },
);
const commitment = fc.constantFrom("certain", "probable", "possible", "uncommitted", "denied", null);
const actors = ["pilots", "union", "harbour-post"] as const;
const events = ["strike", "vote", "pilots"] as const;
const actor = fc.constantFrom(...actors).map((key) => (key === "union" ? key : `actor:${key}`));
const event = fc.constantFrom(...events).map((key) => (key === "pilots" ? `event:${key}` : key));

const speaker = fc.record({
  by: fc.oneof(actor, fc.constant(null)),
  together: fc.boolean(),
  onBehalfOf: fc.oneof(fc.constant(null), fc.constant("union")),
  how: fc.constantFrom("cue", "carried", "none"),
  commitment,
  event: fc.oneof(fc.constant(null), event),
});

const facts = fc.record({
  event,
  participants: fc.uniqueArray(actor, { maxLength: 2 }),
  count: fc.option(fc.nat(500)),
  place: fc.boolean(),
  when: fc.constantFrom("none", "words", "dates"),
});

const claim = fc.record({
  part,
  others: fc.array(part, { maxLength: 2 }),
  page: fc.boolean(),
  speakers: fc.array(speaker, { maxLength: 3 }),
  document: commitment,
  facts: fc.uniqueArray(facts, { maxLength: 2, selector: ({ event: key }) => key }),
  actor: fc.option(actor),
  about: fc.uniqueArray(fc.oneof(actor, event), { maxLength: 3 }),
  against: fc.option(actor),
  note: text,
});

/** Drafts with their texts. Not all are valid: what is said of them beside may break a rule. */
export const draftAndTexts: fc.Arbitrary<DraftAndTexts> = fc
  .record({
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    claims: fc.array(claim, { minLength: 1, maxLength: 6 }),
    statuses: fc.array(fc.constantFrom("reported", "ongoing", "intended", "demanded", null), {
      minLength: 3,
      maxLength: 3,
    }),
  })
  .map(({ paragraphs, claims, statuses }): DraftAndTexts => {
    const { sentences, text: written } = textOf(paragraphs);
    const said = new Set<string>();
    return {
      texts: { "harbour-post": written },
      draft: {
        draft: 1,
        name: "generated",
        sources: [
          { key: "harbour-post", published: "2024-03-07" },
          { key: "bulletin", type: "press-release", title: "Bulletin", published: "2024-03" },
        ],
        actors: actors.map((key) => ({
          key,
          type: "group",
          name: key,
          names: [{ value: "Ə", language: "az" }],
        })),
        events: events.map((key, at) => ({ key, title: key, type: "strike", status: statuses[at] ?? null })),
        claims: [...claims.map((one, at) => claimOf(one, at, sentences, said)), ofAll(said)],
      } as DraftDocument,
    };
  });

type Claim = typeof claim extends fc.Arbitrary<infer T> ? T : never;
type Part = typeof part extends fc.Arbitrary<infer T> ? T : never;

/** One claim about every event, so that none is without. */
const ofAll = (_: ReadonlySet<string>): DraftClaim => ({
  key: "about-all",
  source: "bulletin",
  page: "1",
  statement: "all of it happened",
  type: "assertion",
  about: events.map((key) => `event:${key}`),
});

function quotedOf({ sentence: at, from, length, narrow }: Part, sentences: readonly (readonly string[])[]) {
  const all = sentences[at % sentences.length] ?? [];
  const first = from % all.length;
  const quoted = all.slice(first, first + length);
  const isNarrow = narrow && quoted.length > 2;
  return {
    words: quoted,
    fields: {
      passage: quoted.join(" "),
      nth: 1,
      ...(isNarrow ? { content: quoted.slice(1).join(" "), contentNth: 1 } : {}),
    },
  };
}

function claimOf(one: Claim, at: number, sentences: readonly (readonly string[])[], said: Set<string>): DraftClaim {
  const { words: quoted, fields } = quotedOf(one.part, sentences);
  const once = (what: string) => !said.has(what) && said.add(what) !== undefined;
  return {
    key: `claim-${at}`,
    ...(one.page ? { source: "bulletin", page: String(at) } : { source: "harbour-post", ...fields }),
    passages: one.page ? null : one.others.map((other) => quotedOf(other, sentences).fields),
    statement: "something is so",
    type: "assertion",
    document: { commitment: one.document },
    speakers: one.speakers.map((each) => speakerOf(each, one, quoted)),
    events: one.facts.map((fact) => ({
      event: fact.event,
      participants: fact.participants.map((each) => ({ actor: each, role: "initiator" as const })),
      counts: fact.count === null ? null : [{ measure: "participants" as const, best: fact.count }],
      place: fact.place && once(`place ${fact.event}`) ? { name: "Nordle", precision: 3 as const } : null,
      when: once(`when ${fact.event}`) ? whenOf(fact.when, one, quoted) : null,
    })),
    actors: one.actor === null ? null : [{ actor: one.actor, size: once(`size ${one.actor}`) ? { best: 3 } : null }],
    about: [...new Set([...one.about, "event:strike"].map((key) => key.replace(/^strike$/, "event:strike")))],
    against: one.against === null ? null : [one.against],
    note: one.note,
  };
}

function speakerOf(
  each: typeof speaker extends fc.Arbitrary<infer T> ? T : never,
  one: Claim,
  quoted: readonly string[],
): DraftSpeaker {
  const words = quoted[one.part.cue % Math.max(1, quoted.length)] ?? "";
  return {
    ...(each.by === null
      ? { unnamedSpeaker: "officials" as const }
      : { by: each.by, together: each.together ? ["bulletin"] : null }),
    onBehalfOf: each.onBehalfOf === each.by ? null : each.onBehalfOf,
    cue: each.how === "cue" && !one.page ? { words, type: "speech" } : null,
    carriedOver: each.how === "carried" ? true : null,
    commitment: each.commitment as DraftSpeaker["commitment"] & string,
    event: each.event,
  };
}

function whenOf(how: string, one: Claim, quoted: readonly string[]) {
  if (how === "none") return null;
  const dates = { latest: "2024-03-06", basis: "relative" as const };
  const isQuoted = how === "words" && !one.page;
  return isQuoted ? { words: quoted[one.part.cue % Math.max(1, quoted.length)] ?? null, ...dates } : dates;
}
