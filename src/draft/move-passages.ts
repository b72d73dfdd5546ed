import type {
  AttributionStep,
  Claim,
  Dataset,
  Evidence,
  RecordId,
  ReportedEvent,
  Source,
  SourceId,
  TextPosition,
} from "../generated/types.js";
import type { Selection } from "../passage/fragment-matches.js";
import type { Path } from "../validate/issues/pointer.js";
import { isMoved, type Moving, type Unmoved } from "./move/moving.js";
import { passageInNewText } from "./move/passage-in-new-text.js";
import { type Moved, phraseInNewText } from "./move/phrase-in-new-text.js";
import { type SourceTexts, sourceTexts } from "./move/source-texts.js";

/** What `movePassages` is given. */
export interface MoveOptions {
  /** The new texts, by the keys or the ids of their sources: `{ "harbour-post": text }`. */
  readonly to: Readonly<Record<string, string>>;
  /** The texts that the sources pin, where somebody has them: with them all words of a passage are known, not only its ends. */
  readonly from?: Readonly<Record<string, string>>;
}

/** What `movePassages` says. */
export interface MovedDataset {
  /** The dataset with all that moved at its new place, and each source that moved pinned to its new text. */
  readonly dataset: Dataset;
  /** Every passage, cue and date phrase that has a place in a new text, claim by claim, then event by event. */
  readonly moved: readonly MovedWords[];
  /** Those that have none: in `dataset` they are as they were, and have to be read again. */
  readonly left: readonly LeftWords[];
}

interface Words {
  /** The claim or the event. */
  readonly record: RecordId;
  /** The source in whose text they stand. */
  readonly source: SourceId;
  /** What they are in the dataset. */
  readonly what: "passage" | "cue" | "date";
  /** Where in the dataset they are. */
  readonly path: Path;
}

/** Words with a place in the new text. */
export interface MovedWords extends Words {
  /** What was compared: all words, or of a passage whose old text was not given, its fragment and how long it is. */
  readonly known: "words" | "fragment";
  /** Where they stood. */
  readonly from: Selection;
  /** Where they stand now. */
  readonly to: Selection;
}

/** Words without one. */
export interface LeftWords extends Words, Unmoved {
  /** What is known of them: the words, or the first and last of a passage. */
  readonly words: string;
}

/**
 * Moves a valid dataset to new texts of its sources, when an article was corrected or a page is read in another way: every passage,
 * cue and date phrase that stands in the new text exactly once is moved there, its fragment included, and its source pinned to the
 * new text; the others are listed with what is nearest. Nothing is moved by likeness. Typography is folded as in a draft.
 *
 * With the old text in `from`, words that stand several times are told apart by what stood around them. Without it a passage moves
 * where its fragment selects one stretch only, as long as the passage was, so that a change in
 * its middle may go unseen (`known: "fragment"`); a cue where it stands once between the passages around it.
 * Where nothing is left, the dataset is valid again and `verifyEvidence` finds nothing in the new texts.
 *
 * @throws RangeError for a text of no source or of one that pins none, and for an old text that is not the pinned one;
 * TypeError for a text that is no string.
 *
 * @example
 * ```ts
 * import { movePassages } from "attributed-events/draft";
 * const { dataset: moved, left } = movePassages(dataset, { to: { "harbour-post": corrected }, from: { "harbour-post": text } });
 * left.map(({ record, because }) => `${record}: ${because}`); // ["claim:pilots-moved-buoys: not-there"]
 * ```
 */
export function movePassages(dataset: Dataset, { to, from = {} }: MoveOptions): MovedDataset {
  const desk: Desk = { texts: sourceTexts(dataset.sources, to, from), moved: [], left: [], passages: new Map() };
  const withPassages = dataset.claims.map((claim, at) => withEvidence(claim, ["claims", at], desk));
  for (const passages of desk.passages.values()) passages.sort((a, b) => a.from.start - b.from.start);
  const claims = withPassages.map((claim, at) => withCues(claim, ["claims", at], desk));
  const sourceOf = new Map<string, SourceId>(
    claims.flatMap(({ id, evidence: [first] }) => (first ? [[id, first.source]] : [])),
  );
  const events = dataset.events.map((event, at) => withDate(event, sourceOf.get(event.when.claim ?? ""), at, desk));
  const sources = dataset.sources.map((source) => withPin(source, desk.texts.get(source.id)));
  return { dataset: { ...dataset, sources, events, claims }, moved: inOrder(desk.moved), left: inOrder(desk.left) };
}

/** What is gathered on the way. */
interface Desk {
  readonly texts: ReadonlyMap<SourceId, SourceTexts>;
  readonly moved: MovedWords[];
  readonly left: LeftWords[];
  /** The passages that have moved, by their source. */
  readonly passages: Map<SourceId, Moved[]>;
}

/** Notes whether words moved, and gives their new span. */
function note(
  words: Words & { readonly words: string },
  from: Selection,
  moving: Moving,
  desk: Desk,
  known: MovedWords["known"] = "words",
): Selection | undefined {
  if (!isMoved(moving)) {
    desk.left.push({ ...words, ...moving });
    return undefined;
  }
  const { words: _, ...place } = words;
  desk.moved.push({ ...place, known, from: spanOf(from), to: spanOf(moving) });
  return moving;
}

const spanOf = ({ start, end }: Selection): Selection => ({ start, end });

function withEvidence(claim: Claim, path: Path, desk: Desk): Claim {
  const evidence = claim.evidence.map((one, at): Evidence => {
    const { source } = one;
    const texts = desk.texts.get(source);
    if (texts === undefined || one.type !== "text-position") return one;
    const moving = passageInNewText(one, texts);
    const words = wordsOf(one, texts);
    const place = { record: claim.id, source, what: "passage", path: [...path, "evidence", at], words } as const;
    const to = note(place, one, moving, desk, texts.old ? "words" : "fragment");
    if (to === undefined || "because" in moving) return one;
    const passages = desk.passages.get(source) ?? [];
    desk.passages.set(source, passages);
    passages.push({ from: one, to });
    return moving;
  });
  return { ...claim, evidence };
}

/** The words of a passage; without the old text, its first and last. */
function wordsOf({ start, end, textFragment }: TextPosition, { old }: SourceTexts): string {
  const { textStart, textEnd } = textFragment;
  if (old) return wordsAt({ start, end }, old);
  return textEnd === undefined ? textStart : `${textStart} … ${textEnd}`;
}

function wordsAt({ start, end }: Selection, { quotable }: SourceTexts["now"]): string {
  const { text, indexOf } = quotable();
  return text.slice(indexOf(start), indexOf(end));
}

function withCues(claim: Claim, path: Path, desk: Desk): Claim {
  const attribution = claim.attribution.map((step, at): AttributionStep => {
    const { cue } = step;
    const texts = cue && cue.type !== "continuation" ? desk.texts.get(cue.source) : undefined;
    if (texts === undefined || cue === undefined || cue.type === "continuation") return step;
    const { source, phrase: words } = cue;
    const place = { record: claim.id, source, what: "cue", path: [...path, "attribution", at, "cue"], words } as const;
    const moving = phraseInNewText(words, cue, desk.passages.get(source) ?? [], texts);
    const to = note(place, cue, moving, desk);
    return to ? { ...step, cue: { ...cue, ...spanOf(to), phrase: wordsAt(to, texts.now) } } : step;
  });
  return { ...claim, attribution };
}

/** The words of a date stand in the source of the first passage of the claim that gives the date. */
function withDate(event: ReportedEvent, source: SourceId | undefined, at: number, desk: Desk): ReportedEvent {
  const { phrase } = event.when;
  const texts = source && desk.texts.get(source);
  if (texts === undefined || source === undefined || phrase === undefined) return event;
  const path = ["events", at, "when", "phrase"];
  const moving = phraseInNewText(phrase.text, phrase, desk.passages.get(source) ?? [], texts);
  const to = note({ record: event.id, source, what: "date", path, words: phrase.text }, phrase, moving, desk);
  return to ? { ...event, when: { ...event.when, phrase: { text: wordsAt(to, texts.now), ...spanOf(to) } } } : event;
}

const withPin = (source: Source, texts: SourceTexts | undefined): Source =>
  texts ? { ...source, text: texts.now.pin() } : source;

/** Claim by claim, then event by event. */
function inOrder<W extends Words>(words: readonly W[]): readonly W[] {
  const rank = ({ path: [list, at] }: Words) => (list === "claims" ? 0 : 1e9) + Number(at);
  return [...words].sort((a, b) => rank(a) - rank(b));
}
