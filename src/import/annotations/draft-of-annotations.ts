import { quoteOf } from "../../draft/write/quote.js";
import type { Loss } from "../../export/shared/exporter.js";
import type { DraftActor, DraftClaim, DraftDocument, DraftEvent, DraftSpeaker } from "../../generated/draft-types.js";
import { type QuotableText, quotableText } from "../../passage/quotable-text.js";
import { withoutEnd } from "../../text/without-end.js";
import { type ImportIssue, importIssue } from "../shared/issue.js";
import { lossAccount } from "../shared/loss-account.js";
import { type NewId, newIds } from "../shared/new-ids.js";
import type { AnnotatedSpan, AnnotatedText, ToldClaim, ToldStep } from "./annotated-text.js";
import { cueOf } from "./cue-of.js";
import { type AnnotationMapping, meaningOf, reportUnused } from "./mapping.js";
import { type NestedSaying, type Saying, sayingsIn, spansInside } from "./sayings.js";

/** Annotations that became a draft, which `resolveDraft` makes a dataset of once a person has looked at it. */
export interface DraftImport {
  /** The draft. */
  readonly draft: DraftDocument;
  /** The texts that the draft quotes, by the keys of their sources: what `resolveDraft` takes. */
  readonly texts: Readonly<Record<string, string>>;
  /** What was wrong with the annotations, and where. */
  readonly issues: readonly ImportIssue[];
  /** What was marked and is not in the draft, by label. */
  readonly lost: readonly Loss[];
}

/** How annotations are read. */
export interface AnnotationOptions {
  /** What the labels mean. */
  readonly mapping?: AnnotationMapping;
  /** A name for the dataset. */
  readonly name?: string;
  /** The texts that annotations are of, by the names of their files or the addresses of their pages, where the files do not hold them. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** The draft of texts with what was marked in them. */
export function draftOfAnnotations(
  documents: readonly AnnotatedText[],
  found: readonly ImportIssue[],
  { mapping = {}, name = "annotations" }: AnnotationOptions,
): DraftImport {
  const issues = [...found];
  const report = (issue: ImportIssue) => void issues.push(issue);
  const labels = documents.flatMap(({ spans }) => spans.flatMap((span) => span.labels));
  const ties = documents.flatMap((document) => document.ties.map(({ label }) => label));
  reportUnused(mapping, [...new Set(labels)], [...new Set(ties)], report);
  const desk = newDesk(mapping, report, labels);
  const claims = documents.flatMap((document) => claimsOf(document, documents.length > 1, desk));
  return {
    draft: {
      draft: 1,
      name,
      sources: documents.map(({ key, title, url }) => ({ key, ...(title && { title }), ...(url && { url }) })),
      actors: [...desk.actors.values()],
      events: desk.events,
      claims,
    },
    texts: Object.fromEntries(documents.map(({ key, text }) => [key, text])),
    issues,
    lost: desk.losses(),
  };
}

interface Desk {
  readonly meaning: ReturnType<typeof meaningOf>;
  readonly report: (issue: ImportIssue) => void;
  readonly keyFor: NewId;
  readonly actors: Map<string, DraftActor>;
  readonly events: DraftEvent[];
  readonly lose: (label: string) => void;
  readonly losses: () => readonly Loss[];
}

function newDesk(mapping: AnnotationMapping, report: Desk["report"], labels: readonly string[]): Desk {
  const reasons = Object.fromEntries(
    [...new Set(labels)].map((label) => [label, "has no meaning in the mapping, or is tied to no content"]),
  );
  const { lose, losses } = lossAccount({
    ...reasons,
    "cue of more than four words": "is longer than a phrase that may be kept",
  });
  return { meaning: meaningOf(mapping), report, keyFor: newIds(), actors: new Map(), events: [], lose, losses };
}

const keyOf = (id: string) => id.slice(id.indexOf(":") + 1);

function claimsOf(document: AnnotatedText, isOneOfSeveral: boolean, desk: Desk): readonly DraftClaim[] {
  const text = quotableText(document.text);
  const sayings = sayingsIn(document, desk.meaning);
  const used = new Set(sayings.flatMap(({ content, cues, speakers }) => [content, ...cues, ...speakers]));
  const toldOf = new Map((document.told ?? []).map((one) => [one.span, one]));
  const claims = sayings.flatMap((saying) => {
    const claim = claimOf(document, text, saying, toldOf.get(saying.content.id), desk, used);
    return claim === undefined ? [] : [isOneOfSeveral ? { ...claim, source: document.key } : claim];
  });
  for (const span of document.spans) if (!used.has(span)) for (const label of span.labels) desk.lose(label);
  return claims;
}

function claimOf(
  { spans }: AnnotatedText,
  text: QuotableText,
  saying: NestedSaying,
  told: ToldClaim | undefined,
  desk: Desk,
  used: Set<AnnotatedSpan>,
): DraftClaim | undefined {
  const { content, inside } = saying;
  const words = wordsOf(text, content);
  const outer = [...inside, saying];
  const whole = {
    start: Math.min(...outer.map((one) => one.whole.start)),
    end: Math.max(...outer.map((one) => one.whole.end)),
  };
  const passage = quoteOf(text, whole);
  const isAll =
    content.parts.length === 1 && content.parts[0].start === whole.start && content.parts[0].end === whole.end;
  const quoted = content.parts.length === 1 ? quoteOf(text, content.parts[0], whole) : { words };
  if (passage === undefined || quoted === undefined) {
    desk.report(importIssue("inside-word", content.place, { found: words }));
    return undefined;
  }
  const said = saidOf(words);
  const { events, actors } = aboutOf(spansInside(spans, saying), said, text, desk, used);
  return {
    key: told?.key ?? keyOf(desk.keyFor("claim", said.slice(0, 60))),
    passage: passage.words,
    ...(passage.nth !== undefined && { nth: passage.nth }),
    ...(!isAll && { content: quoted.words }),
    ...(!isAll && quoted.nth !== undefined && { contentNth: quoted.nth }),
    statement: said,
    type: "assertion",
    speakers: told
      ? told.steps.map((one) => toldSpeaker(one, desk))
      : outer.map((one) => speakerOf(one, text, whole, desk, spans)),
    events: events.map((event) => ({ event })),
    ...(actors.length > 0 && { actors: actors.map((actor) => ({ actor })) }),
    note: told?.note ?? content.note ?? "The statement is the source's words: put it into your own.",
  };
}

/** The words of a span; where it leaves words out, with an ellipsis, as a draft quotes. */
const wordsOf = (text: QuotableText, { parts }: AnnotatedSpan) =>
  parts.map(({ start, end }) => text.text.slice(text.indexOf(start), text.indexOf(end))).join(" … ");

/** What is said, without its quotation marks and its stop, in one line. */
function saidOf(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  const bare = withoutEnd(withoutEnd(line.replace(/^[“”"'„«‘’]+ ?/, ""), `“”"'«»‘’`).trimEnd(), ".,;:");
  return [...(bare === "" ? line : bare)].slice(0, 500).join("");
}

/** What a claim is about: events and actors that are marked in what is said, or else one event that says that nobody marked any. */
function aboutOf(
  inside: readonly AnnotatedSpan[],
  said: string,
  text: QuotableText,
  desk: Desk,
  used: Set<AnnotatedSpan>,
) {
  const events: string[] = [];
  const actors: string[] = [];
  for (const span of inside) {
    const title = wordsOf(text, span).replace(/\s+/g, " ");
    const [eventType, actorType] = [desk.meaning.eventType(span.labels), desk.meaning.actorType(span.labels)];
    if (eventType === undefined && actorType === undefined) continue;
    used.add(span);
    if (eventType !== undefined) events.push(newEvent(desk, { title, type: eventType }));
    else if (actorType !== undefined) actors.push(actorNamed(title, actorType, desk));
  }
  const note = "Nobody marked what this claim is about: give the event its type and title.";
  if (events.length + actors.length === 0) events.push(newEvent(desk, { title: said, type: "other", note }));
  return { events, actors: [...new Set(actors)] };
}

function newEvent(desk: Desk, { title, ...rest }: Omit<DraftEvent, "key">): string {
  const key = keyOf(desk.keyFor("event", title.slice(0, 60)));
  desk.events.push({ key, title: [...title].slice(0, 300).join(""), ...rest });
  return key;
}

function speakerOf(
  { speakers, names, cues, content }: Saying,
  text: QuotableText,
  within: Saying["whole"],
  desk: Desk,
  spans: readonly AnnotatedSpan[],
): DraftSpeaker {
  const cue = cues[0] && cueOf(text, cues[0], within);
  if (cues[0] !== undefined && cue === undefined) desk.lose("cue of more than four words");
  const marked = speakers.map((span) =>
    actorNamed(wordsOf(text, span).replace(/\s+/g, " "), typeAt(span, spans, desk), desk),
  );
  const [by, ...together] = [...new Set([...marked, ...names.map((name) => actorNamed(name, undefined, desk))])];
  const signal = cue === undefined ? {} : { cue };
  if (by !== undefined) return { by, ...(together.length > 0 && { together }), ...signal };
  desk.report(importIssue("no-speaker", content.place, { found: wordsOf(text, content) }));
  return { unnamedSpeaker: "nobody", ...signal };
}

/** A speaker as the file tells of it, with how sure it is. */
function toldSpeaker({ names, unnamed, onBehalfOf, commitment }: ToldStep, desk: Desk): DraftSpeaker {
  const [by, ...together] = names.map((name) => actorNamed(name, undefined, desk));
  const client = onBehalfOf === undefined ? {} : { onBehalfOf: actorNamed(onBehalfOf, undefined, desk) };
  if (by === undefined) return { unnamedSpeaker: unnamed ?? "nobody", ...client, commitment };
  return { by, ...(together.length > 0 && { together }), ...client, commitment };
}

/** What kind of party somebody is, where another label on the same words says so. */
const typeAt = (span: AnnotatedSpan, spans: readonly AnnotatedSpan[], { meaning }: Desk) => {
  const [{ start, end }] = span.parts;
  const same = spans.filter(({ parts: [part] }) => part.start >= start && part.end <= end);
  return meaning.actorType([...span.labels, ...same.flatMap(({ labels }) => labels)]);
};

/** One actor for each name; words that are no name, as “the officials” or “he”, are one each time. */
function actorNamed(name: string, type: DraftActor["type"] | undefined, desk: Desk): string {
  const isName = /^(?:the\s+)?\p{Lu}/u.test(name) && !/^(?:he|she|they|it|we|i)$/i.test(name);
  const known = isName ? desk.actors.get(name) : undefined;
  if (known !== undefined) return known.key;
  const key = keyOf(desk.keyFor("actor", name.slice(0, 80)));
  const actor: DraftActor = isName
    ? { key, type: type ?? "organization", name }
    : { key, type: type ?? "group", name, unnamed: true };
  desk.actors.set(isName ? name : `${name} ${key}`, actor);
  return key;
}
