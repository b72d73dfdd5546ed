import type { Evidence } from "../generated/types.js";
import { printable } from "../text/printable.js";
import type { Change, ChangeCode } from "./change.js";

const LONGEST = 200;

const isPlain = (text: string) => /^[\w:.+-]*$/.test(text);

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A value as a reader sees it: words of the model bare, text in quotation marks, the rest as JSON. */
function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return printable(isPlain(value) ? value : `“${value}”`);
  return printable(cut(JSON.stringify(value)));
}

const nameOf = (speaker: string | null | undefined) =>
  speaker === null ? "a speaker nobody names" : (speaker ?? "somebody");

const arrow = ({ before, after }: Change) => `${show(before)} → ${show(after)}`;

function withdrawal(value: unknown): string {
  const { reason, successor } = value as { reason: string; successor?: string };
  return `withdrawn: ${show(reason)}${successor === undefined ? "" : `; see ${show(successor)}`}`;
}

/** The sentences; a change without one of its own is told as “path: before → after”. */
const sentences: Partial<Record<ChangeCode, (change: Change) => string>> = {
  "record-added": () => "new",
  "record-lost": () => "gone, and its id leads nowhere: records are withdrawn, never dropped",
  "record-withdrawn": ({ after }) => withdrawal(after),
  "record-reinstated": () => "no longer withdrawn",
  "accused-added": ({ concerns }) => `accuses ${nameOf(concerns)}, whom it did not accuse before`,
  "accused-removed": ({ concerns }) => `no longer accuses ${nameOf(concerns)}`,
  "commitment-raised": (change) => `${nameOf(change.concerns)} is surer of it: ${arrow(change)}`,
  "commitment-lowered": (change) => `${nameOf(change.concerns)} is less sure of it: ${arrow(change)}`,
  "hedge-lost": (change) => `a hedge is lost at ${change.path}: ${arrow(change)}`,
  "speaker-lost": ({ before }) => `no longer on the word of ${show(before)}`,
  "speaker-added": ({ after }) => `on the word of ${show(after)} as well`,
  "speaker-changed": (change) => `somebody else says so: ${arrow(change)}`,
  "legal-status-advanced": (change) => `legal status of ${nameOf(change.concerns)} advanced: ${arrow(change)}`,
  "legal-status-changed": (change) => `legal status of ${nameOf(change.concerns)}: ${arrow(change)}`,
  "role-changed": (change) => `role of ${nameOf(change.concerns)}: ${arrow(change)}`,
  "participant-added": ({ concerns }) => `${nameOf(concerns)} takes part`,
  "participant-lost": ({ concerns }) => `${nameOf(concerns)} no longer takes part`,
  "date-moved": ({ before, after }) => `date: ${before} → ${after}`,
  reordered: ({ path }) => `${path || "list"}: the same in another order`,
};

/** The change in a few words, without the record it is in: `actor:x is surer of it: uncommitted → certain`. */
export function describeChange(change: Change): string {
  const sentence = sentences[change.code];
  return sentence ? sentence(change) : `${change.path}: ${arrow(change)}`;
}

const whereIn = (passage: Evidence): string => {
  if (passage.type === "text-position") return `characters ${passage.start}–${passage.end}`;
  const { page, time, section } = passage;
  return [page && `page ${page}`, time && `at ${time}`, section].filter(Boolean).join(", ") || "somewhere";
};

const SHOWN = 3;

/** Where to look: the first passages, by source, and how many more there are; empty when there is none. */
export function describePassages(passages: readonly Evidence[]): string {
  const places = new Map<string, Set<string>>();
  for (const passage of passages.slice(0, SHOWN)) {
    places.set(passage.source, (places.get(passage.source) ?? new Set()).add(whereIn(passage)));
  }
  const bySource = [...places].map(([source, there]) => `${[...there].join(", ")} of ${source}`);
  const more = passages.length > SHOWN ? [`${passages.length - SHOWN} more`] : [];
  return printable([...bySource, ...more].join("; "));
}

/** What the record is that a change is in: an allegation, and on whose word; empty for what is neither. */
export function describeGround({ allegation, speakers }: Change): string {
  const word = speakers.length === 0 ? [] : [`on the word of ${speakers.map(nameOf).join(" › ")}`];
  return [...(allegation ? ["an allegation"] : []), ...word].join(", ");
}

/**
 * A change in one line: level, record, what changed, on whose word the record stands, and the passage to look at.
 *
 * @example
 * ```ts
 * import { diffDatasets, formatChange } from "attributed-events/diff";
 * for (const change of diffDatasets(before, after).changes) console.log(formatChange(change));
 * // major  claim:network-is-foreign: actor:ministry is surer of it: uncommitted → certain
 * //        (an allegation, on the word of source:post › actor:ministry; characters 12–80 of source:post)
 * ```
 */
export function formatChange(change: Change): string {
  const aside = [describeGround(change), describePassages(change.passages)].filter((part) => part !== "").join("; ");
  const line = `${change.level}  ${change.record ?? "dataset"}: ${describeChange(change)}`;
  return aside === "" ? line : `${line} (${aside})`;
}
