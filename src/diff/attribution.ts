import type { ActorId, AttributionStep, Claim, SpeakerId } from "../generated/types.js";
import { isSameJson } from "../identity/canonical.js";
import { type Difference, difference } from "./change.js";
import { compareLists, compareValues, surplus } from "./fields.js";
import { isHedge, isRaised } from "./strength.js";

type Steps = readonly AttributionStep[];

const speakerOf = (step: AttributionStep | undefined) => step && (step.by ?? `unnamed (${step.unnamedSpeaker})`);

const isSameSpeaker = (one: AttributionStep | undefined, other: AttributionStep | undefined) =>
  one !== undefined && speakerOf(one) === speakerOf(other);

/** How many steps two paths share from the start. */
function sharedLength(before: Steps, after: Steps): number {
  const end = before.findIndex((step, at) => !isSameSpeaker(step, after[at]));
  return end === -1 ? before.length : end;
}

function compareCommitment(path: string, before: AttributionStep, after: AttributionStep): Difference[] {
  if (before.commitment === after.commitment) return [];
  const code = isRaised(before.commitment, after.commitment) ? "commitment-raised" : "commitment-lowered";
  return [difference(code, `${path}.commitment`, before.commitment, after.commitment, after.by)];
}

function compareCue(path: string, before: AttributionStep, after: AttributionStep): Difference[] {
  if (isSameJson(before.cue, after.cue)) return [];
  const isHearsay = ({ cue }: AttributionStep) => cue?.type === "hearsay";
  const code = isHearsay(before) && !isHearsay(after) ? "hedge-lost" : "cue-changed";
  return [difference(code, `${path}.cue`, before.cue, after.cue, after.by)];
}

const togetherIn = (step: AttributionStep | undefined) =>
  step === undefined || step.by === null ? [] : (step.together ?? []);

/** Who else is heard in a step than its speaker: those together with it, and whom it speaks for. */
function compareHeard(
  path: string,
  before: AttributionStep | undefined,
  after: AttributionStep | undefined,
): Difference[] {
  const [old, now] = [togetherIn(before), togetherIn(after)];
  const added = surplus(now, old).map(({ value, index }) => speakerAdded(`${path}.together[${index}]`, value));
  const lost = surplus(old, now).map(({ value, index }) => speakerLost(`${path}.together[${index}]`, value));
  const moved = added.length + lost.length === 0 ? compareLists(`${path}.together`, old, now, "field-changed") : [];
  return [...lost, ...added, ...moved, ...compareClient(`${path}.onBehalfOf`, before?.onBehalfOf, after?.onBehalfOf)];
}

const speakerAdded = (path: string, speaker: SpeakerId) =>
  difference("speaker-added", path, undefined, speaker, speaker);

const speakerLost = (path: string, speaker: SpeakerId) => difference("speaker-lost", path, speaker, undefined, speaker);

function compareClient(path: string, before: ActorId | undefined, after: ActorId | undefined): Difference[] {
  if (before === after) return [];
  if (before === undefined) return after === undefined ? [] : [speakerAdded(path, after)];
  if (after === undefined) return [speakerLost(path, before)];
  return [difference("speaker-changed", path, before, after, after)];
}

function compareStep(path: string, before: AttributionStep, after: AttributionStep): Difference[] {
  return [
    ...compareHeard(path, before, after),
    ...compareCommitment(path, before, after),
    ...compareCue(path, before, after),
    ...compareValues(`${path}.event`, before.event, after.event),
  ];
}

/** One step in place of another, or of none. */
function replaceStep(
  at: number,
  before: AttributionStep | undefined,
  after: AttributionStep | undefined,
): Difference[] {
  const path = `attribution[${at}]`;
  const [old, now] = [speakerOf(before), speakerOf(after)];
  const others = compareHeard(path, before, after);
  if (before === undefined) return [difference("speaker-added", path, old, now, after?.by), ...others];
  const hedgeLost = isHedge(before) && !(after && isHedge(after));
  if (after === undefined)
    return [difference(hedgeLost ? "hedge-lost" : "speaker-lost", path, old, now, before.by), ...others];
  return [
    difference(hedgeLost ? "hedge-lost" : "speaker-changed", `${path}.by`, old, now, after.by),
    ...compareCommitment(path, before, after),
    ...others,
  ];
}

/** What differs between two chains of who says so, after the steps they share at either end. */
export function compareAttribution({ attribution: before }: Claim, { attribution: after }: Claim): Difference[] {
  const head = sharedLength(before, after);
  const [oldRest, newRest] = [before.slice(head), after.slice(head)];
  const tail = sharedLength(oldRest.toReversed(), newRest.toReversed());
  const [old, now] = [oldRest.slice(0, oldRest.length - tail), newRest.slice(0, newRest.length - tail)];
  const replaced = Array.from({ length: Math.max(old.length, now.length) }, (_, at) =>
    replaceStep(head + at, old[at], now[at]),
  );
  const shared = after.flatMap((step, at) => {
    if (at >= head && at < after.length - tail) return [];
    const partner = before[at < head ? at : at - after.length + before.length];
    return partner === undefined ? [] : compareStep(`attribution[${at}]`, partner, step);
  });
  return [...shared, ...replaced.flat()];
}
