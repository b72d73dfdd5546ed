import type { Certainty } from "attributed-events";
import { useEffect, useState } from "preact/hooks";
import type { Selection } from "../state/selection.js";
import { type Change, hasRange, type ViewState } from "../state/view-state.js";
import { figure } from "../words/label.js";
import { DayField } from "./day-field.js";

interface DateRangeProps {
  readonly state: ViewState;
  readonly selection: Selection;
  readonly change: Change;
}

interface Days {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const isBackwards = ({ from, to }: Days) => from !== undefined && to !== undefined && from > to;

/** Two date fields, and how the events lie to the range between them. */
export function DateRange({ state, selection, change }: DateRangeProps) {
  const [typed, setTyped] = useState<Days>({ from: state.from, to: state.to });
  useEffect(() => setTyped({ from: state.from, to: state.to }), [state.from, state.to]);
  const isWrong = isBackwards(typed);
  const type = (part: keyof Days) => (day: string | undefined) => {
    const next = { ...typed, [part]: day };
    setTyped(next);
    if (!isBackwards(next)) change(next);
  };
  return (
    <fieldset class="dates">
      <legend>Days</legend>
      <div class="date-fields">
        <DayField label="From" value={typed.from} isWrong={isWrong} onDay={type("from")} />
        <DayField label="To" value={typed.to} isWrong={isWrong} onDay={type("to")} />
      </div>
      {isWrong ? <p role="alert">“From” is after “to”.</p> : null}
      {hasRange(state) ? (
        <Answer state={state} selection={selection} change={change} />
      ) : (
        <p class="hint">Type two days, or drag over the picture.</p>
      )}
    </fieldset>
  );
}

const sorts: readonly { readonly certainty: Certainty; readonly text: string }[] = [
  { certainty: "definite", text: "certainly in the range" },
  { certainty: "possible", text: "perhaps in the range" },
  { certainty: "none", text: "not in the range" },
];

function Answer({ state, selection: { sorted }, change }: DateRangeProps) {
  return (
    <>
      <ul class="answer" aria-live="polite">
        {sorts.map((sort) => (
          <li key={sort.certainty} class={sort.certainty}>
            <b>{figure(sorted?.[sort.certainty].events.length ?? 0)}</b> {sort.text}
          </li>
        ))}
      </ul>
      <label class="check">
        <input type="checkbox" checked={state.zoom} onChange={() => change({ zoom: !state.zoom })} /> Show only these
        days
      </label>
      <button type="button" onClick={() => change({ from: undefined, to: undefined, zoom: false })}>
        All days
      </button>
    </>
  );
}
