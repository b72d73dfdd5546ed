import { useState } from "preact/hooks";
import type { Judgement } from "../article/desk/protocol.js";
import { VoiceTag } from "../article/read/voice-legend.js";
import type { Span } from "../article/text/layout.js";
import { counted, figure } from "../words/label.js";
import { claimsOf, findingsAt, speakerOf, surenessOf } from "./bench.js";
import type { Drafted, DraftedClaim } from "./draft-voices.js";
import type { Project } from "./project.js";
import { Refusals } from "./refusals.js";

interface DraftClaimsProps {
  readonly project: Project;
  readonly judgement: Judgement;
  readonly made: Drafted;
  readonly span: Span | undefined;
  readonly onChoose: (key: string) => void;
  /** Lists all claims again, whatever is selected. */
  readonly onAll: () => void;
}

/** So many claims are listed at once. */
const LISTED = 50;

/** The claims of the draft in the order of the text, each with what is left to do; what is wrong elsewhere stands above. */
export function DraftClaims({ project, judgement, made, span, onChoose, onAll }: DraftClaimsProps) {
  const [wanted, setWanted] = useState(LISTED);
  const here = made.claims.filter((one) => span !== undefined && isAt(one, span));
  const listed = here.length > 0 ? here : made.claims;
  const elsewhere = judgement.findings.filter(({ pointer }) => !pointer.startsWith("/claims/"));
  const numbers = new Map(claimsOf(project).map(({ key }, at) => [key, at]));
  return (
    <>
      <h2 aria-live="polite">
        {here.length > 0
          ? `${counted(here.length, "claim rests", "claims rest")} on these words`
          : made.claims.length === 0
            ? "No claim yet"
            : counted(made.claims.length, "claim")}
      </h2>
      {here.length > 0 ? (
        <button type="button" class="link" onClick={onAll}>
          All {figure(made.claims.length)} claims
        </button>
      ) : null}
      {made.claims.length === 0 ? <FirstSteps /> : null}
      <Refusals findings={elsewhere} />
      <ul class="claim-lines">
        {listed.slice(0, wanted).map(({ claim, voice }) => {
          const found = findingsAt(judgement, `/claims/${numbers.get(claim.key)}`);
          const errors = found.filter(({ severity }) => severity === "error").length;
          return (
            <li key={claim.key} class="claim-line">
              <button type="button" onClick={() => onChoose(claim.key)}>
                <VoiceTag voice={voice} /> <span class="path">{speakerOf(project, claim)}</span>{" "}
                <span class="commitment">{surenessOf(claim)}:</span>{" "}
                {claim.statement === "" ? <q>{claim.passage}</q> : <bdi dir="auto">{claim.statement}</bdi>}
                <span class={errors > 0 ? "to-do" : found.length > 0 ? "to-do again" : "done"}>
                  {errors > 0 ? `${figure(errors)} to mend` : found.length > 0 ? "look again" : "complete"}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {wanted < listed.length ? (
        <button type="button" class="more" onClick={() => setWanted(wanted + LISTED)}>
          {figure(Math.min(LISTED, listed.length - wanted))} more of {figure(listed.length)}
        </button>
      ) : null}
    </>
  );
}

const isAt = ({ places }: DraftedClaim, { start, end }: Span) =>
  (places?.passages ?? []).some((one) => one.start < Math.max(end, start + 1) && one.end > start);

const FirstSteps = () => (
  <ol class="first-steps">
    <li>Select a sentence that says one thing on somebody’s word, and press Enter.</li>
    <li>Say who says it, by which words, and how sure they are.</li>
    <li>Say what is claimed, and against whom it would be held.</li>
    <li>Say what it tells of: an event, who took part, how many, when.</li>
  </ol>
);
