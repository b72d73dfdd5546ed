import { vocabularies } from "attributed-events";
import type { DraftEventFacts, DraftRelation } from "attributed-events/draft";
import { label } from "../words/label.js";
import { ActorField } from "./actor-field.js";
import { ActorList } from "./actor-list.js";
import { EventFields } from "./event-fields.js";
import { NewEvent } from "./new-event.js";
import type { PartProps } from "./part-props.js";
import { changed, withItem } from "./project.js";
import { Refusals } from "./refusals.js";

/** What a claim says of events and of those who act. */
export function Establishes({ bench, claim, at, findings, onChange }: PartProps & { readonly at: number }) {
  const events = claim.events ?? [];
  const pointer = `/claims/${at}/events`;
  const setEvents = (list: readonly DraftEventFacts[]) =>
    onChange((one) => changed(one, { events: list.length === 0 ? undefined : list }));
  const add = (event: string) => {
    if (events.some((one) => one.event === event)) return;
    setEvents([...events, { event }]);
  };
  return (
    <fieldset>
      <legend>What does it tell of?</legend>
      {events.map((facts, number) => (
        <EventFields
          key={facts.event}
          {...{ bench, facts }}
          against={claim.against ?? []}
          findings={findings.filter((one) => `${one.pointer}/`.startsWith(`${pointer}/${number}/`))}
          onChange={(next) => setEvents(withItem(events, number, next))}
        />
      ))}
      <NewEvent bench={bench} statement={claim.statement} onEvent={add} />
      <ActorList
        bench={bench}
        label="It is also about"
        hint="Whom else it concerns, where no event says so."
        keys={claim.about ?? []}
        onChange={(keys) => onChange((one) => changed(one, { about: keys }))}
      />
      <RelationFields {...{ bench, claim, findings, onChange }} />
      <Refusals findings={findings.filter((one) => !one.pointer.startsWith(`${pointer}/`))} />
    </fieldset>
  );
}

const predicates = Object.keys(vocabularies.ActorPredicate) as (keyof typeof vocabularies.ActorPredicate)[];

/** A tie between two of those who act: who represents whom, who leads what. */
function RelationFields({ bench, claim, onChange }: PartProps) {
  const { relation } = claim;
  const set = (change: Partial<DraftRelation>) =>
    onChange((one) => ({
      ...one,
      relation: { subject: "", predicate: "represents", object: "", ...(one.relation ?? {}), ...change },
    }));
  return (
    <details class="relation" open={relation != null || undefined}>
      <summary>A tie between two of them</summary>
      <ActorField
        bench={bench}
        label="Who"
        value={relation?.subject || undefined}
        onChange={(subject) => set({ subject: subject ?? "" })}
      />
      <div class="field">
        <label>
          What ties them
          <select
            value={relation?.predicate ?? "represents"}
            onChange={({ currentTarget: { value } }) =>
              set({ predicate: predicates.find((one) => one === value) ?? "represents" })
            }
          >
            {predicates.map((one) => (
              <option key={one} value={one}>
                {label(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ActorField
        bench={bench}
        label="To whom"
        value={relation?.object || undefined}
        onChange={(object) => set({ object: object ?? "" })}
      />
      {relation == null ? null : (
        <button type="button" class="link" onClick={() => onChange((one) => changed(one, { relation: undefined }))}>
          take out
        </button>
      )}
    </details>
  );
}
