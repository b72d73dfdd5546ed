import { type Claim, isAllegation, silentActors } from "attributed-events";
import { useMemo, useState } from "preact/hooks";
import { type Lookup, nameOf } from "../state/lookup.js";
import type { Change, ViewState } from "../state/view-state.js";
import { counted, figure } from "../words/label.js";
import { Words } from "../words/phrase.js";

interface SilenceProps {
  readonly lookup: Lookup;
  readonly claims: readonly Claim[];
  /** All claims, where those are only a part of them. */
  readonly all: readonly Claim[] | undefined;
  readonly state: ViewState;
  readonly change: Change;
}

const STEP = 100;

/** Who is accused and never quoted: the other side of who speaks. */
export function Silence({ lookup, claims, all, state, change }: SilenceProps) {
  const [shown, setShown] = useState(STEP);
  const accused = useMemo(() => accusedIn(claims), [claims]);
  const accusedInAll = useMemo(() => (all === undefined ? undefined : accusedIn(all)), [all]);
  const silent = useMemo(() => silentActors(lookup.dataset).filter(({ id }) => accused.has(id)), [lookup, accused]);
  return (
    <section class="silence" aria-labelledby="silence-title">
      <h3 id="silence-title">
        Accused and never quoted <span class="count">{figure(silent.length)}</span>
      </h3>
      <p class="lead">
        Claims accuse these parties, and no claim stands on their word. That is a fact about the document.
      </p>
      <ul>
        {silent.slice(0, shown).map((actor) => (
          <li key={actor.id}>
            <button type="button" aria-pressed={state.chosen === actor.id} onClick={() => change({ chosen: actor.id })}>
              <Words {...nameOf(actor)} />
            </button>
            <span class="against-count">
              {accusedInAll === undefined ? null : `${figure(accused.get(actor.id) ?? 0)} of `}
              {counted((accusedInAll ?? accused).get(actor.id) ?? 0, "allegation")}
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

function accusedIn(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { against } of claims.filter(isAllegation))
    for (const id of against) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
