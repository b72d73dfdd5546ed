import type { Dataset } from "../../generated/types.js";
import { acceptedWarningsTable } from "./accepted-warnings-table.js";
import { accountsTable, disagreementsTable } from "./account-tables.js";
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
import { judgementRecordsTable, judgementsTable } from "./judgement-tables.js";
import { actorRelationsTable, eventRelationsTable } from "./relation-tables.js";
import { authorsTable, datasetTable, sourceIdentifiersTable, sourcesTable, stampsTable } from "./source-tables.js";
import type { Table } from "./table.js";

/** The tables of every dataset, whole records before their parts; the sheet for reading stands first. */
const ofEvery: readonly Table[] = [
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

/** What there is to say of several accounts. */
const ofJudged: readonly Table[] = [judgementsTable, judgementRecordsTable, accountsTable, disagreementsTable];

/** Every table of the tabular formats. */
export const tables: readonly Table[] = [...ofEvery, ...ofJudged];

/** The tables of a dataset: without judgements there is nothing in those that are about several accounts. */
export const tablesOf = ({ judgements }: Dataset): readonly Table[] => (judgements === undefined ? ofEvery : tables);
