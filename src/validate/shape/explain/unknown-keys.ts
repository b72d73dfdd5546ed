import { type Issue, issueAt } from "../../issues/issue.js";
import type { Path } from "../../issues/pointer.js";
import { quoted } from "../../issues/shown.js";
import type { Fault } from "./fault.js";

/**
 * The fault of an object with keys that are none of `known`; without issues where there is no such key. What each was probably
 * meant to be is looked for when it is known which of them will be listed.
 */
export function unknownKeys(object: object, known: readonly string[], path: Path, most: number): Fault {
  const issues: Issue[] = [];
  let more = 0;
  for (const key in object) {
    if (known.includes(key)) continue;
    if (issues.length < most) issues.push(issueAt("unknown-key", [...path, key], { key: quoted(key), known }));
    else more++;
  }
  return { issues, more };
}
