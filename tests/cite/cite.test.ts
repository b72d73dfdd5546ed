import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { describe, expect, test } from "vitest";
import {
  type Citation,
  citeClaim,
  citeDataset,
  citeSource,
  publication,
  toBibtex,
  toCslJson,
  toText,
} from "../../src/cite.js";
import { digestOf } from "../../src/digest.js";
import { dataset, describeClaim, meta } from "../../src/index.js";
import { plain, small } from "../diff/gale.js";

/** What a reader of BibTeX that nobody here wrote makes of an entry, as CSL-JSON. */
function read(bibtex: string): Record<string, unknown> {
  const [item, ...more] = plugins.input.chain(bibtex, { generateGraph: false }) as Record<string, unknown>[];
  if (item === undefined || more.length > 0) throw new Error("not one entry");
  return item;
}

const [source] = dataset.sources;
if (source === undefined) throw new Error("the data has no source");

const everyClaim = dataset.claims.map((claim) => ({ claim, citation: citeClaim(dataset, claim.id, publication) }));

describe("citeDataset", () => {
  test("names version, authors, package and digest", () => {
    expect(citeDataset(dataset, publication)).toMatchObject({
      type: "dataset",
      title: publication.title,
      version: meta.version,
      author: [{ literal: "The attributed-events contributors" }],
      note: `pkg:npm/attributed-events@${meta.version}, ${meta.digest}`,
    });
  });

  test("cites anybody's dataset by its own name", () => {
    expect(citeDataset(small)).toMatchObject({ title: "gale", version: "1.0.0", author: [] });
    expect(citeDataset(small, { title: "Gales", authors: ["A. Keeper"], date: "2024-04-05" })).toMatchObject({
      title: "Gales",
      issued: { "date-parts": [[2024, 4, 5]] },
    });
  });
});

describe("citeClaim", () => {
  test("never cites a claim without the words that say on whose word it stands", () => {
    for (const { claim, citation } of everyClaim) {
      expect(citation.title).toBe(describeClaim(dataset, claim.id));
      expect(citation.note).toContain(`${claim.id}, ${digestOf(claim)}`);
      expect(toText(citation)).toContain(citation.title);
    }
  });

  test("is in English, whatever the language of the statements is", () => {
    expect(citeClaim({ ...small, language: "ar" }, plain.id).language).toBe("en");
    expect(citeClaim({ ...small, language: "en-GB" }, plain.id).language).toBe("en-GB");
  });

  test("leads to the passage", () => {
    const claim = dataset.claims.find(({ evidence }) => evidence[0]?.type === "text-position");
    if (claim === undefined) throw new Error("no claim has a passage");
    expect(citeClaim(dataset, claim.id).URL).toContain("#:~:text=");
  });

  test("throws where there is no such claim", () => {
    expect(() => citeClaim(small, "claim:gale-blow")).toThrow(RangeError);
  });
});

describe("citeSource", () => {
  test("cites the article itself, as printed", () => {
    expect(citeSource(source)).toMatchObject({
      type: "article-newspaper",
      title: source.title,
      author: source.authors.map((literal) => ({ literal })),
      "container-title": source.publisher,
      URL: source.url,
    });
  });
});

describe("toBibtex", () => {
  test("is read by citation-js as what was cited", () => {
    const [year = 0, month = 0, day = 0] = (source.published ?? "").split("-").map(Number);
    expect(read(toBibtex(citeSource(source)))).toMatchObject({
      type: "article-journal",
      title: source.title,
      "container-title": source.publisher,
      URL: source.url,
      issued: { "date-parts": [[year, month, day]] },
      author: [{ family: "Hajiyeva", given: "Gunay" }],
    });
    const whole = citeDataset(dataset, publication);
    expect(read(toBibtex(whole))).toMatchObject({
      title: whole.title,
      note: whole.note,
      author: [{ family: publication.authors[0] }],
    });
  });

  test.each(["Ministry of Fish and Ice", "Fish, Ice, Salt and Daughters", "Fish, Ice, Salt, Sand", "others"])(
    "keeps %s one author",
    (name) => {
      const { author } = read(toBibtex(citeSource({ ...source, authors: [name, "A. Keeper"] })));
      expect(author).toEqual([{ family: name }, { family: "Keeper", given: "A." }]);
    },
  );

  test("keeps every claim's sentence, whatever signs are in it", () => {
    const odd = { ...plain, statement: "50 % of {ports} & #1_quay cost $5 ~ ^ \\ and “İlham” 𝒜" };
    const edition = { ...small, claims: [odd] };
    const all = [citeClaim(edition, plain.id), ...everyClaim.map(({ citation }) => citation)];
    for (const citation of all) expect(read(toBibtex(citation)).title).toBe(citation.title);
  });

  test("has a key of its own for every claim", () => {
    const keys = everyClaim.map(({ citation }) => citation.id);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9.-]+$/);
  });
});

describe("toCslJson", () => {
  test("is a list of the one citation", () => {
    const citation = citeDataset(dataset, publication);
    expect(JSON.parse(toCslJson(citation)) as Citation[]).toEqual([citation]);
  });
});

describe("toText", () => {
  test("says who, when, what, where, and what tells that it is the same", () => {
    const title = "Gale at the harbour";
    expect(
      toText(
        citeSource({
          ...source,
          title,
          authors: ["A. Keeper"],
          publisher: "Harbour Post",
          url: "https://example.org/a",
        }),
      ),
    ).toBe("A. Keeper (2 February 2023). “Gale at the harbour”. Harbour Post. https://example.org/a");
    expect(toText(citeDataset(small, { title: "Gales", authors: [], date: "2024-04-05" }))).toMatch(
      /^\(5 April 2024\)\. Gales, version 1\.0\.0 \[data set\]\. sha256:[0-9a-f]{64}\.$/,
    );
    expect(toText(citeDataset(small))).toMatch(/^\(not released\)\. gale/);
  });
});
