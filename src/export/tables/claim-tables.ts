import { isAllegation, isDenial } from "../../records/allegation.js";
import { isIdOf } from "../../records/kinds.js";
import { retractionColumns } from "./retraction-columns.js";
import { accordingTo, itemsOf, partOf, position, table } from "./table.js";

const ifEvent = (id: string) => (isIdOf("event", id) ? id : null);
const ifActor = (id: string) => (isIdOf("actor", id) ? id : null);

export const claimsTable = table(
  {
    name: "claims",
    description: "What is said: one proposition a row, with the sentence that says on whose word it stands.",
    primaryKey: ["id"],
    rows: ({ dataset }) => dataset.claims,
  },
  [
    { name: "id", field: "claims[].id", cell: ({ id }) => id },
    {
      name: "sentence",
      type: "string",
      description: "The claim with the whole path of who says so. Show this, not the bare statement.",
      required: true,
      cell: ({ id }, { sentenceOf }) => sentenceOf(id),
    },
    { name: "type", field: "claims[].type", cell: ({ type }) => type },
    {
      name: "is_allegation",
      type: "boolean",
      description: "Whether the claim imputes wrongdoing to somebody; `against` says to whom.",
      required: true,
      cell: isAllegation,
    },
    {
      name: "is_denial",
      type: "boolean",
      description: "Whether whoever it comes down to denies it; the statement is then what is denied.",
      required: true,
      cell: isDenial,
    },
    { name: "statement", field: "claims[].statement", cell: ({ statement }) => statement },
    { name: "note", field: "claims[].note", cell: ({ note }) => note },
    ...retractionColumns("claims"),
  ],
);

export const aboutTable = table(
  {
    name: "about",
    description: "What each claim is about: an event or an actor a row.",
    primaryKey: ["claim_id", "position"],
    rows: ({ dataset }) => dataset.claims.flatMap(({ id, about }) => itemsOf(about).map((one) => ({ id, ...one }))),
  },
  [
    { name: "claim_id", ...partOf("claims"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    {
      name: "event_id",
      field: "claims[].about[]",
      description: "The event, where this row is about an event.",
      required: false,
      references: "events",
      cell: ({ value }) => ifEvent(value),
    },
    {
      name: "actor_id",
      field: "claims[].about[]",
      description: "The actor, where this row is about an actor.",
      required: false,
      references: "actors",
      cell: ({ value }) => ifActor(value),
    },
  ],
);

export const againstTable = table(
  {
    name: "against",
    description:
      "Whom a claim would incriminate. None of this is established here: each row is on somebody's word, and a denial accuses nobody.",
    primaryKey: ["claim_id", "position"],
    rows: ({ dataset }) =>
      dataset.claims.flatMap((claim) =>
        itemsOf(claim.against).map((one) => ({ id: claim.id, isDenied: isDenial(claim), ...one })),
      ),
  },
  [
    { name: "claim_id", ...partOf("claims"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "actor_id", field: "claims[].against[]", references: "actors", cell: ({ value }) => value },
    {
      name: "is_denied",
      type: "boolean",
      description: "Whether the claim is a denial, and so accuses nobody.",
      required: true,
      cell: ({ isDenied }) => isDenied,
    },
    { ...accordingTo, cell: ({ id }, { sentenceOf }) => sentenceOf(id) },
  ],
);

export const linksTable = table(
  {
    name: "links",
    description: "How claims stand to each other.",
    primaryKey: ["claim_id", "position"],
    rows: ({ dataset }) => dataset.claims.flatMap(({ id, links }) => itemsOf(links).map((one) => ({ id, ...one }))),
  },
  [
    { name: "claim_id", ...partOf("claims"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "type", field: "claims[].links[].type", cell: ({ value }) => value.type },
    {
      name: "linked_claim_id",
      field: "claims[].links[].claim",
      references: "claims",
      cell: ({ value }) => value.claim,
    },
  ],
);
