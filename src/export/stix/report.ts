import { isDay, spanOfDate } from "../../calendar/partial-date.js";
import type { Source } from "../../generated/types.js";
import { nameOfSource } from "../../query/describe/describe-speaker.js";
import { withdrawal } from "../shared/claim-text.js";
import { acceptedWarnings, commonProperties, extended, externalReference, withdrawn } from "./common-properties.js";
import { TOOL_IDENTITY } from "./extension-definition.js";
import type { StixContext } from "./stix-context.js";
import type { StixObject } from "./stix-object.js";
import { CREATED } from "./version-time.js";

/** A source as a report on all that was read from it: its notes, and what they are about. */
export function report(context: StixContext, source: Source): StixObject {
  const { id, url, identifiers = [], note, retracted, published } = source;
  const warning = retracted ? [withdrawal(retracted)] : [];
  const text = [...warning, publication(source), ...(note === undefined ? [] : [note])];
  return {
    ...commonProperties(context, { id: context.idOf(id), retracted }),
    lang: source.language,
    labels: [source.type],
    external_references: [
      { source_name: "attributed-events", external_id: id, url },
      ...identifiers.map(externalReference),
    ],
    name: source.title ?? nameOfSource(source),
    description: text.join(" "),
    published: isTold(published) ? `${spanOfDate(published).earliest}T00:00:00.000Z` : CREATED,
    object_refs: objectsOf(context, source),
    extensions: extended(sourceFields(context, source)),
  };
}

/** Whether STIX has a time for it: its readers in Python take no year before 1000. */
const isTold = (published: Source["published"]): published is string => published !== null && published >= "1000";

/** The same in every part of a dataset, so that no import of a part takes anything off the report of another. */
function objectsOf({ whole, idOf }: StixContext, { id }: Source): string[] {
  const claims = whole.claims.filter(({ evidence }) => evidence.some(({ source }) => source === id));
  const refs = new Set(claims.flatMap((claim) => [claim.id, ...claim.about]).map(idOf));
  return refs.size === 0 ? [TOOL_IDENTITY] : [...refs];
}

function publication({ publisher = "a publisher not named", published }: Source): string {
  const when = published === null ? "on a day not known" : `${isDay(published) ? "on" : "in"} ${published}`;
  return `Published by ${publisher} ${when}.`;
}

function sourceFields(context: StixContext, source: Source) {
  const { type, title, published, publisher, publishedBy, authors, text, stamps } = source;
  return {
    source_type: type,
    has_title: title === null ? false : undefined,
    // STIX needs a time. Where the day is not known, or none that STIX can tell, that time says more than the document does.
    published: isDay(published) && isTold(published) ? undefined : (published ?? "unknown"),
    publisher,
    published_by_ref: publishedBy && context.idOf(publishedBy),
    authors,
    stamps,
    text_sha256: text?.sha256,
    text_length: text?.length,
    accepted_warnings: acceptedWarnings(source.accepted),
    withdrawn: withdrawn(context, source.retracted),
  };
}
