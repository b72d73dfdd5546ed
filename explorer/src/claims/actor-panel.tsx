import { type Actor, claimsAbout, claimsBy, isAllegation, vocabularies } from "attributed-events";
import { useMemo } from "preact/hooks";
import { datasetOn } from "../state/dataset-on.js";
import { type Lookup, nameOf, speakerName } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { counted } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { ClaimList } from "./claim-list.js";
import { PanelTitle } from "./panel-title.js";

interface ActorPanelProps {
  readonly lookup: Lookup;
  readonly actor: Actor;
  readonly change: Change;
}

/** One actor: its names, what it is given as saying, and what is said of it. */
export function ActorPanel({ lookup, actor, change }: ActorPanelProps) {
  const said = useMemo(() => claimsBy(datasetOn(lookup, actor), actor.id), [lookup, actor]);
  const about = useMemo(() => claimsAbout(datasetOn(lookup, actor), actor.id), [lookup, actor]);
  const them = actor.type === "person" || actor.type === "group" ? "them" : "it";
  const against = about.filter(isAllegation).filter((claim) => claim.against.includes(actor.id)).length;
  return (
    <>
      <PanelTitle kind={`${vocabularies.ActorType[actor.type]} All that is claimed, whatever is chosen on the page.`}>
        <Words {...nameOf(actor)} />
      </PanelTitle>
      <ActorFacts lookup={lookup} actor={actor} />
      <section>
        <h3 class="voice named">
          {said.length === 0 ? "Is never given as saying anything" : `Is given as saying`}{" "}
          {said.length === 0 ? null : <span class="count">{said.length}</span>}
        </h3>
        <ClaimList lookup={lookup} claims={said} change={change} withEvents />
      </section>
      <section>
        <h3 class="voice">
          What is said of {them} <span class="count">{about.length}</span>
        </h3>
        {against === 0 ? null : (
          <p class="sum">
            {counted(against, "claim is an allegation", "claims are allegations")} against {them}.
          </p>
        )}
        <ClaimList lookup={lookup} claims={about} change={change} withEvents />
      </section>
    </>
  );
}

function ActorFacts({ lookup, actor }: Omit<ActorPanelProps, "change">) {
  const names = actor.names.filter(({ type }) => type !== "primary");
  return (
    <dl class="facts">
      {actor.unnamed === undefined ? null : (
        <>
          <dt>Name</dt>
          <dd>No source gives one. This is a description.</dd>
        </>
      )}
      {names.length === 0 ? null : (
        <>
          <dt>Also</dt>
          <dd>
            <ul>
              {names.map(({ value, language }) => (
                <li key={`${language} ${value}`}>
                  <Words text={value} language={language} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {actor.parent === undefined ? null : (
        <>
          <dt>Unit of</dt>
          <dd>
            <Words {...speakerName(lookup, actor.parent)} />
          </dd>
        </>
      )}
      {actor.countedIn === undefined ? null : (
        <>
          <dt>Counted among</dt>
          <dd>
            <Words {...speakerName(lookup, actor.countedIn)} />
          </dd>
        </>
      )}
      {actor.note === undefined ? null : (
        <>
          <dt>Note</dt>
          <dd>
            <Words text={actor.note} language={lookup.dataset.language} />
          </dd>
        </>
      )}
    </dl>
  );
}
