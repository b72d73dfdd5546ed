import { toHash } from "../state/hash.js";
import { type Change, type View, type ViewState, views } from "../state/view-state.js";

const names: Readonly<Record<View, string>> = {
  timeline: "What happened when",
  speakers: "Who claims what",
  network: "Who is tied to what",
};

/** The three pictures, as links: each has its address. */
export function Views({ state, change }: { state: ViewState; change: Change }) {
  return (
    <nav aria-label="Pictures">
      {views.map((view) => (
        <a
          key={view}
          href={`#${toHash({ ...state, view })}`}
          aria-current={state.view === view ? "page" : undefined}
          onClick={(event) => {
            event.preventDefault();
            change({ view });
          }}
        >
          {names[view]}
        </a>
      ))}
    </nav>
  );
}
