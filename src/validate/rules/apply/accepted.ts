import { errorsOfNoRule } from "../../../generated/issue-codes.js";
import type { AcceptedWarning } from "../../../generated/types.js";
import { nearest } from "../../../text/nearest.js";
import { type Issue, issueOf, type Report } from "../../issues/issue.js";
import type { Path } from "../../issues/pointer.js";
import { type AcceptedNothing, acceptedNothing } from "../accepted-nothing.js";
import type { Rule } from "../given/rule.js";
import { rules } from "./rules.js";

/** The warnings that a record accepts, while it is judged. */
export interface Accepting {
  /** Whether the record accepts this issue, which was found in it. An error is never accepted. */
  readonly silences: (issue: Issue) => boolean;
  /** Reports what was accepted and silenced nothing; nothing of a warning that a rule could still give which `hasSpoken` denies. */
  readonly judge: (hasSpoken: (rule: Rule) => boolean, report: Report) => void;
}

/** Takes what the record that stands at `record` accepts. */
export function accepting(accepted: readonly AcceptedWarning[], record: Path = []): Accepting {
  const codes = new Set(accepted.map(({ warning }) => warning));
  const silenced = new Set<string>();
  return {
    silences: ({ code, severity }) => {
      if (severity === "error" || !codes.has(code)) return false;
      silenced.add(code);
      return true;
    },
    judge: (hasSpoken, report) => {
      const seen = new Set<string>();
      for (const [at, { warning }] of accepted.entries()) {
        const facts = seen.has(warning) ? because("twice") : (whyNot(warning) ?? notFound(warning));
        seen.add(warning);
        if (facts) report(issueOf(acceptedNothing, [...record, "accepted", at, "warning"], { warning, ...facts }));
      }
      function notFound(warning: string): Why | undefined {
        const rule = warnings.get(warning);
        return rule && hasSpoken(rule) && !silenced.has(warning) ? because("not-found") : undefined;
      }
    },
  };
}

type Why = Omit<AcceptedNothing, "warning">;

const because = (why: AcceptedNothing["because"]): Why => ({ because: why });

const rulesOf = (severity: Rule["severity"]) =>
  rules.flatMap((rule): [string, Rule][] =>
    rule.severity === severity && rule.code !== acceptedNothing.code ? [[rule.code, rule]] : [],
  );

const warnings: ReadonlyMap<string, Rule> = new Map(rulesOf("warning"));
const errors: ReadonlySet<string> = new Set([...errorsOfNoRule, ...rulesOf("error").map(([code]) => code)]);

/** Why no record can accept a warning of that code; `undefined` where one can. */
function whyNot(code: string): Why | undefined {
  if (warnings.has(code)) return undefined;
  if (code === acceptedNothing.code) return because("is-this-one");
  if (errors.has(code)) return because("is-an-error");
  const near = nearest(code, warnings.keys());
  return { because: "no-such-warning", ...(near && { nearest: near }) };
}
