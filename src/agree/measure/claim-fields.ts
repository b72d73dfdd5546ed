import type { Claim } from "../../generated/types.js";
import { isAllegation, isDenial } from "../../records/allegation.js";
import { attributionFields } from "./attribution-fields.js";
import { type Field, once, type Side } from "./field.js";

const standingOf = (claim: Claim): string =>
  isAllegation(claim) ? "allegation" : isDenial(claim) ? "denial" : "neither";

const labelled = (ids: readonly string[], { labels, reading }: Side): string[] =>
  [...new Set(ids.map((id) => labels.labelOf(reading, id)))].sort();

const relationText = ({ relation }: Claim, { labels, reading }: Side): string =>
  relation === undefined
    ? "none"
    : `${labels.labelOf(reading, relation.subject)} ${relation.predicate} ${labels.labelOf(reading, relation.object)}`;

const passagesText = ({ evidence }: Claim, { labels, reading }: Side): string =>
  evidence
    .map((passage) => {
      const source = labels.labelOf(reading, passage.source);
      if (passage.type === "text-position") return `${source} ${passage.start}–${passage.end}`;
      const { page, time, section } = passage;
      return `${source} ${JSON.stringify([page, time, section])}`;
    })
    .sort()
    .join(", ");

/** What is compared of two claims. */
export const claimFields: readonly Field<Claim>[] = [
  once("type", "nominal", ({ type }) => type),
  once("against", "nominal", standingOf, "allegation or denial"),
  {
    name: "against",
    property: "against",
    each: "actor it is against",
    presence: true,
    read: ({ against = [] }, side) => labelled(against, side).map((label) => [label, undefined]),
  },
  ...attributionFields,
  {
    name: "about",
    property: "about",
    each: "record it is about",
    presence: true,
    read: ({ about }, side) => labelled(about, side).map((label) => [label, undefined]),
  },
  once("relation", undefined, relationText),
  once("evidence", undefined, passagesText, "passages"),
];
