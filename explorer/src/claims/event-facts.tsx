import { type EventCount, type ReportedEvent, vocabularies } from "attributed-events";
import { RecordLink } from "../elements/record-link.js";
import { type Lookup, speakerName } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { figure, label } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { whenText } from "../words/when-text.js";

interface EventFactsProps {
  readonly lookup: Lookup;
  readonly event: ReportedEvent;
  readonly change: Change;
}

/** Date, place, parties and numbers of an event, and how the date was read. */
export function EventFacts({ lookup, event, change }: EventFactsProps) {
  const { when, place, participants, counts = [] } = event;
  const { language } = lookup.dataset;
  return (
    <dl class="facts">
      <dt>When</dt>
      <dd>
        {whenText(when, "full")}
        <span class="basis">
          {when.phrase === undefined ? null : (
            <>
              <q>
                <Words text={when.phrase.text} language={language} />
              </q>{" "}
            </>
          )}
          {vocabularies.DateBasis[when.basis]}
        </span>
      </dd>
      {place === undefined ? null : (
        <>
          <dt>Where</dt>
          <dd>
            <Words text={place.name} language={language} />
          </dd>
        </>
      )}
      {participants.length === 0 ? null : (
        <>
          <dt>Who</dt>
          <dd>
            <Participants lookup={lookup} event={event} change={change} />
          </dd>
        </>
      )}
      {counts.length === 0 ? null : (
        <>
          <dt>How many</dt>
          <dd>{counts.map(countText).join(", ")}</dd>
        </>
      )}
    </dl>
  );
}

function Participants({ lookup, event, change }: EventFactsProps) {
  return (
    <ul>
      {event.participants.map(({ actor, role, legalStatus }, index) => (
        <li key={index}>
          <span class="role">
            {[...new Set([role, legalStatus])].flatMap((word) => (word === undefined ? [] : label(word))).join(", ")}:{" "}
          </span>
          <RecordLink id={actor} change={change}>
            <Words {...speakerName(lookup, actor)} />
          </RecordLink>
        </li>
      ))}
    </ul>
  );
}

const qualifiers = { exact: "", approximate: "about ", "at-least": "at least ", "at-most": "at most " } as const;

function countText({ measure, low, best, high, exactness }: EventCount): string {
  const range = low !== undefined && high !== undefined ? `${figure(low)} to ${figure(high)}` : undefined;
  const number = best ?? low ?? high ?? 0;
  return `${qualifiers[exactness]}${range !== undefined && best === undefined ? range : figure(number)} ${label(measure)}`;
}
