import type { ActorType, EventType } from "../../generated/types.js";
import { vocabularies } from "../../generated/vocabularies.js";
import { nearest } from "../../text/nearest.js";
import { type ImportIssue, importIssue } from "../shared/issue.js";

/** What the labels of an annotation project mean. What is left out is as in schemes of source, cue and content. */
export interface AnnotationMapping {
  /** Labels of those who speak. */
  readonly speaker?: readonly string[];
  /** Labels of the words that signal that somebody speaks. */
  readonly cue?: readonly string[];
  /** Labels of what is said. */
  readonly content?: readonly string[];
  /** Labels of words that name an event, each with the type of event. */
  readonly event?: Readonly<Record<string, EventType>>;
  /** Labels of words that name somebody, each with the type of actor. */
  readonly actor?: Readonly<Record<string, ActorType>>;
  /** Names of the relations that tie speaker, cue and content; all relations where left out. */
  readonly ties?: readonly string[];
}

const usual = {
  speaker: ["source", "speaker", "attribution-source", "holder"],
  cue: ["cue", "attribution-cue", "says", "trigger"],
  content: ["content", "attribution-content", "quotation", "quote", "claim", "proposition"],
} as const;

const usualActors: Readonly<Record<string, ActorType>> = { per: "person", person: "person", org: "organization" };

/** What a label means. Labels are compared without regard to case and to what parts their words. */
export interface Meaning {
  readonly is: (what: "speaker" | "cue" | "content", labels: readonly string[]) => boolean;
  readonly actorType: (labels: readonly string[]) => ActorType | undefined;
  readonly eventType: (labels: readonly string[]) => EventType | undefined;
  readonly isTie: (label: string) => boolean;
  /** Whether the mapping, or the usual, says anything of one of these labels. */
  readonly isKnown: (labels: readonly string[]) => boolean;
}

const plain = (label: string) => label.toLowerCase().replace(/[\s_]+/g, "-");

export function meaningOf(mapping: AnnotationMapping): Meaning {
  const lists = {
    speaker: (mapping.speaker ?? usual.speaker).map(plain),
    cue: (mapping.cue ?? usual.cue).map(plain),
    content: (mapping.content ?? usual.content).map(plain),
  };
  const actors = new Map(Object.entries(mapping.actor ?? usualActors).map(([label, type]) => [plain(label), type]));
  const events = new Map(Object.entries(mapping.event ?? {}).map(([label, type]) => [plain(label), type]));
  const is: Meaning["is"] = (what, labels) => labels.some((label) => lists[what].includes(plain(label)));
  const first = <Type>(types: ReadonlyMap<string, Type>, labels: readonly string[]) =>
    labels.map((label) => types.get(plain(label))).find((type) => type !== undefined);
  const actorType = (labels: readonly string[]) => first(actors, labels);
  const eventType = (labels: readonly string[]) => first(events, labels);
  return {
    is,
    actorType,
    eventType,
    isTie: (label) => mapping.ties === undefined || mapping.ties.map(plain).includes(plain(label)),
    isKnown: (labels) =>
      (["speaker", "cue", "content"] as const).some((what) => is(what, labels)) ||
      actorType(labels) !== undefined ||
      eventType(labels) !== undefined,
  };
}

const keys = ["speaker", "cue", "content", "event", "actor", "ties"] as const;

/** A mapping from JSON, and what is wrong with it: a key, a type or a label that there is not. */
export function readMapping(value: unknown, report: (issue: ImportIssue) => void): AnnotationMapping {
  const place = { file: "mapping" };
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    report(importIssue("bad-mapping", place, { found: "mapping", wanted: `an object with ${keys.join(", ")}` }));
    return {};
  }
  const bad = (found: string, wanted: string) => report(importIssue("bad-mapping", place, { found, wanted }));
  for (const [key, part] of Object.entries(value)) {
    if (!keys.some((known) => known === key)) bad(key, `one of ${keys.join(", ")}`);
    else if (key === "event" || key === "actor") checkTypes(key, part, bad);
    else if (!isStrings(part)) bad(key, "a list of labels");
  }
  return value as AnnotationMapping; // What is wrong in it has been told, and makes the import fail.
}

const isStrings = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === "string");

function checkTypes(key: "event" | "actor", part: unknown, bad: (found: string, wanted: string) => void): void {
  if (typeof part !== "object" || part === null || Array.isArray(part)) {
    bad(key, "an object of labels with types");
    return;
  }
  const types = Object.keys(key === "event" ? vocabularies.EventType : vocabularies.ActorType);
  for (const type of Object.values(part).map(String)) {
    if (types.includes(type)) continue;
    const near = nearest(type, types);
    bad(type, `a type of ${key}${near === undefined ? "" : `; nearest is "${near}"`}`);
  }
}

/** Labels that the mapping names and no file has: misspelt, or of another project. */
export function reportUnused(
  mapping: AnnotationMapping,
  labels: readonly string[],
  ties: readonly string[],
  report: (issue: ImportIssue) => void,
): void {
  const named = [mapping.speaker, mapping.cue, mapping.content].flatMap((list) => list ?? []);
  const all = [...named, ...Object.keys(mapping.event ?? {}), ...Object.keys(mapping.actor ?? {})];
  const check = (wanted: readonly string[], there: readonly string[]) => {
    for (const found of wanted.filter((label) => !there.map(plain).includes(plain(label)))) {
      const near = nearest(found, there);
      report(
        importIssue("unknown-label", { file: "mapping" }, { found, ...(near !== undefined && { nearest: near }) }),
      );
    }
  };
  check(all, labels);
  check(mapping.ties ?? [], ties);
}
