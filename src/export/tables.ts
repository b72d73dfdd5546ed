import { acceptedWarningsTable } from "./tables/accepted-warnings-table.js";
import { actorClaimsTable, actorsTable, identifiersTable, namesTable } from "./tables/actor-tables.js";
import { attributionStepsTable, togetherTable } from "./tables/attribution-steps-table.js";
import { aboutTable, againstTable, claimsTable, linksTable } from "./tables/claim-tables.js";
import { claimsWideTable } from "./tables/claims-wide-table.js";
import {
  countsTable,
  eventClaimsTable,
  eventIdentifiersTable,
  eventsTable,
  participantsTable,
  placeIdentifiersTable,
} from "./tables/event-tables.js";
import { evidenceTable } from "./tables/evidence-table.js";
import { actorRelationsTable, eventRelationsTable } from "./tables/relation-tables.js";
import {
  authorsTable,
  datasetTable,
  sourceIdentifiersTable,
  sourcesTable,
  stampsTable,
} from "./tables/source-tables.js";
import type { Table } from "./tables/table.js";

/** Every table of the tabular formats, whole records before their parts; the sheet for reading stands first. */
export const tables: readonly Table[] = [
  claimsWideTable,
  datasetTable,
  sourcesTable,
  actorsTable,
  eventsTable,
  claimsTable,
  attributionStepsTable,
  togetherTable,
  aboutTable,
  againstTable,
  evidenceTable,
  linksTable,
  actorRelationsTable,
  eventRelationsTable,
  participantsTable,
  countsTable,
  eventClaimsTable,
  eventIdentifiersTable,
  placeIdentifiersTable,
  namesTable,
  identifiersTable,
  actorClaimsTable,
  authorsTable,
  stampsTable,
  sourceIdentifiersTable,
  acceptedWarningsTable,
];
