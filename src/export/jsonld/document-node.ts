import type { Source, SourceText } from "../../generated/types.js";
import { defined } from "../defined.js";
import { addressed } from "../entry-address.js";
import { orNone, withdrawal } from "./common-nodes.js";

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
  const { id, type, title, publisher, authors, url, language, published, text } = source;
  return defined({
    "@type": types[type],
    "@id": id,
    headline: title,
    creditText: orNone(authors)?.join("; "),
    publisher:
      publisher === undefined
        ? undefined
        : ({ "@type": "Organization", "@id": `${id}/publisher`, name: publisher } as const),
    url,
    inLanguage: language,
    datePublished: published,
    encoding: text && encodingOf(id, text),
  });
}

const encodingOf = (id: string, { sha256 }: SourceText) =>
  ({ "@type": "MediaObject", "@id": `${id}/text`, encodingFormat: "text/plain", sha256 }) as const;

export function documentNode(source: Source) {
  const { id, type, authors, stamps, text } = source;
  const { encoding, ...document } = schemaDocument(source);
  return defined({
    ...document,
    "@type": [document["@type"], "Entity"],
    sourceType: type,
    authors: orNone(addressed(id, "author", authors, (printed, _, index) => ({ position: index + 1, printed }))),
    stamps:
      stamps &&
      addressed(id, "stamp", stamps, ({ text: printed, date, meaning, note }) =>
        defined({ printed, stampDate: date, meaning, note }),
      ),
    encoding: text && encoding && { ...encoding, length: text.length },
    withdrawn: withdrawal(source),
  });
}
