import type { Source } from "../../generated/types.js";
import { withdrawal } from "../claim-text.js";
import { commonProperties, extended, withdrawn } from "./common-properties.js";
import { TOOL_IDENTITY } from "./extension-definition.js";
import type { StixContext } from "./stix-context.js";
import type { StixObject } from "./stix-object.js";

/** A source as a report on all that was read from it: its notes, and what they are about. */
export function report(context: StixContext, source: Source): StixObject {
  const { id, title, publisher, url, retracted, published } = source;
  const warning = retracted ? [withdrawal(retracted)] : [];
  const text = [...warning, `Published by ${publisher ?? "a publisher not named"} on ${published}.`];
  return {
    ...commonProperties(context, { id: context.idOf(id), retracted }),
    lang: source.language,
    labels: [source.type],
    external_references: [{ source_name: "attributed-events", external_id: id, url }],
    name: title,
    description: text.join(" "),
    published: `${published}T00:00:00.000Z`,
    object_refs: objectsOf(context, source),
    extensions: extended(sourceFields(context, source)),
  };
}

/** The same in every part of a dataset, so that no import of a part takes anything off the report of another. */
function objectsOf({ whole, idOf }: StixContext, { id }: Source): string[] {
  const claims = whole.claims.filter(({ evidence }) => evidence.some(({ source }) => source === id));
  const refs = new Set(claims.flatMap((claim) => [claim.id, ...claim.about]).map(idOf));
  return refs.size === 0 ? [TOOL_IDENTITY] : [...refs];
}

function sourceFields(context: StixContext, source: Source) {
  const { type, publisher, authors, text, stamps } = source;
  return {
    source_type: type,
    publisher,
    authors,
    stamps,
    text_sha256: text?.sha256,
    text_length: text?.length,
    withdrawn: withdrawn(context, source.retracted),
  };
}
