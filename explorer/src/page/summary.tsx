import type { Lookup } from "../state/lookup.js";
import { type Change, isFiltered, type ViewState } from "../state/view-state.js";
import { DatesCard } from "./dates-card.js";
import type { Show } from "./show.js";
import { SilenceCard } from "./silence-card.js";
import { VoicesCard } from "./voices-card.js";

/** The dataset in three sentences, each the way to what it counts: what is dated, who says so, who is silent. */
export function Summary({ lookup, state, change }: { lookup: Lookup; state: ViewState; change: Change }) {
  const show: Show = (view, chosen, place) => () => {
    change({ view, chosen });
    requestAnimationFrame(() => document.getElementById(place ?? "")?.scrollIntoView({ block: "center" }));
  };
  return (
    <section class="summary" aria-label="In short">
      {isFiltered(state) ? <p class="whole">In the whole of the data, whatever is chosen below:</p> : null}
      <ul>
        <DatesCard lookup={lookup} show={show} />
        <VoicesCard lookup={lookup} show={show} />
        <SilenceCard lookup={lookup} show={show} />
      </ul>
    </section>
  );
}
