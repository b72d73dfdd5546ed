import { accountsOf, type Dataset, type ReportedEvent, type Told, vocabularies } from "attributed-events";
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { RecordLink } from "../elements/record-link.js";
import { datasetOn } from "../state/dataset-on.js";
import { type Lookup, speakerName } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { countText } from "../words/count-text.js";
import { label } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { whenText } from "../words/when-text.js";
import { isOnSameWord, OnWhoseWord } from "./on-whose-word.js";

interface EventFactsProps {
  readonly lookup: Lookup;
  readonly event: ReportedEvent;
  readonly change: Change;
}

/** Date, place, parties and numbers of an event, each with whose word it is, in all accounts of the event. */
export function EventFacts({ lookup, event, change }: EventFactsProps) {
  const accounts = useMemo(
    () => accountsOf(datasetOn(lookup, event), event.id, { includeRetracted: event.retracted !== undefined }),
    [lookup, event],
  );
  const { language } = lookup.dataset;
  return (
    <dl class="facts">
      <Fact question="When" told={accounts.when} otherwise="No date is given.">
        {({ value }) => (
          <>
            {whenText(value, "full")} <Basis value={value} language={language} />
          </>
        )}
      </Fact>
      <Fact question="Where" told={accounts.where}>
        {({ value }) => <Words text={value.name} language={language} />}
      </Fact>
      <Fact question="Who" told={accounts.who}>
        {({ value: { actor, role, legalStatus } }) => (
          <>
            <span class="role">
              {[...new Set([role, legalStatus])].flatMap((word) => (word === undefined ? [] : label(word))).join(", ")}:
            </span>{" "}
            <RecordLink id={actor} change={change}>
              <Words {...speakerName(lookup, actor)} />
            </RecordLink>
          </>
        )}
      </Fact>
      <Fact question="How many" told={accounts.howMany}>
        {({ value }) => countText(value)}
      </Fact>
    </dl>
  );
}

interface FactProps<Value> {
  readonly question: string;
  readonly told: readonly Told<Dataset, Value>[];
  readonly otherwise?: string;
  readonly children: (told: Told<Dataset, Value>) => ComponentChildren;
}

/** The answers to a question; whose word they are stands under the last of those that are on the same word. */
function Fact<Value>({ question, told, otherwise, children }: FactProps<Value>) {
  if (told.length === 0 && otherwise === undefined) return null;
  return (
    <>
      <dt>{question}</dt>
      <dd>
        {told.length === 0 ? otherwise : null}
        <ul>
          {told.map((one, index) => (
            <li key={index} class={one.denied ? "denied" : ""}>
              {children(one)} {isWordDue(told, index) ? <OnWhoseWord told={one} /> : null}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function isWordDue<Value>(told: readonly Told<Dataset, Value>[], index: number): boolean {
  const [one, next] = [told[index], told[index + 1]];
  return one === undefined || next === undefined || !isOnSameWord(one, next);
}

function Basis({ value: { phrase, basis }, language }: { value: ReportedEvent["when"]; language: string }) {
  return (
    <span class="basis">
      {phrase === undefined ? null : (
        <>
          <q>
            <Words text={phrase.text} language={language} />
          </q>{" "}
        </>
      )}
      {vocabularies.DateBasis[basis]}
    </span>
  );
}
