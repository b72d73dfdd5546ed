import type { RecordId } from "../../generated/types.js";

/** A FollowTheMoney entity as its tools exchange it. Every property is a set of strings. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: "Article" | "Event" | "LegalEntity" | "Note" | "Organization" | "Person" | "PublicBody";
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The entity's id: FollowTheMoney takes letters, digits, dots and hyphens only, so `actor:x` is `actor-x`. */
export const ftmId = (record: RecordId): string => record.replace(":", "-");

type Values = Readonly<Record<string, readonly (string | undefined)[]>>;

/** An entity without the properties that have no value, each value once. */
export function ftmEntity(id: RecordId, schema: FtmEntity["schema"], values: Values): FtmEntity {
  const filled = Object.entries(values).map(([property, all]) => [property, distinct(all)] as const);
  return { id: ftmId(id), schema, properties: Object.fromEntries(filled.filter(([, all]) => all.length > 0)) };
}

const distinct = (values: readonly (string | undefined)[]) =>
  [...new Set(values)].filter((value) => value !== undefined);
