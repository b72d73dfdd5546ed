import * as z from "zod";
import { accepted } from "./accepted.js";
import { Identifier } from "./identifier.js";
import { annotated, entity, field, ownId } from "./registry.js";
import { Retraction } from "./retraction.js";
import { actorId, isoDate, language, partialDate, position, sourceId, text, webUrl } from "./scalars.js";
import { oneOf } from "./vocabulary.js";

export const sourceTypes = {
  "news-article": "A piece of journalism published by a news outlet.",
  "press-release": "A text that a body issued about itself or its work.",
  report: "A longer document that presents findings: by an agency, a court, a research or rights organisation.",
  broadcast: "A radio or television item, or a recording of one.",
  "social-post": "A post on a social platform.",
  other: "A document that none of the other types describes.",
} as const;

export const stampMeanings = {
  published: "The day the document was first published.",
  modified: "The day the document itself was last changed.",
  "site-banner": "A date the site shows on its pages; it says nothing about this document.",
  unknown: "Nobody has established what the date means.",
} as const;

export const Stamp = entity(
  "Stamp",
  "A date that the page shows beside the publication date, kept as printed, with what it is known to mean.",
  z.strictObject({
    text: field(text(200), "The stamp as printed."),
    date: field(isoDate, "The day it names.").exactOptional(),
    meaning: field(oneOf(stampMeanings), "What the stamp is known to mean."),
    note: field(text(2000), "How its meaning was established.").exactOptional(),
  }),
);

export const SourceText = entity(
  "SourceText",
  "Pins the exact text that positions refer to. The text itself is not part of the record.",
  z.strictObject({
    sha256: field(
      annotated(z.string().regex(/^[0-9a-f]{64}$/), { format: "sha256" }),
      "SHA-256 of the text's UTF-8 bytes, in lowercase hexadecimal.",
    ),
    length: field(position, "Length of the text in Unicode code points."),
  }),
);

export const Source = entity(
  "Source",
  "A document that somebody published.",
  z.strictObject({
    id: ownId(sourceId, "Stable id, `source:` and a kebab-case slug. Never reused."),
    type: field(oneOf(sourceTypes), "What kind of document it is."),
    title: field(text(500).nullable(), "The title as printed; `null` where it has none or none is known."),
    publisher: field(text(200), "Who published it, as printed.").exactOptional(),
    publishedBy: field(
      actorId,
      "The actor who published it, where the dataset has one: what the document says is then this actor's word, too.",
    ).exactOptional(),
    authors: field(z.array(text(200)).max(100), "The authors as printed, in that order; empty when none is named."),
    url: field(webUrl, "Where it was published.").exactOptional(),
    language: field(language, "The language it is written or spoken in, as a BCP 47 tag."),
    published: field(
      partialDate.nullable(),
      "The day of publication, or the month or year where no more is known; `null` where nothing is. A day anchors every relative date in the document.",
    ),
    stamps: field(z.array(Stamp).min(1).max(20), "Other dates that the page shows.").exactOptional(),
    text: field(SourceText, "The exact text that positions refer to, where there is one.").exactOptional(),
    identifiers: field(
      z.array(Identifier).min(1).max(32),
      "The document in other registers, such as the id of a row.",
    ).exactOptional(),
    note: field(text(2000), "What a reader must know, for instance a citation kept as it was found.").exactOptional(),
    accepted,
    retracted: field(Retraction, "Present when this record has been withdrawn.").exactOptional(),
  }),
);
