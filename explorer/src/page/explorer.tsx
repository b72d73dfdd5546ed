import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { chosenTitle } from "../claims/chosen-title.js";
import { Panel } from "../claims/panel.js";
import { Filters } from "../filter/filters.js";
import { Result } from "../filter/result.js";
import { NetworkView } from "../network/network.js";
import { Footer } from "../publish/footer.js";
import { useTitle } from "../publish/use-title.js";
import { Search } from "../search/search.js";
import { Speakers } from "../speakers/speakers.js";
import type { Lookup } from "../state/lookup.js";
import { selectEvents } from "../state/selection.js";
import { useView } from "../state/use-view.js";
import { choicesIn } from "../state/view-state.js";
import { Timeline } from "../timeline/timeline.js";
import { counted } from "../words/label.js";
import { Header } from "./header.js";
import { Summary } from "./summary.js";
import { Views } from "./views.js";

const pictures = { timeline: Timeline, speakers: Speakers, network: NetworkView } as const;

interface ExplorerProps {
  readonly lookup: Lookup;
  /** What stands in addresses for the data, where it is not what the page has by itself. */
  readonly data: string | undefined;
  /** What is to be said before anything is shown. */
  readonly notices: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The page for one dataset. */
export function Explorer({ lookup, data, notices, children }: ExplorerProps) {
  const [state, change] = useView(data);
  const selection = useMemo(() => selectEvents(lookup, state), [lookup, choicesIn(state)]);
  const shown = state.chosen === undefined ? undefined : chosenTitle(lookup, state.chosen);
  useTitle(shown, `${shown ?? counted(selection.inRange.events.length, "event")}: who says what, and on whose word.`);
  const Picture = pictures[state.view];
  return (
    <>
      <Header dataset={lookup.dataset}>
        <Search lookup={lookup} state={state} change={change} />
        {children}
      </Header>
      {notices}
      <Summary lookup={lookup} state={state} change={change} />
      <Views state={state} change={change} />
      <Result lookup={lookup} selection={selection} state={state} change={change} />
      <div class={`columns-of-page ${lookup.events.has(state.chosen ?? "") ? "with-sheet" : ""}`}>
        <details class="filter-box">
          <summary>Choose days, agencies, roles …</summary>
          <Filters lookup={lookup} selection={selection} state={state} change={change} />
        </details>
        <main tabIndex={-1}>
          <Picture lookup={lookup} selection={selection} state={state} change={change} />
        </main>
        <Panel lookup={lookup} state={state} change={change} />
      </div>
      <Footer lookup={lookup} selection={selection} />
    </>
  );
}
