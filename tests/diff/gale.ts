import type { Claim, Dataset, ReportedEvent } from "../../src/generated/types.js";

/** A small invented dataset with an allegation, a hedge, an open date and a legal status to change. */
const source = "source:harbour-post-gale";
const passage = (start: number) => ({
  type: "text-position" as const,
  source: source as typeof source,
  start,
  end: start + 20,
  textFragment: { textStart: "the gale" },
});

export const allegation: Claim = {
  id: "claim:pilots-moved-buoys",
  statement: "the harbour pilots moved the buoys on purpose",
  type: "accusation",
  attribution: [
    { by: source, commitment: "uncommitted" },
    { by: "actor:ministry-of-weather", commitment: "probable" },
    {
      by: null,
      unnamedSpeaker: "nobody",
      commitment: "uncommitted",
      cue: { type: "hearsay", source, start: 5, end: 15, phrase: "reportedly" },
    },
  ],
  about: ["event:buoys-moved", "actor:harbour-pilots"],
  against: ["actor:harbour-pilots"],
  evidence: [passage(10), passage(40)],
};

export const plain: Claim = {
  id: "claim:gale-blew",
  statement: "a gale blew on 1 March 2024",
  type: "assertion",
  attribution: [
    { by: source, commitment: "uncommitted" },
    { by: "actor:ministry-of-weather", commitment: "probable" },
  ],
  about: ["event:gale"],
  evidence: [passage(80)],
  note: "Only the day is given.",
};

export const alleged: ReportedEvent = {
  id: "event:buoys-moved",
  title: "Alleged moving of buoys",
  type: "obstruction",
  status: "alleged",
  when: { earliest: null, latest: "2024-03-02", basis: "bounded" },
  participants: [
    { actor: "actor:harbour-pilots", role: "alleged-perpetrator", legalStatus: "suspected", claim: allegation.id },
    { actor: "actor:ministry-of-weather", role: "speaker", claim: allegation.id },
  ],
  claims: [allegation.id],
};

export const reported: ReportedEvent = {
  id: "event:gale",
  title: "A gale",
  type: "statement",
  status: "reported",
  when: { earliest: "2024-03-01", latest: "2024-03-01", basis: "stated" },
  participants: [],
  claims: [plain.id],
};

export const small: Dataset = {
  schemaVersion: "1.0.0",
  name: "gale",
  version: "1.0.0",
  language: "en",
  license: "CC-BY-4.0",
  sources: [
    {
      id: source,
      type: "news-article",
      title: "Gale at the harbour",
      authors: [],
      language: "en",
      published: "2024-03-02",
      text: { sha256: "0".repeat(64), length: 200 },
    },
  ],
  actors: [
    {
      id: "actor:ministry-of-weather",
      type: "agency",
      names: [{ value: "Ministry of Weather", language: "en", type: "primary" }],
    },
    {
      id: "actor:harbour-pilots",
      type: "group",
      names: [{ value: "harbour pilots", language: "en", type: "primary" }],
      unnamed: true,
    },
  ],
  events: [alleged, reported],
  claims: [allegation, plain],
};

/** The dataset with other claims. */
export const withClaim = (claim: Claim): Dataset => ({
  ...small,
  claims: small.claims.map((one) => (one.id === claim.id ? claim : one)),
});

/** The dataset with another event. */
export const withEvent = (event: ReportedEvent): Dataset => ({
  ...small,
  events: small.events.map((one) => (one.id === event.id ? event : one)),
});
