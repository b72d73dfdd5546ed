import type { DraftActor, DraftClaim, DraftDocument, DraftEvent, DraftSource } from "attributed-events/draft";
import type { Finding, Judgement } from "../article/desk/protocol.js";
import type { Layout, Span } from "../article/text/layout.js";
import { commitmentText, unnamedText } from "../words/voice.js";
import { freeKey } from "./keys.js";
import { type Project, withClaim } from "./project.js";
import type { Change } from "./use-history.js";

/** What the parts of the form work on. */
export interface Bench {
  readonly project: Project;
  readonly change: Change;
  readonly judgement: Judgement;
  /** The article at hand. */
  readonly source: DraftSource;
  readonly layout: Layout;
  /** What is selected in the article, and its words. */
  readonly span: Span | undefined;
  readonly selected: string;
}

/** Changes a claim of the draft; changes of one field one after the other are one step back. */
export function changeClaim(
  { change }: Bench,
  key: string,
  update: (claim: DraftClaim) => DraftClaim | undefined,
  name?: string,
): void {
  change(
    (project) => ({ ...project, draft: withClaim(project.draft, key, update) }),
    name === undefined ? undefined : `${key} ${name}`,
  );
}

export const actorsOf = ({ draft }: Project): readonly DraftActor[] => draft.actors ?? [];
export const eventsOf = ({ draft }: Project): readonly DraftEvent[] => draft.events ?? [];
export const claimsOf = ({ draft }: Project): readonly DraftClaim[] => draft.claims ?? [];
export const sourcesOf = ({ draft }: Project): readonly DraftSource[] => draft.sources ?? [];

/** What an actor is called: its primary name. */
export const actorName = ({ name, names, key }: DraftActor): string =>
  name ?? names?.find(({ type }) => type === "primary")?.value ?? names?.[0]?.value ?? key;

/** The name of whoever a key or an id stands for; the key itself where nobody has it. */
export function nameOfKey(project: Project, key: string): string {
  const bare = key.replace(/^(?:actor|event|source):/, "");
  const actor = actorsOf(project).find((one) => one.key === bare);
  if (actor !== undefined) return actorName(actor);
  const event = eventsOf(project).find((one) => one.key === bare);
  return event?.title ?? sourcesOf(project).find((one) => one.key === bare)?.publisher ?? key;
}

/** Whose word a claim is: the last speaker's or the one they speak for, the article's own, or nobody's. */
export function speakerOf(project: Project, { speakers, source }: DraftClaim): string {
  const last = speakers?.at(-1);
  if (last === undefined) return nameOfKey(project, source ?? sourcesOf(project)[0]?.key ?? "");
  const key = last.by ?? last.onBehalfOf;
  if (key != null) return nameOfKey(project, key);
  return unnamedText(last.unnamedSpeaker ?? "nobody") ?? "nobody is named";
}

/** How sure the last of them is, as a predicate: a denial reads as one. */
export const surenessOf = ({ speakers, document, type }: DraftClaim): string =>
  commitmentText({ commitment: (speakers?.at(-1) ?? document)?.commitment ?? "certain" }, type);

/** A claim in a line: never the statement without its speaker. */
export const claimLine = (project: Project, claim: DraftClaim): string =>
  `${speakerOf(project, claim)} ${surenessOf(claim)}: ${claim.statement === "" ? (claim.passage ?? "") : claim.statement}`;

/** The draft with an actor added, and its key. */
export function withActor(draft: DraftDocument, actor: Omit<DraftActor, "key">): readonly [DraftDocument, string] {
  const records = [...(draft.actors ?? []), ...(draft.events ?? []), ...(draft.sources ?? [])];
  const key = freeKey(actor.name ?? "", records, "actor");
  return [{ ...draft, actors: [...(draft.actors ?? []), { key, ...actor }] }, key];
}

/** The draft with an event added, and its key. */
export function withEvent(draft: DraftDocument, event: Omit<DraftEvent, "key">): readonly [DraftDocument, string] {
  const records = [...(draft.actors ?? []), ...(draft.events ?? []), ...(draft.sources ?? [])];
  const key = freeKey(event.title, records, "event");
  return [{ ...draft, events: [...(draft.events ?? []), { key, ...event }] }, key];
}

/** What was found in a record of the draft, below the key of the record: `/claims/3`. */
export const findingsAt = ({ findings }: Judgement, pointer: string): readonly Finding[] =>
  findings.filter((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
