import type { Dataset, RecordId } from "../../generated/types.js";
import { datasetIri, uuidOf } from "../shared/iri.js";

/** A FollowTheMoney entity as its tools exchange it. Every property is a set of strings. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: "Article" | "Event" | "LegalEntity" | "Note" | "Organization" | "Person" | "PublicBody";
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The id of a record's entity. */
export type FtmId = (record: RecordId) => string;

/**
 * How the records of a dataset are called: `actor:x` is `5c1f09ab-actor-x`, because FollowTheMoney takes letters, digits, dots
 * and hyphens only. The digits hang on the dataset: stores merge entities of one id, and no other dataset's shall be among them.
 */
export function ftmIdsOf(dataset: Dataset): FtmId {
  const [prefix] = uuidOf("followthemoney", datasetIri(dataset)).split("-");
  return (record) => `${prefix}-${record.replace(":", "-")}`;
}

type Values = Readonly<Record<string, readonly (string | undefined)[]>>;

/** An entity without the properties that have no value, each value once. */
export function ftmEntity(id: string, schema: FtmEntity["schema"], values: Values): FtmEntity {
  const filled = Object.entries(values).map(([property, all]) => [property, distinct(all)] as const);
  return { id, schema, properties: Object.fromEntries(filled.filter(([, all]) => all.length > 0)) };
}

const distinct = (values: readonly (string | undefined)[]) =>
  [...new Set(values)].filter((value) => value !== undefined);
