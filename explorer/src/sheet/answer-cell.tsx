import { type Claim, isAllegation, passageUrl } from "attributed-events";
import { OutsideLink } from "../elements/outside-link.js";
import { type Lookup, speakerName } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { Words } from "../words/phrase.js";
import { commitmentText } from "../words/voice.js";
import type { Answer } from "./sheet-of.js";
import { ValueText } from "./value-text.js";

interface AnswerCellProps {
  readonly lookup: Lookup;
  readonly answers: readonly Answer[];
  readonly change: Change;
}

/** What one speaker answers to one question: each answer with how sure the speaker is and where it can be read. */
export function AnswerCell({ lookup, answers, change }: AnswerCellProps) {
  if (answers.length === 0) return <span class="hidden">says nothing</span>;
  return (
    <ul>
      {answers.map((answer, index) => (
        <li
          key={index}
          class={answer.conflict === "exclusive" ? "conflict" : answer.conflict === "differs" ? "differs" : ""}
        >
          <ValueText lookup={lookup} answer={answer} change={change} /> <Footing lookup={lookup} answer={answer} />
        </li>
      ))}
    </ul>
  );
}

/** How sure the speaker is, whom it accuses, and where it stands. */
function Footing({ lookup, answer: { value, claims, denied, columns } }: { lookup: Lookup; answer: Answer }) {
  const [claim] = claims;
  const last = claim?.attribution.at(-1);
  if (claim === undefined || last === undefined) return null;
  // Who tells that it happened, and is sure of it, has said so.
  const isToldPlainly = value.kind === "happened" && (denied || last.commitment === "certain");
  const isWhole = columns.length === 0;
  const accused = value.kind === "claim" && isAllegation(claim) ? claim.against : [];
  return (
    <span class="footing">
      {isWhole ? "read from the document as a whole" : isToldPlainly ? "" : commitmentText(last, claim.type)}
      {denied && value.kind !== "happened" && value.kind !== "claim" ? ": not so" : ""}
      {accused.length === 0 ? null : <Accused lookup={lookup} ids={accused} />}
      {isWhole ? null : <Read lookup={lookup} claim={claim} />}
    </span>
  );
}

const Accused = ({ lookup, ids }: { lookup: Lookup; ids: readonly string[] }) => (
  <span class="against">
    allegation against{" "}
    {ids.map((id, index) => (
      <span key={id}>
        {index > 0 ? ", " : ""}
        <Words {...speakerName(lookup, id)} />
      </span>
    ))}
  </span>
);

function Read({ lookup, claim: { evidence } }: { lookup: Lookup; claim: Claim }) {
  const [passage] = evidence;
  if (passage === undefined) return null;
  const url =
    passage.type === "locator" ? lookup.sources.get(passage.source)?.url : passageUrl(lookup.dataset, passage);
  if (url === undefined) return null;
  return (
    <>
      {" "}
      <OutsideLink href={url}>read</OutsideLink>
    </>
  );
}
