import * as z from "zod";
import { annotated, entity, field } from "./registry.js";
import { position, shortQuote, sourceId, text } from "./scalars.js";

export const TextFragment = entity(
  "TextFragment",
  "A text-fragment directive (WICG Scroll To Text Fragment) that selects the passage in a browser. At most four words a part.",
  z.strictObject({
    textStart: field(shortQuote, "The first words of the passage, or all of a passage of at most four words."),
    textEnd: field(shortQuote, "The last words of the passage.").exactOptional(),
    prefix: field(
      shortQuote,
      "The words before the passage, only where it would not be unique without them.",
    ).exactOptional(),
    suffix: field(
      shortQuote,
      "The words after the passage, only where it would not be unique without them.",
    ).exactOptional(),
  }),
);

export const TextPosition = entity(
  "TextPosition",
  "A passage by its positions in the source's text (W3C Web Annotation TextPositionSelector).",
  z.strictObject({
    type: field(z.literal("text-position"), "Tells the two kinds of evidence apart."),
    source: field(sourceId, "The source in whose text the passage stands."),
    start: field(position, "The first code point of the passage, counted from 0."),
    end: field(position, "The code point after its last one."),
    textFragment: field(TextFragment, "The same passage for a browser."),
  }),
);

export const Locator = entity(
  "Locator",
  "A place in a source that has no fixed text: a PDF, a broadcast, somebody's dataset.",
  z.strictObject({
    type: field(z.literal("locator"), "Tells the two kinds of evidence apart."),
    source: field(sourceId, "The source in which the passage stands."),
    page: field(text(40), "The page or pages, as printed.").exactOptional(),
    time: field(
      annotated(z.string().regex(/^[0-9]{1,3}:[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,3})?$/), { format: "time" }),
      "The time in a recording, `hours:minutes:seconds`.",
    ).exactOptional(),
    section: field(text(300), "The section, heading, table or row.").exactOptional(),
  }),
);

export const Evidence = entity(
  "Evidence",
  "The passage a claim was read from. No sentence of the source is stored.",
  z.discriminatedUnion("type", [TextPosition, Locator]),
);
