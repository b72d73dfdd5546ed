import type { Dataset, Judgement } from "../generated/types.js";
import type { Issue } from "../validate/issues/issue.js";
import { pointerTo } from "../validate/issues/pointer.js";
import { judgementIssues, validateJudgements } from "../validate/validate-judgements.js";
import type { MergeIssue } from "./merge-issue.js";
import type { Renaming } from "./renaming.js";

/** The judgements of a result: those of the inputs, and then those that were given; one that is there already does not stand twice. */
export interface JoinedJudgements {
  readonly list: readonly Judgement[];
  /** For each of the list that was given: its place among the given ones. */
  readonly given: ReadonlyMap<number, number>;
}

/** Puts the judgements of the inputs, by the ids of the result, before those that are given. */
export function joinedJudgements(
  inputs: readonly Dataset[],
  renamings: readonly Renaming[],
  given: readonly Judgement[],
): JoinedJudgements {
  const list: Judgement[] = [];
  const places = new Map<number, number>();
  const seen = new Set<string>();
  const add = (judgement: Judgement): boolean => {
    const text = JSON.stringify(judgement);
    if (seen.has(text)) return false;
    seen.add(text);
    list.push(judgement);
    return true;
  };
  for (const [input, { judgements = [] }] of inputs.entries()) {
    const rename = renamings[input]?.rename;
    for (const one of judgements) add(rename === undefined ? one : { ...one, records: one.records.map(rename) });
  }
  for (const [place, judgement] of given.entries()) if (add(judgement)) places.set(list.length - 1, place);
  return { list, given: places };
}

/** What is wrong with the shape of judgements that are given, before anything is done with them. */
export function misshapen(given: readonly unknown[], limit: { readonly maxIssues?: number }): readonly MergeIssue[] {
  if (given.length === 0) return [];
  const verdict = validateJudgements({ judgements: given }, limit);
  return verdict.ok ? [] : [{ code: "bad-judgements", issues: verdict.issues, more: verdict.more }];
}

/** What is wrong with judgements about the records of a result: with what was given, and with what the inputs hold together. */
export function wronglyJudged(
  dataset: Dataset,
  { given }: JoinedJudgements,
  limit: { readonly maxIssues?: number },
): readonly MergeIssue[] {
  if (dataset.judgements === undefined) return [];
  const verdict = judgementIssues(dataset, limit);
  if (verdict.ok) return [];
  const placed = verdict.issues.map((issue) => ({ issue, place: given.get(Number(issue.path[1])) }));
  const ofGiven = placed.flatMap(({ issue, place }) => (place === undefined ? [] : [movedTo(issue, place)]));
  const ofInputs = placed.flatMap(({ issue, place }) => (place === undefined ? [issue] : []));
  const { more } = verdict;
  if (ofInputs.length === 0) return [{ code: "bad-judgements", issues: ofGiven, more }];
  return [
    ...(ofGiven.length > 0 ? [{ code: "bad-judgements", issues: ofGiven, more: 0 } as const] : []),
    { code: "inputs-contradict", issues: ofInputs, more },
  ];
}

/** An issue of a judgement, with a path among those that were given. */
function movedTo(issue: Issue, place: number): Issue {
  const [list = "judgements", , ...rest] = issue.path;
  const path = [list, place, ...rest];
  return { ...issue, path, pointer: pointerTo(path) };
}
