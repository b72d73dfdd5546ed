import { isDay } from "../../calendar/partial-date.js";
import type { Source, SourceText } from "../../generated/types.js";
import { defined } from "../../records/defined.js";
import { addressed } from "../shared/entry-address.js";
import { acceptedWarnings, orNone, propertyValues, sameAs, withdrawal } from "./common-nodes.js";

const types = {
  "news-article": "NewsArticle",
  "press-release": "Article",
  report: "Report",
  broadcast: "CreativeWork",
  "social-post": "SocialMediaPosting",
  other: "CreativeWork",
} as const satisfies Record<Source["type"], string>;

/** A source in schema.org's words. The authors are as printed: nobody has looked whether they are persons. */
export function schemaDocument(source: Source) {
  const { id, type, title, publisher, authors, url, language, published, text, identifiers = [] } = source;
  return defined({
    "@type": types[type],
    "@id": id,
    headline: title ?? undefined,
    creditText: orNone(authors)?.join("; "),
    publisher:
      publisher === undefined
        ? undefined
        : ({ "@type": "Organization", "@id": `${id}/publisher`, name: publisher } as const),
    url,
    inLanguage: language,
    datePublished: published ?? undefined,
    identifier: orNone(propertyValues(id, identifiers)),
    sameAs: orNone(sameAs(identifiers)),
    encoding: text && encodingOf(id, text),
  });
}

const encodingOf = (id: string, { sha256 }: SourceText) =>
  ({ "@type": "MediaObject", "@id": `${id}/text`, encodingFormat: "text/plain", sha256 }) as const;

/** The context calls this a day, so a month or a year says its own type. */
function partialDate(published: string | undefined) {
  if (published === undefined || isDay(published)) return published;
  const type = published.length === "2023".length ? "xsd:gYear" : "xsd:gYearMonth";
  return { "@value": published, "@type": type } as const;
}

export function documentNode(source: Source) {
  const { id, type, publishedBy, authors, stamps, text, note } = source;
  const { encoding, datePublished, ...document } = schemaDocument(source);
  return defined({
    ...document,
    "@type": [document["@type"], "Entity"],
    datePublished: partialDate(datePublished),
    sourceType: type,
    publishedBy,
    note,
    authors: orNone(addressed(id, "author", authors, (printed, _, index) => ({ position: index + 1, printed }))),
    stamps:
      stamps &&
      addressed(id, "stamp", stamps, ({ text: printed, date, meaning, note }) =>
        defined({ printed, stampDate: date, meaning, note }),
      ),
    encoding: text && encoding && { ...encoding, length: text.length },
    accepted: acceptedWarnings(source),
    withdrawn: withdrawal(source),
  });
}
