import { type Issue, issueAt } from "../../validate/issues/issue.js";
import { quoted } from "../../validate/issues/shown.js";
import type { YamlFault } from "./composed.js";
import type { TwoKeys } from "./plain-value.js";
import { positionIn } from "./text-position.js";

/** A fault as an issue, with line and column. */
export function yamlIssue(fault: YamlFault | TwoKeys, text: string): Issue {
  const place = positionIn(text, fault.at);
  if ("mistake" in fault) return { ...issueAt("invalid-yaml", [], { mistake: fault.mistake }), ...place };
  const { line: firstLine, column: firstColumn } = positionIn(text, fault.first);
  return { ...issueAt("duplicate-key", fault.path, { key: quoted(fault.key), firstLine, firstColumn }), ...place };
}
