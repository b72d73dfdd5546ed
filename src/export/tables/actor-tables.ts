import { primaryName } from "../../query/names/actor-naming.js";
import { inOneCell } from "./long-cell.js";
import { retractionColumns } from "./retraction-columns.js";
import { itemsOf, partOf, position, table } from "./table.js";

export const actorsTable = table(
  {
    name: "actors",
    description: "Everybody who acts, is acted on, or speaks.",
    primaryKey: ["id"],
    rows: ({ dataset }) => dataset.actors,
  },
  [
    { name: "id", field: "actors[].id", cell: ({ id }) => id },
    { name: "type", field: "actors[].type", cell: ({ type }) => type },
    {
      name: "name",
      type: "string",
      description: "The primary name, which also stands in `names`.",
      required: true,
      cell: primaryName,
    },
    {
      name: "unnamed",
      field: "actors[].unnamed",
      description: "Whether no source names the actor: the name is our description of it.",
      required: true,
      cell: ({ unnamed }) => unnamed === true,
    },
    { name: "country", field: "actors[].country", cell: ({ country }) => country },
    { name: "parent_id", field: "actors[].parent", references: "actors", cell: ({ parent }) => parent },
    { name: "counted_in_id", field: "actors[].countedIn", references: "actors", cell: ({ countedIn }) => countedIn },
    { name: "size_low", field: "actors[].size.low", cell: ({ size }) => size?.low },
    { name: "size_best", field: "actors[].size.best", cell: ({ size }) => size?.best },
    { name: "size_high", field: "actors[].size.high", cell: ({ size }) => size?.high },
    { name: "size_exactness", field: "actors[].size.exactness", cell: ({ size }) => size?.exactness },
    {
      name: "according_to",
      type: "string",
      description:
        "The claims that parent, counted_in and size rest on, as sentences that say who says so. Where they are more than " +
        "a cell of a spreadsheet holds, how many more there are; `actor_claims` has all.",
      required: false,
      cell: ({ claims }, { sentenceOf }) => claims && inOneCell(claims.map(sentenceOf), " "),
    },
    { name: "note", field: "actors[].note", cell: ({ note }) => note },
    ...retractionColumns("actors"),
  ],
);

export const namesTable = table(
  {
    name: "names",
    description: "Every name of every actor.",
    primaryKey: ["actor_id", "position"],
    rows: ({ dataset }) => dataset.actors.flatMap(({ id, names }) => itemsOf(names).map((name) => ({ id, ...name }))),
  },
  [
    { name: "actor_id", ...partOf("actors"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "value", field: "actors[].names[].value", cell: ({ value }) => value.value },
    { name: "language", field: "actors[].names[].language", cell: ({ value }) => value.language },
    { name: "type", field: "actors[].names[].type", cell: ({ value }) => value.type },
  ],
);

export const identifiersTable = table(
  {
    name: "identifiers",
    description: "The actors in other registers.",
    primaryKey: ["actor_id", "position"],
    rows: ({ dataset }) =>
      dataset.actors.flatMap(({ id, identifiers }) => itemsOf(identifiers).map((one) => ({ id, ...one }))),
  },
  [
    { name: "actor_id", ...partOf("actors"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "scheme", field: "actors[].identifiers[].scheme", cell: ({ value }) => value.scheme },
    { name: "value", field: "actors[].identifiers[].value", cell: ({ value }) => value.value },
  ],
);

export const actorClaimsTable = table(
  {
    name: "actor_claims",
    description: "The claims that an actor's parent, counted_in and size rest on.",
    primaryKey: ["actor_id", "position"],
    rows: ({ dataset }) =>
      dataset.actors.flatMap(({ id, claims }) => itemsOf(claims).map((claim) => ({ id, ...claim }))),
  },
  [
    { name: "actor_id", ...partOf("actors"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "claim_id", field: "actors[].claims[]", references: "claims", cell: ({ value }) => value },
  ],
);
