import { identity } from "../generated/meta.js";

/** What identifies a release of the packaged dataset. */
export interface Meta {
  /** The version of the package and of its dataset. */
  readonly version: string;
  /** The version of the model that the dataset follows. */
  readonly schemaVersion: string;
  /** The digest of the dataset's content, `sha256:` and 64 hexadecimal digits, as `digestDataset` computes it. */
  readonly digest: `sha256:${string}`;
  /** How many records of each kind there are, withdrawn ones included. */
  readonly counts: {
    readonly sources: number;
    readonly actors: number;
    readonly events: number;
    readonly claims: number;
  };
}

/**
 * What to cite and what to check: the version of the packaged dataset, its digest and its size. Frozen.
 *
 * @example
 * ```ts
 * import { meta } from "attributed-events";
 * `attributed-events@${meta.version}, ${meta.digest}`;
 * ```
 */
export const meta: Meta = identity;
