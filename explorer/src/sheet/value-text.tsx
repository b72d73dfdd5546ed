import { RecordLink } from "../elements/record-link.js";
import { type Lookup, speakerName } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { countText } from "../words/count-text.js";
import { happenedText } from "../words/happened-text.js";
import { label } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { whenText } from "../words/when-text.js";
import type { Answer } from "./sheet-of.js";

interface ValueTextProps {
  readonly lookup: Lookup;
  readonly answer: Answer;
  readonly change: Change;
}

/** What an answer says, in words. */
export function ValueText({ lookup, answer: { value, denied }, change }: ValueTextProps) {
  const { language } = lookup.dataset;
  switch (value.kind) {
    case "when":
      return (
        <>
          {whenText(value.when, "short")}
          {value.when.phrase === undefined ? null : (
            <span class="quoted">
              <q>
                <Words text={value.when.phrase.text} language={language} />
              </q>
            </span>
          )}
        </>
      );
    case "where":
      return <Words text={value.place.name} language={language} />;
    case "how-many":
      return <>{countText(value.count)}</>;
    case "who": {
      const { actor, role, legalStatus } = value.participant;
      const words = [...new Set([role, legalStatus])].flatMap((word) => (word === undefined ? [] : label(word)));
      return (
        <>
          <span class="role">{words.join(", ")}:</span>{" "}
          <RecordLink id={actor} change={change}>
            <Words {...speakerName(lookup, actor)} />
          </RecordLink>
        </>
      );
    }
    case "happened":
      return <>{happenedText(value.status, denied)}</>;
    case "claim":
      return (
        <>
          <span class="that">that </span>
          <Words text={value.claim.statement} language={language} />
        </>
      );
    default:
      return value satisfies never;
  }
}
