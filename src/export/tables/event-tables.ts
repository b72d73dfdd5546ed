import { inOneCell } from "./long-cell.js";
import { retractionColumns } from "./retraction-columns.js";
import { accordingTo, itemsOf, partOf, position, table } from "./table.js";

export const eventsTable = table(
  {
    name: "events",
    description: "What the claims say happened, was alleged, is intended or is demanded: `status` says which.",
    primaryKey: ["id"],
    rows: ({ dataset }) => dataset.events,
  },
  [
    { name: "id", field: "events[].id", cell: ({ id }) => id },
    { name: "type", field: "events[].type", cell: ({ type }) => type },
    { name: "status", field: "events[].status", cell: ({ status }) => status },
    { name: "title", field: "events[].title", cell: ({ title }) => title },
    {
      name: "according_to",
      type: "string",
      description:
        "The claims about the event, as sentences that say who says so. Where they are more than a cell of a spreadsheet " +
        "holds, how many more there are; `event_claims` has all.",
      required: true,
      cell: ({ claims }, { sentenceOf }) => inOneCell(claims.map(sentenceOf), " "),
    },
    { name: "earliest", field: "events[].when.earliest", cell: ({ when }) => when.earliest },
    { name: "latest", field: "events[].when.latest", cell: ({ when }) => when.latest },
    { name: "throughout_from", field: "events[].when.throughout.from", cell: ({ when }) => when.throughout?.from },
    { name: "throughout_to", field: "events[].when.throughout.to", cell: ({ when }) => when.throughout?.to },
    { name: "date_basis", field: "events[].when.basis", cell: ({ when }) => when.basis },
    { name: "date_phrase", field: "events[].when.phrase.text", cell: ({ when }) => when.phrase?.text },
    { name: "date_phrase_start", field: "events[].when.phrase.start", cell: ({ when }) => when.phrase?.start },
    { name: "date_phrase_end", field: "events[].when.phrase.end", cell: ({ when }) => when.phrase?.end },
    { name: "date_claim_id", field: "events[].when.claim", references: "claims", cell: ({ when }) => when.claim },
    { name: "place_name", field: "events[].place.name", cell: ({ place }) => place?.name },
    { name: "place_country", field: "events[].place.country", cell: ({ place }) => place?.country },
    { name: "place_precision", field: "events[].place.precision", cell: ({ place }) => place?.precision },
    {
      name: "latitude",
      field: "events[].place.coordinates.latitude",
      cell: ({ place }) => place?.coordinates?.latitude,
    },
    {
      name: "longitude",
      field: "events[].place.coordinates.longitude",
      cell: ({ place }) => place?.coordinates?.longitude,
    },
    { name: "place_claim_id", field: "events[].place.claim", references: "claims", cell: ({ place }) => place?.claim },
    { name: "note", field: "events[].note", cell: ({ note }) => note },
    ...retractionColumns("events"),
  ],
);

export const eventIdentifiersTable = table(
  {
    name: "event_identifiers",
    description: "The events in other registers.",
    primaryKey: ["event_id", "position"],
    rows: ({ dataset }) =>
      dataset.events.flatMap(({ id, identifiers }) => itemsOf(identifiers).map((one) => ({ id, ...one }))),
  },
  [
    { name: "event_id", ...partOf("events"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "scheme", field: "events[].identifiers[].scheme", cell: ({ value }) => value.scheme },
    { name: "value", field: "events[].identifiers[].value", cell: ({ value }) => value.value },
  ],
);

export const placeIdentifiersTable = table(
  {
    name: "place_identifiers",
    description: "The places of events in other registers.",
    primaryKey: ["event_id", "position"],
    rows: ({ dataset }) =>
      dataset.events.flatMap(({ id, place }) => itemsOf(place?.identifiers).map((one) => ({ id, ...one }))),
  },
  [
    { name: "event_id", ...partOf("events"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "scheme", field: "events[].place.identifiers[].scheme", cell: ({ value }) => value.scheme },
    { name: "value", field: "events[].place.identifiers[].value", cell: ({ value }) => value.value },
  ],
);

export const participantsTable = table(
  {
    name: "participants",
    description:
      "Who takes part in an event and in what role, and on whose word. An actor with two roles stands twice.",
    primaryKey: ["event_id", "position"],
    rows: ({ dataset }) =>
      dataset.events.flatMap(({ id, participants }) => itemsOf(participants).map((one) => ({ id, ...one }))),
  },
  [
    { name: "event_id", ...partOf("events"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    {
      name: "actor_id",
      field: "events[].participants[].actor",
      references: "actors",
      cell: ({ value }) => value.actor,
    },
    { name: "role", field: "events[].participants[].role", cell: ({ value }) => value.role },
    { name: "legal_status", field: "events[].participants[].legalStatus", cell: ({ value }) => value.legalStatus },
    {
      name: "claim_id",
      field: "events[].participants[].claim",
      references: "claims",
      cell: ({ value }) => value.claim,
    },
    { ...accordingTo, cell: ({ value }, { sentenceOf }) => sentenceOf(value.claim) },
  ],
);

export const countsTable = table(
  {
    name: "counts",
    description:
      "How many people an event concerns, and on whose word. Counts of different events are never to be added.",
    primaryKey: ["event_id", "position"],
    rows: ({ dataset }) => dataset.events.flatMap(({ id, counts }) => itemsOf(counts).map((one) => ({ id, ...one }))),
  },
  [
    { name: "event_id", ...partOf("events"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "measure", field: "events[].counts[].measure", cell: ({ value }) => value.measure },
    { name: "group_id", field: "events[].counts[].group", references: "actors", cell: ({ value }) => value.group },
    { name: "low", field: "events[].counts[].low", cell: ({ value }) => value.low },
    { name: "best", field: "events[].counts[].best", cell: ({ value }) => value.best },
    { name: "high", field: "events[].counts[].high", cell: ({ value }) => value.high },
    { name: "exactness", field: "events[].counts[].exactness", cell: ({ value }) => value.exactness },
    { name: "claim_id", field: "events[].counts[].claim", references: "claims", cell: ({ value }) => value.claim },
    { ...accordingTo, cell: ({ value }, { sentenceOf }) => sentenceOf(value.claim) },
  ],
);

export const eventClaimsTable = table(
  {
    name: "event_claims",
    description: "The claims about each event, in reading order.",
    primaryKey: ["event_id", "position"],
    rows: ({ dataset }) => dataset.events.flatMap(({ id, claims }) => itemsOf(claims).map((one) => ({ id, ...one }))),
  },
  [
    { name: "event_id", ...partOf("events"), cell: ({ id }) => id },
    { ...position, cell: ({ position }) => position },
    { name: "claim_id", field: "events[].claims[]", references: "claims", cell: ({ value }) => value },
  ],
);
