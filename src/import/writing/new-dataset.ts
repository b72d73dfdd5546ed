import type { Dataset } from "../../generated/types.js";
import { SCHEMA_VERSION } from "../../model/schema-version.js";
import type { Draft } from "../../records/draft.js";

/** A dataset that can still be written to: records are pushed into its lists, and `parseDataset` with `freeze` ends that. */
export type DatasetDraft = Draft<Dataset>;

/** What a dataset says of itself; what is left out says that it is not known. */
export interface DatasetSelf {
  /** A name for it. */
  readonly name: string;
  /** Its version; `0.1.0` where left out. */
  readonly version?: string;
  /** The language of its statements, titles and notes. */
  readonly language?: string;
  /** Its licence, as an SPDX expression. */
  readonly license?: string;
  /** What tells it from every other. */
  readonly id?: Dataset["id"];
}

/**
 * A dataset without records, to push records into. It is assignable to `Dataset` at any time, and valid once
 * `validateDataset` says so, which freezes it where it is asked to.
 *
 * @example
 * ```ts
 * import { newDataset, newIds } from "attributed-events/import";
 * import { validateDataset } from "attributed-events/validate";
 * const [draft, idFor] = [newDataset({ name: "harbour" }), newIds()];
 * draft.actors.push({ id: idFor("actor", "Coast Guard"), type: "agency", names: [{ value: "Coast Guard", language: "en", type: "primary" }] });
 * validateDataset(draft, { freeze: true }).ok; // true
 * ```
 */
export function newDataset({
  name,
  version = "0.1.0",
  language = "und",
  license = "NOASSERTION",
  id,
}: DatasetSelf): DatasetDraft {
  const self = { schemaVersion: SCHEMA_VERSION, ...(id !== undefined && { id }), name, version, language, license };
  return { ...self, sources: [], actors: [], events: [], claims: [] };
}
