import { vocabularies } from "../../generated/vocabularies.js";
import type { ExportedPart } from "../shared/exported-part.js";
import { accordingTo, partOf, table } from "./table.js";

const tiesBetween = ({ dataset }: ExportedPart, prefix: "actor:" | "event:") =>
  dataset.claims.flatMap(({ id, relation }) => (relation?.subject.startsWith(prefix) ? [{ id, ...relation }] : []));

export const actorRelationsTable = table(
  {
    name: "actor_relations",
    description: "Ties between two actors. Each stands on the word of one claim and of nobody else.",
    primaryKey: ["claim_id"],
    rows: (part) => tiesBetween(part, "actor:"),
  },
  [
    { name: "claim_id", ...partOf("claims"), cell: ({ id }) => id },
    {
      name: "subject_id",
      field: "claims[].relation.subject",
      description: "The actor of whom it is said.",
      required: true,
      references: "actors",
      cell: ({ subject }) => subject,
    },
    {
      name: "predicate",
      field: "claims[].relation.predicate",
      required: true,
      values: Object.keys(vocabularies.ActorPredicate),
      cell: ({ predicate }) => predicate,
    },
    {
      name: "object_id",
      field: "claims[].relation.object",
      description: "The actor it is tied to.",
      required: true,
      references: "actors",
      cell: ({ object }) => object,
    },
    { ...accordingTo, cell: ({ id }, { sentenceOf }) => sentenceOf(id) },
  ],
);

export const eventRelationsTable = table(
  {
    name: "event_relations",
    description: "Ties between two events. Each stands on the word of one claim and of nobody else.",
    primaryKey: ["claim_id"],
    rows: (part) => tiesBetween(part, "event:"),
  },
  [
    { name: "claim_id", ...partOf("claims"), cell: ({ id }) => id },
    {
      name: "subject_id",
      field: "claims[].relation.subject",
      description: "The event of which it is said.",
      required: true,
      references: "events",
      cell: ({ subject }) => subject,
    },
    {
      name: "predicate",
      field: "claims[].relation.predicate",
      required: true,
      values: Object.keys(vocabularies.EventPredicate),
      cell: ({ predicate }) => predicate,
    },
    {
      name: "object_id",
      field: "claims[].relation.object",
      description: "The event it is tied to.",
      required: true,
      references: "events",
      cell: ({ object }) => object,
    },
    { ...accordingTo, cell: ({ id }, { sentenceOf }) => sentenceOf(id) },
  ],
);
