import type { Dataset, Judgement, SourceId } from "../generated/types.js";
import type { AnyRecord } from "../records/kinds.js";
import { sameDocuments } from "../records/same-documents.js";
import { validateDataset } from "../validate/validate-dataset.js";
import { type Contents, contentsOf } from "./colliding.js";
import { joinedJudgements, misshapen, wronglyJudged } from "./joined-judgements.js";
import { type MergeIssue, repetitions } from "./merge-issue.js";
import { type MergeNote, notesOn } from "./merge-note.js";
import { type MergePart, partOf } from "./merge-part.js";
import { type HeadOptions, mergedHead } from "./merged-head.js";
import { renamedRecord } from "./renamed-record.js";
import { type Renamed, type Renaming, renamings } from "./renaming.js";

/** How datasets are merged. */
export interface MergeOptions extends HeadOptions {
  /** What curators hold of the records of the result, by the ids that they have there. */
  readonly judgements?: readonly Judgement[] | undefined;
  /** How many errors of each input, and of the judgements, are listed. Default 100. */
  readonly maxIssues?: number;
}

/** What `mergeDatasets` says. */
export type MergeVerdict =
  | {
      readonly ok: true;
      readonly dataset: Dataset;
      /** The ids that records do not keep. */
      readonly renamed: readonly Renamed[];
      /** Records of sources that are of one document: their texts have one digest, or they one address. */
      readonly sameDocuments: readonly (readonly SourceId[])[];
      /** How the inputs differ, where that is nothing wrong. */
      readonly notes: readonly MergeNote[];
      /** What `splitDataset` needs to have the inputs back, one for each. */
      readonly parts: readonly MergePart[];
    }
  | { readonly ok: false; readonly issues: readonly MergeIssue[] };

/**
 * Puts datasets together so that nothing is lost: every record of every input stands in the result, unchanged but for ids. The
 * same inputs in the same order give the same result, byte for byte. The inputs are not changed; the result shares their records.
 *
 * A record that several inputs have, to the last letter and with all that it refers to, is one record. Another record whose id is
 * taken gets a new one: the id, a hyphen and the place of its input, 2 for the second (`actor:ministry-2`); every reference to it
 * follows, and `renamed` says so. Judgements are checked and added, and change no record: without one of them the result is
 * what it was.
 *
 * @throws TypeError where there is no input.
 *
 * @example
 * ```ts
 * import { dataset } from "attributed-events";
 * import { mergeDatasets } from "attributed-events/merge";
 * const merged = mergeDatasets([dataset]);
 * merged.ok && merged.dataset.events.length === dataset.events.length; // true
 * ```
 */
export function mergeDatasets(inputs: readonly unknown[], options: MergeOptions = {}): MergeVerdict {
  if (inputs.length === 0) throw new TypeError("mergeDatasets: inputs: is empty; give at least one dataset");
  const limit = limitIn(options);
  const { datasets, issues } = validInputs(inputs, limit);
  const wrong = [...issues, ...misshapen(options.judgements ?? [], limit)];
  return wrong.length > 0 ? { ok: false, issues: wrong } : mergeValid(datasets, options);
}

/** The same, of datasets and judgements of which somebody knows already that they are good. */
export function mergeValid(datasets: readonly Dataset[], options: MergeOptions): MergeVerdict {
  const limit = limitIn(options);
  const contents = contentsOf(datasets);
  const repeated = repetitions(datasets, contents);
  if (repeated.length > 0) return { ok: false, issues: repeated };
  const renaming = renamings(contents);
  const judgements = joinedJudgements(datasets, renaming, options.judgements ?? []);
  const dataset = joinedDataset(datasets, contents, renaming, judgements.list, options);
  const misjudged = wronglyJudged(dataset, judgements, limit);
  if (misjudged.length > 0) return { ok: false, issues: misjudged };
  return {
    ok: true,
    dataset,
    renamed: renaming.flatMap(({ changes }) => changes),
    sameDocuments: [...new Set(sameDocuments(dataset).values())],
    notes: notesOn(datasets, dataset.schemaVersion),
    parts: datasets.map((one, input) => partOf(one, renaming[input] ?? unchanged)),
  };
}

const limitIn = ({ maxIssues }: MergeOptions) => (maxIssues === undefined ? {} : { maxIssues });

const unchanged: Renaming = { changes: [], rename: (id) => id };

/** The inputs that are datasets, and what is wrong with the others. */
function validInputs(inputs: readonly unknown[], limit: { readonly maxIssues?: number }) {
  const datasets: Dataset[] = [];
  const issues: MergeIssue[] = [];
  for (const [input, value] of inputs.entries()) {
    const verdict = validateDataset(value, limit);
    if (verdict.ok) datasets.push(verdict.dataset);
    else issues.push({ code: "invalid-input", input, issues: verdict.issues, more: verdict.more });
  }
  return { datasets, issues };
}

function joinedDataset(
  inputs: readonly Dataset[],
  { collisions }: Contents,
  renaming: readonly Renaming[],
  judgements: readonly Judgement[],
  options: HeadOptions,
): Dataset {
  const recordsIn = <R extends AnyRecord>(listIn: (dataset: Dataset) => readonly R[]): readonly R[] => {
    const all: R[] = [];
    for (const [input, dataset] of inputs.entries()) {
      const own = collisions[input];
      const { changes, rename } = renaming[input] ?? unchanged;
      for (const record of listIn(dataset)) {
        const collision = own?.get(record.id);
        if (collision !== undefined && collision.content !== collision) continue;
        all.push(changes.length === 0 ? record : renamedRecord(record, rename));
      }
    }
    return all;
  };
  return {
    ...mergedHead(inputs, judgements, options),
    sources: recordsIn(({ sources }) => sources),
    actors: recordsIn(({ actors }) => actors),
    events: recordsIn(({ events }) => events),
    claims: recordsIn(({ claims }) => claims),
    ...(judgements.length > 0 ? { judgements } : {}),
  };
}
