import type { Source } from "../../generated/types.js";
import { acceptedText, withdrawal } from "../shared/claim-text.js";
import { type FtmEntity, type FtmId, ftmEntity } from "./ftm-entity.js";
import { ftmLanguage } from "./ftm-language.js";
import { isReadableDate } from "./readable-date.js";

/** A source as an `Article`, whatever kind of document it is: a `Document` would need a file. */
export function article(ftmId: FtmId, source: Source): FtmEntity {
  const { id, type, title, publisher, authors, url, language, published, note, accepted = [], retracted } = source;
  return ftmEntity(ftmId(id), "Article", {
    title: [title ?? undefined],
    publisher: [publisher],
    author: authors,
    sourceUrl: [url],
    language: [ftmLanguage(language)],
    publishedAt: [published !== null && isReadableDate(published) ? published : undefined],
    keywords: [type],
    notes: [retracted && withdrawal(retracted), note, ...accepted.map(acceptedText)],
  });
}
