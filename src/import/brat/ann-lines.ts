import { withoutEnd } from "../../text/without-end.js";
import type { NamedSpeaker, Tie } from "../annotations/annotated-text.js";
import { placeIn, type RawSpan } from "../annotations/offsets.js";
import { type ImportIssue, importIssue } from "../shared/issue.js";

/** What a standoff file says. */
export interface Standoff {
  readonly spans: readonly RawSpan[];
  readonly ties: readonly Tie[];
  readonly speakers: readonly NamedSpeaker[];
  /** How often there was a line of a kind that has no place here. */
  readonly unread: ReadonlyMap<string, number>;
}

const spanLine = /^(T\S*)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/;
const noteLine = /^#\S*\t\S+ (\S+)\t(.*)$/;

/**
 * The lines of a standoff file of brat: `T` marks words, also in parts; `R` ties two; `E` ties a trigger and its arguments, which may be
 * events themselves; `#` is a note beside one; `*` ties any number. `A`, `M` and `N` are counted.
 */
export function annLines(file: string, text: string, report: (issue: ImportIssue) => void): Standoff {
  const [spans, notes]: [RawSpan[], Map<string, string>] = [[], new Map()];
  const [ties, triggers, unread]: [Tie[], Map<string, string>, Map<string, number>] = [[], new Map(), new Map()];
  const bad = (row: number, line: string, wanted: string) =>
    report(importIssue("bad-line", { file, row, line: row }, { found: line, wanted }));
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const row = at + 1;
    if (line.trim() === "") continue;
    const kind = line[0] ?? "";
    if (kind === "T") {
      const [, id = "", label = "", offsets = "", words] = spanLine.exec(line) ?? [];
      if (id === "") bad(row, line, "T1, tab, a label with its offsets such as “Cue 10 14”, tab, the words");
      else spans.push({ id, labels: [label], parts: partsIn(offsets), words, place: placeIn(file, id, row) });
    } else if (kind === "R") {
      const [label = "", first, second, more] = wordsBehindId(line);
      const [one, other] = [argumentIn(first), argumentIn(second)];
      if (label === "" || one === undefined || other === undefined || more !== undefined)
        bad(row, line, "R1, tab, a name and two arguments such as “Says Arg1:T1 Arg2:T2”");
      else ties.push({ label, ends: [one.value, other.value] });
    } else if (kind === "E") {
      const [trigger, ...others] = wordsBehindId(line).map(argumentIn);
      if (trigger === undefined || others.includes(undefined))
        bad(row, line, "E1, tab, a name with its trigger and arguments such as “Said:T2 Source:T1”");
      else {
        triggers.set(line.slice(0, line.indexOf("\t")), trigger.value);
        for (const argument of others) if (argument) ties.push(tieOf(trigger.value, argument));
      }
    } else if (kind === "*") {
      const [label = "", ...ids] = line.split("\t")[1]?.split(" ") ?? [];
      for (const other of ids.slice(1)) ties.push({ label, ends: [ids[0] ?? "", other] });
    } else if (kind === "#") {
      const [, id = "", note = ""] = noteLine.exec(line) ?? [];
      if (id !== "") notes.set(id, note);
    } else if (/^[AMN]/.test(kind)) unread.set(kind, (unread.get(kind) ?? 0) + 1);
    else bad(row, line, "a line that begins with T, R, E, A, M, N, * or #");
  }
  return {
    spans: spans.map((span) => ({ ...span, ...(notes.has(span.id) && { note: notes.get(span.id) ?? "" }) })),
    ties: ties.map(({ label, ends: [one, other] }) => ({
      label,
      ends: [triggers.get(one) ?? one, triggers.get(other) ?? other],
    })),
    speakers: [],
    unread,
  };
}

const partsIn = (offsets: string) =>
  offsets.split(";").map((part) => {
    const [start = 0, end = 0] = part.split(" ").map(Number);
    return { start, end };
  });

/** The words of a line behind its id and the tab. */
function wordsBehindId(line: string): readonly string[] {
  const [, text = ""] = line.trimEnd().split("\t");
  return text.split(" ");
}

/** `Arg1:T1` by its two parts. */
interface Argument {
  readonly name: string;
  readonly value: string;
}

function argumentIn(word = ""): Argument | undefined {
  const at = word.indexOf(":", 1);
  return at < 1 || at === word.length - 1 ? undefined : { name: word.slice(0, at), value: word.slice(at + 1) };
}

const tieOf = (trigger: string, { name, value }: Argument): Tie => ({
  label: withoutEnd(name, "0123456789"),
  ends: [trigger, value],
});
