import { isAllegation, type ReportedEvent, vocabularies } from "attributed-events";
import { useMemo } from "preact/hooks";
import { type Lookup, nameOf } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { counted } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { byVoice } from "../words/voice.js";
import { ClaimList } from "./claim-list.js";
import { EventFacts } from "./event-facts.js";
import { PanelTitle } from "./panel-title.js";
import { VoiceHeading } from "./voice-heading.js";

interface EventPanelProps {
  readonly lookup: Lookup;
  readonly event: ReportedEvent;
  readonly change: Change;
}

/** One event: what is known of it, and every claim it rests on, by who speaks. */
export function EventPanel({ lookup, event, change }: EventPanelProps) {
  const claims = useMemo(() => event.claims.flatMap((id) => lookup.claims.get(id) ?? []), [lookup, event]);
  const groups = useMemo(() => byVoice(claims), [claims]);
  return (
    <>
      <PanelTitle kind={vocabularies.EventStatus[event.status]}>
        <Words text={event.title} language={lookup.dataset.language} />
      </PanelTitle>
      <EventFacts lookup={lookup} event={event} change={change} />
      <p class="sum">{counted(claims.length, "claim")} on this event:</p>
      {groups.map((group) => (
        <section key={group.key}>
          <VoiceHeading lookup={lookup} group={group} />
          <ClaimList lookup={lookup} claims={group.claims} change={change} />
        </section>
      ))}
      <SilentHere lookup={lookup} event={event} />
    </>
  );
}

/** Whom the claims on this event accuse, and who says nothing anywhere in the data. */
function SilentHere({ lookup, event }: Omit<EventPanelProps, "change">) {
  const accused = new Set(
    event.claims
      .flatMap((id) => lookup.claims.get(id) ?? [])
      .filter(isAllegation)
      .flatMap(({ against }) => against),
  );
  const here = lookup.silent.filter(({ id }) => accused.has(id));
  if (here.length === 0) return null;
  return (
    <section class="silent">
      <h3>Accused here and quoted nowhere</h3>
      <ul>
        {here.map((actor) => (
          <li key={actor.id}>
            <Words {...nameOf(actor)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
