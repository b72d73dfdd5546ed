import type { Actor } from "attributed-events";
import { useMemo, useState } from "preact/hooks";
import { type Lookup, nameOf } from "../state/lookup.js";
import type { Change, ViewState } from "../state/view-state.js";
import { figure } from "../words/label.js";
import { Words } from "../words/phrase.js";

interface AgencyTreeProps {
  readonly lookup: Lookup;
  readonly state: ViewState;
  readonly tally: ReadonlyMap<string, number>;
  readonly change: Change;
}

/** With more agencies than this, only those that a word finds are listed. */
const MANY = 200;

/** The agencies, their units under them, to choose from; each with the events it takes part in. */
export function AgencyTree({ lookup, state, tally, change }: AgencyTreeProps) {
  const [word, setWord] = useState("");
  const tree = useMemo(() => treeOf(lookup.dataset.actors), [lookup]);
  const isLong = tree.agencies.length > 20;
  const tops = word === "" ? tree.tops : tree.agencies.filter((actor) => answersTo(actor, word));
  const toggle = (id: string) =>
    change({
      agencies: state.agencies.includes(id) ? state.agencies.filter((one) => one !== id) : [...state.agencies, id],
    });
  if (tree.agencies.length === 0) return null;
  return (
    <fieldset class="agencies">
      <legend>Agencies</legend>
      <p class="hint">Beside each: the events that it takes part in.</p>
      {isLong ? (
        <label class="find">
          Find <input type="search" value={word} onInput={({ currentTarget }) => setWord(currentTarget.value)} />
        </label>
      ) : null}
      <Branch actors={tops.slice(0, MANY)} units={word === "" ? tree.units : new Map()} {...{ state, tally, toggle }} />
      {tops.length > MANY ? <p class="hint">{figure(tops.length - MANY)} more: type a part of the name.</p> : null}
      <label class="check">
        <input type="checkbox" checked={state.units} onChange={() => change({ units: !state.units })} /> Count units for
        their agency
      </label>
    </fieldset>
  );
}

interface Tree {
  readonly agencies: readonly Actor[];
  readonly tops: readonly Actor[];
  readonly units: ReadonlyMap<string, readonly Actor[]>;
}

function treeOf(actors: readonly Actor[]): Tree {
  const agencies = actors.filter(({ type, retracted }) => type === "agency" && retracted === undefined);
  const ids = new Set(agencies.map(({ id }) => id));
  const units = new Map<string, Actor[]>();
  for (const actor of agencies) {
    if (actor.parent === undefined) continue;
    const siblings = units.get(actor.parent);
    if (siblings === undefined) units.set(actor.parent, [actor]);
    else siblings.push(actor);
  }
  return { agencies, units, tops: agencies.filter(({ parent }) => parent === undefined || !ids.has(parent)) };
}

const answersTo = ({ names }: Actor, word: string) =>
  names.some(({ value }) => value.toLocaleLowerCase().includes(word.trim().toLocaleLowerCase()));

interface BranchProps extends Pick<AgencyTreeProps, "state" | "tally"> {
  readonly actors: readonly Actor[];
  readonly units: Tree["units"];
  readonly toggle: (id: string) => void;
}

function Branch({ actors, units, state, tally, toggle }: BranchProps) {
  return (
    <ul class="tree">
      {actors.map((actor) => (
        <li key={actor.id}>
          <label class="check">
            <input type="checkbox" checked={state.agencies.includes(actor.id)} onChange={() => toggle(actor.id)} />
            <span class="label">
              <Words {...nameOf(actor)} />
            </span>
            <span class="count">{figure(tally.get(actor.id) ?? 0)}</span>
          </label>
          {units.has(actor.id) ? (
            <Branch actors={units.get(actor.id) ?? []} units={units} state={state} tally={tally} toggle={toggle} />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
