import { useMemo, useState } from "preact/hooks";
import { type Lookup, nameOf } from "../state/lookup.js";
import type { Change, ViewState } from "../state/view-state.js";
import { counted, figure } from "../words/label.js";
import { Words } from "../words/phrase.js";

interface SilenceProps {
  readonly lookup: Lookup;
  /** How many of the claims that are counted accuse whom. */
  readonly accused: ReadonlyMap<string, number>;
  /** How many of all claims do, where those are only a part of them. */
  readonly inAll: ReadonlyMap<string, number> | undefined;
  readonly state: ViewState;
  readonly change: Change;
}

const STEP = 100;

/** Who is accused and never quoted: the other side of who speaks. */
export function Silence({ lookup, accused, inAll, state, change }: SilenceProps) {
  const [shown, setShown] = useState(STEP);
  const silent = useMemo(() => lookup.silent.filter(({ id }) => accused.has(id)), [lookup, accused]);
  return (
    <section class="silence" aria-labelledby="silence-title">
      <h3 id="silence-title">
        Accused and never quoted <span class="count">{figure(silent.length)}</span>
      </h3>
      <p class="lead">
        {silent.length === 0
          ? "Nobody here is accused without a claim that stands on their own word."
          : "Claims accuse these parties, and no claim stands on their word. That is a fact about the document."}
      </p>
      <ul>
        {silent.slice(0, shown).map((actor) => (
          <li key={actor.id}>
            <button type="button" aria-pressed={state.chosen === actor.id} onClick={() => change({ chosen: actor.id })}>
              <Words {...nameOf(actor)} />
            </button>
            <span class="against-count">
              {inAll === undefined ? null : `${figure(accused.get(actor.id) ?? 0)} of `}
              {counted((inAll ?? accused).get(actor.id) ?? 0, "allegation")}
            </span>
          </li>
        ))}
      </ul>
      {silent.length > shown ? (
        <button type="button" class="more" onClick={() => setShown(shown + STEP)}>
          Show more: {figure(silent.length - shown)} are left
        </button>
      ) : null}
    </section>
  );
}
