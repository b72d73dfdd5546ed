import type {
  Article,
  CreativeWork,
  Place,
  Claim as SchemaClaim,
  Dataset as SchemaDataset,
  Event as SchemaEvent,
  Thing,
} from "schema-dts";
import type { schemaActor } from "../../../src/export/jsonld/actor-node.js";
import type { schemaClaim } from "../../../src/export/jsonld/claim-node.js";
import type { schemaDataset } from "../../../src/export/jsonld/dataset-node.js";
import type { schemaDocument } from "../../../src/export/jsonld/document-node.js";
import type { schemaEvent } from "../../../src/export/jsonld/event-node.js";

/*
 * Google's types of schema.org accept what the exporter says in schema.org's words: every property is one that the type
 * has, with a value that it may have. Checked by the compiler; there is nothing to run.
 */

type KeysOf<T> = T extends unknown ? keyof T : never;
type NoOthers<Expected, Given> = { readonly [Key in Exclude<keyof Given, KeysOf<Expected>>]: never };
type Is<Expected, Given extends Expected & NoOthers<Expected, Given>> = Given;

export type Dataset = Is<SchemaDataset, ReturnType<typeof schemaDataset>>;
export type Document = Is<CreativeWork, ReturnType<typeof schemaDocument>>;
export type Actor = Is<Thing, ReturnType<typeof schemaActor>>;
export type Event = Is<SchemaEvent, ReturnType<typeof schemaEvent>>;
export type Location = Is<Place, NonNullable<ReturnType<typeof schemaEvent>["location"]>>;
export type Claim = Is<SchemaClaim, ReturnType<typeof schemaClaim>>;

// @ts-expect-error: a claim has no such property
export type NoClaim = Is<SchemaClaim, ReturnType<typeof schemaClaim> & { readonly startDate: string }>;
// @ts-expect-error: an article's headline is a text
export type NoArticle = Is<Article, { readonly "@type": "Article"; readonly headline: 5 }>;
