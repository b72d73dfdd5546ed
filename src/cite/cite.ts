import type { Claim, ClaimId, Dataset, Source } from "../generated/types.js";
import { digestDataset, digestOf } from "../identity/digest.js";
import { passageUrl } from "../query/claims/passage-url.js";
import { describeClaim } from "../query/describe/describe-claim.js";
import { sentenceLanguage } from "../query/describe/sentence-language.js";
import { type Citation, issued, keyOf, type Publication } from "./citation.js";

const titleOf = (dataset: Dataset, publication: Publication | undefined) => publication?.title ?? dataset.name;

const authorsOf = (names: readonly string[]) => names.map((literal) => ({ literal }));

/**
 * A citation of a dataset in the version at hand, with the digest that tells that it is the same data.
 *
 * @param publication Title, authors and day of its release; without it, the dataset's own name and nobody.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { citeDataset, publication, toBibtex } from "attributed-events/cite";
 * toBibtex(citeDataset(dataset, publication));
 * ```
 */
export function citeDataset(dataset: Dataset, publication?: Publication): Citation {
  const note = [publication?.identifier, digestDataset(dataset)].filter((part) => part !== undefined).join(", ");
  return {
    id: keyOf(dataset.name, dataset.version),
    type: "dataset",
    title: titleOf(dataset, publication),
    author: authorsOf(publication?.authors ?? []),
    ...issued(publication?.date),
    version: dataset.version,
    note,
    language: dataset.language,
  };
}

function passageOf(dataset: Dataset, { evidence }: Claim): Pick<Citation, "URL"> {
  const url = evidence.map((passage) => passageUrl(dataset, passage)).find((address) => address !== undefined);
  return url === undefined ? {} : { URL: url };
}

/**
 * A citation of one claim in the version at hand: its title is the sentence that says on whose word it stands, its
 * address the passage it was read from, its note its id and digest.
 *
 * @throws RangeError where the dataset does not have the claim.
 */
export function citeClaim(dataset: Dataset, claim: ClaimId, publication?: Publication): Citation {
  const title = describeClaim(dataset, claim);
  const record = dataset.claims.find(({ id }) => id === claim);
  if (record === undefined) throw new RangeError(`citeClaim: claim: the dataset has no "${claim}"`);
  const whole = citeDataset(dataset, publication);
  return {
    ...whole,
    id: keyOf(whole.id, claim),
    title,
    "container-title": titleOf(dataset, publication),
    ...passageOf(dataset, record),
    note: [claim, digestOf(record), publication?.identifier].filter((part) => part !== undefined).join(", "),
    language: sentenceLanguage(dataset.language),
  };
}

const sourceTypes: Readonly<Record<Source["type"], Citation["type"]>> = {
  "news-article": "article-newspaper",
  "press-release": "document",
  report: "report",
  broadcast: "broadcast",
  "social-post": "post",
  other: "document",
};

/** A citation of a document that a dataset was read from, as printed. */
export function citeSource({ id, type, title, authors, published, publisher, url, language }: Source): Citation {
  const isNews = type === "news-article";
  return {
    id: keyOf(id),
    type: sourceTypes[type],
    ...(title === null ? {} : { title }),
    author: authorsOf(authors),
    ...issued(published ?? undefined),
    ...(publisher === undefined ? {} : { [isNews ? "container-title" : "publisher"]: publisher }),
    ...(url === undefined ? {} : { URL: url }),
    language,
  };
}
