import { type Issue, type IssueFacts, issueAt } from "../issues/issue.js";
import { foreignEncoding } from "../json/encoding.js";
import { isAsWideAsDefault } from "../json/limits.js";
import { located } from "../json/located.js";
import { acrossRecords } from "./across-records.js";
import { createLineAcceptor } from "./bytes/line-acceptor.js";
import { judgeLine } from "./judge-line.js";
import { type Line, lineBytes, lineSplitter, type SettleLine } from "./lines.js";
import type { FilledStreamOptions } from "./options.js";

/** What was in a stream. */
export interface StreamSummary {
  /** Lines that are not blank. */
  readonly records: number;
  /** Errors, those included that were not given out. Once `maxIssues` have been, a broken record counts as one. */
  readonly errors: number;
  /** Warnings, those included that were not given out. */
  readonly warnings: number;
}

/** Judges a stream as its chunks come in. */
export interface StreamJudge {
  readonly push: (chunk: Uint8Array) => Iterable<Issue>;
  readonly end: () => Iterable<Issue>;
  /** Instead of `end`, when the data broke off: what is not there yet is then no error, and a line without end is not read. */
  readonly cutShort: (reason: IssueFacts["damaged-gzip"]["reason"]) => Iterable<Issue>;
  readonly summary: () => StreamSummary;
}

/** A judge of one stream. `seed` is any number that whoever wrote the stream does not know. */
export function streamJudge({ recordsOnly, maxIssues, limits }: FilledStreamOptions, seed: number): StreamJudge {
  const acceptor = createLineAcceptor();
  const across = recordsOnly ? undefined : acrossRecords(seed);
  const sum = { records: 0, errors: 0, warnings: 0 };
  let left = maxIssues;
  let isForeign = false;
  let lastLine = 0;

  /** Nothing can be said of a line that is accepted, but that its id has been seen before. */
  const settle: SettleLine = (chunk, start, number) => {
    const end = acceptor.accept(chunk, start);
    if (end < 0 || end - start > limits.maxLine) return -1;
    if (across?.takeAccepted({ chunk, start, end, number }, acceptor) === false) return -1;
    sum.records++;
    lastLine = number;
    return end;
  };
  const lines = lineSplitter(limits.maxLine, isAsWideAsDefault(limits) ? settle : undefined);
  const give = (issues: readonly Issue[]): readonly Issue[] => {
    const given = issues.slice(0, left);
    left -= given.length;
    return given;
  };
  const judge = (line: Line): readonly Issue[] => {
    lastLine = line.number;
    const verdict = judgeLine(line, limits, { issues: left, ids: across !== undefined });
    if (!verdict) return none;
    sum.records++;
    sum.errors += verdict.errors;
    sum.warnings += verdict.warnings;
    const duplicate = verdict.record && across?.take(verdict.record, line.number, lineBytes(line));
    if (!duplicate) return verdict.issues.length === 0 ? none : give(verdict.issues);
    sum.errors++;
    return give([...verdict.issues, ...located(lineBytes(line), [duplicate], line.number)]);
  };
  function* push(chunk: Uint8Array) {
    if (isForeign) return;
    for (const line of lines.push(chunk)) {
      isForeign = line.number === 1 && foreignEncoding(lineBytes(line)) !== undefined;
      yield* judge(line);
      if (isForeign) return;
    }
    across?.settle();
  }
  function* end() {
    if (!isForeign) for (const line of lines.end()) yield* judge(line);
    across?.settle();
    for (const issue of across?.unresolved() ?? []) {
      sum.errors++;
      yield* give([issue]);
    }
  }
  function* cutShort(reason: IssueFacts["damaged-gzip"]["reason"]) {
    sum.errors++;
    yield* give([{ ...issueAt("damaged-gzip", [], { reason }), line: lastLine + 1, column: 1 }]);
  }
  return { push, end, cutShort, summary: () => ({ ...sum }) };
}

const none: readonly Issue[] = [];
