import type { Dataset } from "../generated/types.js";

/**
 * The smallest dataset that says something: one document, in which one body says that one thing happened. All invented.
 * Whoever writes it to a file gives it an id of its own.
 */
export const starter: Dataset = {
  $schema: "https://unpkg.com/attributed-events@1/schemas/attributed-events.schema.json",
  schemaVersion: "1.1.0",
  name: "my-dataset",
  version: "0.1.0",
  language: "en",
  license: "CC-BY-4.0",
  sources: [
    {
      id: "source:harbour-post-storm",
      type: "news-article",
      title: "Ministry warns of storm",
      publisher: "Harbour Post",
      authors: [],
      language: "en",
      published: "2024-03-02",
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
  events: [
    {
      id: "event:storm-meeting",
      title: "The Ministry of Weather meets harbour pilots",
      type: "consultation",
      status: "reported",
      when: { earliest: "2024-03-01", latest: "2024-03-01", basis: "stated" },
      participants: [
        { actor: "actor:ministry-of-weather", role: "interlocutor", claim: "claim:storm-meeting" },
        { actor: "actor:harbour-pilots", role: "interlocutor", claim: "claim:storm-meeting" },
      ],
      claims: ["claim:storm-meeting"],
    },
  ],
  claims: [
    {
      id: "claim:storm-meeting",
      statement: "the Ministry of Weather met harbour pilots on 1 March 2024",
      type: "announcement",
      attribution: [
        { by: "source:harbour-post-storm", commitment: "uncommitted" },
        { by: "actor:ministry-of-weather", commitment: "certain" },
      ],
      about: ["event:storm-meeting", "actor:ministry-of-weather", "actor:harbour-pilots"],
      evidence: [{ type: "locator", source: "source:harbour-post-storm", section: "first paragraph" }],
    },
  ],
};
