import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftOf, resolveDraft } from "../../src/draft.js";
import { type Claim, type Dataset, dataset as packaged } from "../../src/index.js";
import { directiveOf } from "../../src/passage/directive-of.js";
import { quotableText } from "../../src/passage/quotable-text.js";
import { searchableText } from "../../src/passage/searchable-text.js";
import { formatIssue, parseDataset, verifyEvidence } from "../../src/validate.js";
import { cases } from "../cases.js";
import { article } from "../data/article.js";
import { fixtures, fixtureText } from "../validate/fixtures.js";
import { draftAndTexts } from "./arbitrary-draft.js";
import { harbourDataset, harbourDraft, harbourTexts, resolved } from "./harbour.js";

type Texts = Readonly<Record<string, string>>;

/** A dataset as a draft and back. */
function thereAndBack(dataset: Dataset, texts: Texts) {
  const { draft, notCarried } = draftOf(dataset, texts);
  return { draft, notCarried, back: resolved(draft, texts) };
}

const at = ({ evidence: [first] }: Claim, of: "start" | "end") =>
  first?.type === "text-position" ? first[of] : Number.POSITIVE_INFINITY;

/** The same records in the order of reading, with the shortest fragments, as whoever keeps them by hand may not have them. */
function canonical({ $schema, ...dataset }: Dataset, texts: Texts): Dataset {
  const places = new Map<string, number>(dataset.sources.map(({ id }, place) => [id, place]));
  const source = ({ evidence: [first] }: Claim) => places.get(first?.source ?? "") ?? 0;
  const difference = (one: number, other: number) => (one === other ? 0 : one - other);
  const claims = dataset.claims
    .map((claim) => ({ ...claim, evidence: claim.evidence.map((one) => withFragment(one, texts)) }))
    .sort(
      (a, b) =>
        source(a) - source(b) || difference(at(a, "start"), at(b, "start")) || difference(at(a, "end"), at(b, "end")),
    );
  const order = new Map<string, number>(claims.map(({ id }, place) => [id, place]));
  const inOrder = <T>(list: readonly T[], claimOf: (item: T) => string) =>
    [...list].sort((a, b) => (order.get(claimOf(a)) ?? 0) - (order.get(claimOf(b)) ?? 0));
  return {
    ...dataset,
    actors: dataset.actors.map((actor) => (actor.claims ? { ...actor, claims: inOrder(actor.claims, String) } : actor)),
    events: dataset.events.map((event) => ({
      ...event,
      participants: inOrder(event.participants, ({ claim }) => claim),
      ...(event.counts ? { counts: inOrder(event.counts, ({ claim }) => claim) } : {}),
      claims: inOrder(event.claims, String),
    })),
    claims,
  };
}

function withFragment<E extends Claim["evidence"][number]>(evidence: E, texts: Texts): E {
  const text = texts[evidence.source];
  if (evidence.type !== "text-position" || text === undefined) return evidence;
  const textFragment = directiveOf(searchableText(text, "en"), quotableText(text), evidence);
  return { ...evidence, textFragment: textFragment ?? evidence.textFragment };
}

const harbour = fixtureText("harbour-post");
const valid = fixtures("valid").map(({ file, text }) => ({ file, dataset: parseDataset(JSON.parse(text)) }));

describe("draftOf", () => {
  test.skipIf(article === undefined)("carries the packaged dataset, to the last character", () => {
    const texts = { [packaged.sources[0]?.id ?? ""]: article ?? "" };
    const { notCarried, back } = thereAndBack(packaged, texts);
    expect(notCarried).toEqual([]);
    expect(back).toEqual(packaged);
  });

  test.each(valid)("carries $file in the order of reading", ({ dataset }) => {
    const texts = Object.fromEntries(dataset.sources.flatMap(({ id, text }) => (text ? [[id, harbour]] : [])));
    const inOrder = canonical(dataset, texts);
    const { notCarried, back } = thereAndBack(inOrder, texts);
    expect(notCarried).toEqual([]);
    expect(back).toEqual(inOrder);
  });

  test("carries what was made of any draft, whatever the script of its text", () => {
    const runs = cases(300, 60);
    let carried = 0;
    const property = fc.property(draftAndTexts, ({ draft, texts }) => {
      const verdict = resolveDraft(draft, texts);
      if (!verdict.ok) return;
      const { notCarried, back } = thereAndBack(verdict.dataset, texts);
      expect(notCarried).toEqual([]);
      expect(back).toEqual(verdict.dataset);
      const source = Object.fromEntries(Object.entries(texts).map(([key, text]) => [`source:${key}`, text]));
      expect(verifyEvidence(verdict.dataset, source).issues.map(formatIssue)).toEqual([]);
      carried++;
    });
    fc.assert(property, { numRuns: runs, seed: 15 });
    expect(carried).toBeGreaterThan(runs / 5);
  });

  test("writes what a person would, with no longer passages than it needs", () => {
    const { draft } = draftOf(harbourDataset, harbourTexts);
    const passages = [
      "The Storm Office held three sailors on Monday, the Ministry of Weather said",
      "The sailors had smuggled barometers across the border, according to",
    ];
    expect(draft).toEqual({
      ...harbourDraft,
      sources: [{ ...harbourDraft.sources[0], text: harbourDataset.sources[0]?.text }],
      claims: harbourDraft.claims.map((claim, place) => ({ ...claim, passage: passages[place] })),
    });
  });

  test("names what a draft has no words for", () => {
    const [first, second] = harbourDataset.claims;
    if (first === undefined || second === undefined) throw new Error("the harbour has two claims");
    const [passage] = first.evidence;
    const [says, ministry] = first.attribution;
    const dataset = {
      ...harbourDataset,
      $schema: "./dataset.schema.json",
      claims: [
        second,
        {
          ...first,
          evidence: [{ ...passage, textFragment: { textStart: "The Storm", textEnd: "on Monday" } }],
          attribution: [says, { ...ministry, cue: { ...ministry?.cue, start: 108, end: 111, phrase: "aid" } }],
        },
      ],
    } as Dataset;
    expect(draftOf(dataset, harbourTexts).notCarried.map(({ pointer, what }) => `${pointer} ${what}`)).toEqual([
      "/claims order",
      "/claims/1/attribution/1/cue value",
      "/claims/1/evidence/0/textFragment/textStart value",
      "/claims/1/evidence/0/textFragment/textEnd value",
      "/$schema value",
    ]);
  });

  test("names the passages of a source whose text is not at hand", () => {
    const lost = draftOf(harbourDataset, {}).notCarried.map(({ pointer }) => pointer);
    expect(lost).toContain("/claims/0/evidence/0/type");
    expect(lost).toContain("/events/0/when/phrase");
  });

  test("throws for a text that is of no source or not the pinned one", () => {
    expect(() => draftOf(harbourDataset, { harbour: "x" })).toThrow(
      "draftOf: no source source:harbour that pins a text",
    );
    expect(() => draftOf(harbourDataset, { "harbour-post": "x" })).toThrow("is not the one that it pins");
  });
});
