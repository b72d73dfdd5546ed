import type { Finding } from "../article/desk/protocol.js";
import { plainWords } from "./plain-words.js";

/** What is wrong beside the field that it is wrong with; a warning asks to look again. */
export function Refusals({ findings, id }: { findings: readonly Finding[]; id?: string }) {
  return (
    <div class="refusals" id={id} aria-live="polite">
      {findings.map((finding) => (
        <p
          key={`${finding.pointer} ${finding.code}`}
          class={finding.severity === "error" ? "refusal" : "refusal again"}
        >
          <bdi dir="auto">{plainWords(finding)}</bdi>
        </p>
      ))}
    </div>
  );
}
