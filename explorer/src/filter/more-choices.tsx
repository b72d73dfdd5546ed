import { useMemo } from "preact/hooks";
import { dateKinds, statuses } from "../columns/event-columns.js";
import { at } from "../columns/runs.js";
import { type Lookup, nameOf } from "../state/lookup.js";
import type { SomeEvents } from "../state/selection.js";
import type { Change, ViewState } from "../state/view-state.js";
import { label } from "../words/label.js";
import { dateKindText } from "../words/when-text.js";
import { OneOfFew } from "./one-of-few.js";
import { type Named, OneOfMany } from "./one-of-many.js";

interface MoreChoicesProps {
  readonly lookup: Lookup;
  /** The events that lie in the range and fit the words, which are counted. */
  readonly others: SomeEvents;
  readonly state: ViewState;
  readonly change: Change;
}

/** Who takes part, where, in which document, told how, and how sure the date is. */
export function MoreChoices({ lookup, others, state, change }: MoreChoicesProps) {
  const { people, documents, places } = useMemo(() => namedIn(lookup), [lookup]);
  const { events } = lookup.columns;
  const byStatus = useMemo(() => tallyOf(events.status, others, statuses.length), [events, others]);
  const byKind = useMemo(() => tallyOf(events.kind, others, dateKinds.length), [events, others]);
  return (
    <>
      <OneOfFew
        legend="Told as"
        options={statuses.map((word, index) => ({ word, text: label(word), count: at(byStatus, index) }))}
        chosen={state.statuses}
        onChoose={(chosen) => change({ statuses: chosen })}
      />
      <OneOfFew
        legend="How sure the date is"
        options={dateKinds.map((word, index) => ({ word, text: dateKindText[word], count: at(byKind, index) }))}
        chosen={state.dated}
        onChoose={(chosen) => change({ dated: chosen })}
      />
      <OneOfMany
        label="Person, group or other party"
        options={people}
        chosen={state.actors}
        onChoose={(chosen) => change({ actors: chosen })}
      />
      <OneOfMany
        label="Place"
        options={places}
        chosen={state.places}
        onChoose={(chosen) => change({ places: chosen })}
      />
      {documents.length < 2 && state.sources.length === 0 ? null : (
        <OneOfMany
          label="Document"
          options={documents}
          chosen={state.sources}
          onChoose={(chosen) => change({ sources: chosen })}
        />
      )}
    </>
  );
}

function namedIn({ dataset, columns }: Lookup) {
  const people: Named[] = dataset.actors
    .filter(({ type, retracted }) => type !== "agency" && retracted === undefined)
    .map((actor) => ({ key: actor.id, name: nameOf(actor) }));
  const documents: Named[] = dataset.sources.map(({ id, title, publisher, language }) => ({
    key: id,
    name: { text: [title ?? id, publisher].filter((part) => part !== undefined).join(", "), language },
  }));
  const places: Named[] = columns.events.places
    .slice(1)
    .map((name) => ({ key: name, name: { text: name, language: dataset.language } }));
  return { people, documents, places: places.sort((a, b) => a.name.text.localeCompare(b.name.text)) };
}

function tallyOf(column: Uint8Array, { places }: SomeEvents, count: number): Uint32Array {
  const tally = new Uint32Array(count);
  for (const place of places) tally[at(column, place)] = at(tally, at(column, place)) + 1;
  return tally;
}
