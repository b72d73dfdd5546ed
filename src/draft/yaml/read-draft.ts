import type { Node as YamlNode } from "yaml";
import type { Issue } from "../../validate/issues/issue.js";
import { quoted } from "../../validate/issues/shown.js";
import type { Position } from "../../validate/json/position.js";
import { composed } from "./composed.js";
import { placeIn } from "./place-in.js";
import { type Faults, plainValue } from "./plain-value.js";
import { positionIn } from "./text-position.js";
import { yamlIssue } from "./yaml-issue.js";

/** The text of a draft as it was read. */
export type DraftText =
  | {
      readonly ok: true;
      /** What it says: a plain value, which nobody has judged yet. */
      readonly draft: unknown;
      /**
       * Where a JSON Pointer leads to in the text, from 1, in code points: to the value there or, of an unknown key, to the `key`; to the
       * nearest place around it where there is none.
       */
      readonly placeOf: (pointer: string, at?: "value" | "key") => Position;
      /** Issues of the draft, such as `resolveDraft` finds, with the lines and columns of their places. */
      readonly located: (issues: readonly Issue[]) => readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** How many issues are listed of a text. */
const MOST_ISSUES = 100;

/**
 * Reads a draft in YAML 1.2, or in JSON, which is YAML. Numbers, `true`, `false` and `null` are what they are in JSON; dates, `yes`
 * and `no` are text. There are no anchors, tags and directives, and no key stands twice.
 *
 * @example
 * ```ts
 * import { readDraft } from "attributed-events/draft/yaml";
 * const read = readDraft("draft: 1\nname: harbour\n");
 * if (read.ok) read.placeOf("/name"); // { line: 2, column: 7 }
 * ```
 */
export function readDraft(text: string): DraftText {
  const document = composed(text);
  if ("mistake" in document) return { ok: false, issues: [yamlIssue(document, text)] };
  const { root } = document;
  const faults: Faults = [];
  const draft = plainValue(root, faults);
  if (faults.length > 0)
    return { ok: false, issues: faults.slice(0, MOST_ISSUES).map((fault) => yamlIssue(fault, text)) };
  if (typeof draft === "string")
    return { ok: false, issues: [yamlIssue({ mistake: mistakeOfText(draft), at: 0 }, text)] };
  return {
    ok: true,
    draft,
    placeOf: (pointer, at = "value") => positionOf(root, pointer, at, text),
    located: (issues) => issues.map((issue) => locatedIn(root, issue, text)),
  };
}

/** A whole draft that is one text: of an article, or of keys without spaces behind their colons. */
const mistakeOfText = (text: string) => (/^draft:\S/.test(text) ? "key-without-space" : "no-keys");

function positionOf(root: YamlNode, pointer: string, at: "value" | "key", text: string): Position {
  const { key, value } = placeIn(root, stepsOf(pointer));
  return positionIn(text, (at === "key" ? key : undefined) ?? value ?? 0);
}

/** Text that YAML takes for a number or a word is what people run into: then it is shown as it is written, in quotation marks. */
function locatedIn(root: YamlNode, issue: Issue, text: string): Issue {
  const place = positionOf(root, issue.pointer, issue.code === "unknown-key" ? "key" : "value", text);
  if (issue.code !== "wrong-type" || issue.expected !== "string") return { ...issue, ...place };
  const { written } = placeIn(root, stepsOf(issue.pointer));
  return { ...issue, ...place, ...(written ? { inQuotes: quoted(written) } : {}) };
}

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
