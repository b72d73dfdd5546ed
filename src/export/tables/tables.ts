import { acceptedWarningsTable } from "./accepted-warnings-table.js";
import { actorClaimsTable, actorsTable, identifiersTable, namesTable } from "./actor-tables.js";
import { attributionStepsTable, togetherTable } from "./attribution-steps-table.js";
import { aboutTable, againstTable, claimsTable, linksTable } from "./claim-tables.js";
import { claimsWideTable } from "./claims-wide-table.js";
import {
  countsTable,
  eventClaimsTable,
  eventIdentifiersTable,
  eventsTable,
  participantsTable,
  placeIdentifiersTable,
} from "./event-tables.js";
import { evidenceTable } from "./evidence-table.js";
import { actorRelationsTable, eventRelationsTable } from "./relation-tables.js";
import { authorsTable, datasetTable, sourceIdentifiersTable, sourcesTable, stampsTable } from "./source-tables.js";
import type { Table } from "./table.js";

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
