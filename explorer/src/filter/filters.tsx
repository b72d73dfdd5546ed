import { useMemo } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import { type Selection, selectEvents } from "../state/selection.js";
import { type Change, changed, noChoices, type ViewState } from "../state/view-state.js";
import { AgencyTree } from "./agency-tree.js";
import { DateRange } from "./date-range.js";
import { MoreChoices } from "./more-choices.js";
import { Roles } from "./roles.js";
import { agencyTally, roleTally } from "./tally.js";

interface FiltersProps {
  readonly lookup: Lookup;
  readonly selection: Selection;
  readonly state: ViewState;
  readonly change: Change;
}

/** What to look at: days, agencies, roles, words. The counts follow each other. */
export function Filters({ lookup, selection, state, change }: FiltersProps) {
  const { from, to, words, agencies, units, roles } = state;
  const others = useMemo(
    () => selectEvents(lookup, changed(state, { ...noChoices, from, to, words })).inRange,
    [lookup, from, to, words],
  );
  const byAgency = useMemo(() => agencyTally(lookup, others, { roles, units }), [lookup, others, roles, units]);
  const byRole = useMemo(() => roleTally(lookup, others, { agencies, units }), [lookup, others, agencies, units]);
  return (
    <form class="filters" aria-label="Choose what to look at" onSubmit={(event) => event.preventDefault()}>
      <DateRange state={state} selection={selection} change={change} />
      <AgencyTree lookup={lookup} state={state} tally={byAgency} change={change} />
      <Roles state={state} tally={byRole} change={change} />
      <MoreChoices lookup={lookup} others={others} state={state} change={change} />
      <label class="find">
        Words in the title
        <input type="search" value={words} onInput={({ currentTarget }) => change({ words: currentTarget.value })} />
      </label>
    </form>
  );
}
