/** The compiler is the test here: `npm run typecheck` fails where a mistake compiles, or something right does not. */
import {
  claimsAbout,
  claimsBy,
  claimsInOwnVoice,
  type Dataset,
  dataset,
  describeClaim,
  type EventCriteria,
  type EventId,
  eventsBetween,
  eventsByAgency,
  findActor,
  findAgency,
  findClaims,
  findEvents,
  firstPassage,
  type KnownActorId,
  type KnownClaimId,
  type KnownEventId,
  type RecordOf,
  type ReportedEvent,
  type Role,
  recordById,
  type SubjectId,
} from "../../src/index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The ids of the packaged dataset come through a query exactly. */
export const eventIds: Equal<ReturnType<typeof between>[number]["id"], KnownEventId> = true;
export const actorIds: Equal<NonNullable<ReturnType<typeof actor>>["id"], KnownActorId> = true;
export const claimIds: Equal<ReturnType<typeof claims>[number]["id"], KnownClaimId> = true;
export const openIds: Equal<ReturnType<typeof openBetween>[number]["id"], EventId> = true;

/** The prefix of an id says of what kind the record is. */
export const knownEvent: Equal<ReturnType<typeof eventKnown>["id"], KnownEventId> = true;
export const openEvent: Equal<ReturnType<typeof eventOpen>, ReportedEvent> = true;
export const eitherKind: Equal<ReturnType<typeof either>["id"], KnownEventId | KnownActorId> = true;
export const anyKind: Equal<ReturnType<typeof anyRecord>, RecordOf<Dataset>> = true;

const eventKnown = () => recordById(dataset, "event:embassy-attack");
const eventOpen = () => recordById(open, "event:whenever");
const either = () => recordById(dataset, subject);
const anyRecord = () => recordById(open, anyText);

const between = () => eventsBetween(dataset, {});
const actor = () => findActor(dataset, "Anybody");
const claims = () => findClaims(dataset);
const openBetween = () => eventsBetween(open, {});

declare const open: Dataset;
declare const known: KnownActorId;
declare const anyText: string;
declare const subject: SubjectId;

// Known ids, and words that are no ids, compile everywhere.
findAgency(dataset, known);
findAgency(dataset, "Any Name");
findAgency(dataset, anyText);
eventsByAgency(dataset, known, { roles: ["detained", "speaker"] });
claimsBy(dataset, known, { only: true });
claimsBy(dataset, "Any Name");
findEvents(dataset, { agency: known, actor: "Any Name" });
findEvents(dataset, { agency: anyText });
findClaims(dataset, { by: known, about: "Any Name", against: known });
for (const event of dataset.events) claimsAbout(dataset, event.id);
for (const claim of dataset.claims) describeClaim(dataset, claim);

// So do ids that are read from the fields of records.
for (const claim of dataset.claims) {
  for (const id of claim.about) claimsAbout(dataset, id);
  for (const id of claim.against ?? []) findClaims(dataset, { by: id, about: id, against: id });
  for (const { by } of claim.attribution) if (by !== null) claimsBy(dataset, by);
}
for (const { participants } of dataset.events) {
  for (const { actor: id } of participants) findEvents(dataset, { actor: id, agency: id });
}

// With the open type, every id does.
eventsByAgency(open, "actor:whoever");
findClaims(open, { by: "source:whatever", about: "event:whenever" });
describeClaim(open, "claim:whatever");

for (const event of dataset.events) firstPassage(dataset, event);
firstPassage(dataset, "event:embassy-attack");
firstPassage(open, "event:whenever");

// Criteria can be kept, also for the packaged dataset.
const criteria: EventCriteria<typeof dataset> = { agency: known, type: "detention" };
findEvents(dataset, criteria);

// @ts-expect-error A misspelt id does not compile …
findActor(dataset, "actor:no-such-actor-anywhere");
// @ts-expect-error
findAgency(dataset, "actor:no-such-actor-anywhere");
// @ts-expect-error
eventsByAgency(dataset, "actor:no-such-actor-anywhere");
// @ts-expect-error
claimsBy(dataset, "source:no-such-source-anywhere");
// @ts-expect-error
claimsAbout(dataset, "event:no-such-event-anywhere");
// @ts-expect-error
claimsInOwnVoice(dataset, "source:no-such-source-anywhere");
// @ts-expect-error
describeClaim(dataset, "claim:no-such-claim-anywhere");
// @ts-expect-error
recordById(dataset, "event:no-such-event-anywhere");
// @ts-expect-error
recordById(dataset, "Any Name");
// @ts-expect-error
firstPassage(dataset, "event:no-such-event-anywhere");
// @ts-expect-error … nor within criteria …
findEvents(dataset, { agency: "actor:no-such-actor-anywhere", actor: "Any Name" });
// @ts-expect-error
findClaims(dataset, { about: "event:no-such-event-anywhere" });
// @ts-expect-error … nor an id of another kind …
findActor(dataset, "event:embassy-attack");
// @ts-expect-error … nor a role that there is not.
eventsByAgency(dataset, known, { roles: ["suspect" satisfies Role] });
// @ts-expect-error Answers cannot be written to.
eventsBetween(dataset, {})[0].title = "Something else";
