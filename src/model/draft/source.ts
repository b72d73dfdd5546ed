import * as z from "zod";
import { entity, field } from "../registry.js";
import { Source, Stamp } from "../source.js";
import { key, keyOf } from "./key.js";
import { optional, optionalAsIn } from "./optional.js";
import { retracted } from "./retraction.js";

export const DraftStamp = entity(
  "DraftStamp",
  "A date that the page shows beside the publication date, as printed.",
  z.strictObject({
    text: Stamp.shape.text,
    date: optionalAsIn(Stamp.shape.date),
    meaning: Stamp.shape.meaning,
    note: optionalAsIn(Stamp.shape.note),
  }),
);

const { shape } = Source;

export const DraftSource = entity(
  "DraftSource",
  "A document that somebody published.",
  z.strictObject({
    key: field(
      key,
      "Its short name, such as `harbour-post`: what its id has after `source:`. Never changed, never reused.",
    ),
    type: optional(shape.type, "What kind of document it is; `news-article` where left out."),
    title: optional(shape.title.unwrap(), "The title as printed; left out where it has none or none is known."),
    publisher: optionalAsIn(shape.publisher),
    publishedBy: optional(keyOf("actor"), "The actor who published it, where there is one."),
    authors: optionalAsIn(shape.authors),
    url: optionalAsIn(shape.url),
    language: optional(
      shape.language,
      "The language it is written or spoken in, as a BCP 47 tag; the draft's where left out.",
    ),
    published: optional(
      shape.published.unwrap(),
      "The day of publication, or the month or year where no more is known. Words such as “on Monday” are read against a day.",
    ),
    stamps: optional(z.array(DraftStamp).min(1).max(20), "Other dates that the page shows."),
    text: optional(
      shape.text.unwrap(),
      "Pins the text: it is compared with the one at hand, and filled in from that where left out.",
    ),
    identifiers: optionalAsIn(shape.identifiers),
    note: optionalAsIn(shape.note),
    accepted: optionalAsIn(shape.accepted),
    retracted,
  }),
);
