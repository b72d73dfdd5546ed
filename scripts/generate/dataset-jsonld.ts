import { createHash } from "node:crypto";
import type { CreativeWork, Dataset as DatasetOnTheWeb, WithContext } from "schema-dts";
import type { ReportedEvent, Source } from "../../src/generated/types.js";
import { type About, about, bytesOf, recordFiles } from "./about.js";
import type { GeneratedFiles } from "./generated-files.js";

function workOf({ type, title, authors, publisher, published, url, language }: Source): CreativeWork {
  return {
    "@type": type === "news-article" ? "NewsArticle" : "CreativeWork",
    ...(title === null ? {} : { name: title }),
    author: authors.map((name) => ({ "@type": "Person", name })),
    ...(publisher === undefined ? {} : { publisher: { "@type": "Organization", name: publisher } }),
    ...(published === null ? {} : { datePublished: published }),
    inLanguage: language,
    ...(url === undefined ? {} : { url }),
  };
}

/** From the first bound to the last, as an ISO 8601 interval; `undefined` where no event has a bound. */
function coverage(events: readonly ReportedEvent[]): string | undefined {
  const days = events.flatMap(({ when }) => [when.earliest, when.latest]).filter((day) => day !== null);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  return first === undefined ? undefined : `${first}/${last}`;
}

const download = ({ address }: About) =>
  recordFiles.map(({ path, title, description }) => ({
    "@type": "DataDownload" as const,
    name: title,
    description,
    contentUrl: `${address}/${path}`,
    encodingFormat: "application/json",
    sha256: createHash("sha256").update(bytesOf(path)).digest("hex"),
  }));

/** `dataset.jsonld`: schema.org's `Dataset`, for search engines that index data. */
export function datasetJsonLd(): GeneratedFiles {
  const all = about();
  const temporalCoverage = coverage(all.dataset.events);
  const description: WithContext<DatasetOnTheWeb> = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": all.identifier,
    name: all.title,
    description: all.description,
    version: all.version,
    ...(all.date === undefined ? {} : { datePublished: all.date }),
    identifier: [all.identifier, ...(all.dataset.id === undefined ? [] : [all.dataset.id]), all.digest],
    license: all.license.url,
    creator: { "@type": "Organization", name: all.author },
    keywords: [...all.keywords],
    inLanguage: all.dataset.language,
    isAccessibleForFree: true,
    isBasedOn: all.dataset.sources.map(workOf),
    ...(temporalCoverage === undefined ? {} : { temporalCoverage }),
    measurementTechnique: "Annotation by hand, sentence by sentence, by two independent readings",
    distribution: download(all),
  };
  return { "dataset.jsonld": `${JSON.stringify(description, null, 2)}\n` };
}
