import { eventTypeTable, vocabularies } from "attributed-events";
import type { DraftEvent, DraftEventFacts, DraftParticipant } from "attributed-events/draft";
import { useId } from "preact/hooks";
import type { Finding } from "../article/desk/protocol.js";
import { label, titled } from "../words/label.js";
import { whenText } from "../words/when-text.js";
import { ActorField } from "./actor-field.js";
import { type Bench, eventsOf, nameOfKey } from "./bench.js";
import { changed, withItem } from "./project.js";
import { Refusals } from "./refusals.js";
import { VocabularyField } from "./vocabulary-field.js";

interface EventFieldsProps {
  readonly bench: Bench;
  readonly facts: DraftEventFacts;
  /** Those whom the claim is against: in an event they are said to have done it. */
  readonly against: readonly string[];
  readonly findings: readonly Finding[];
  readonly onChange: (facts: DraftEventFacts | undefined) => void;
}

/** What a claim says of one event: who takes part, how many, when, where. */
export function EventFields({ bench, facts, against, findings, onChange }: EventFieldsProps) {
  const events = eventsOf(bench.project);
  const at = events.findIndex(({ key }) => key === facts.event.replace(/^event:/, ""));
  const event = events[at];
  if (event === undefined) return null;
  const set = (change: Parameters<typeof changed<DraftEventFacts>>[1]) => onChange(changed(facts, change));
  const setEvent = (next: DraftEvent, name: string) =>
    bench.change(
      (project) => ({
        ...project,
        draft: { ...project.draft, events: eventsOf(project).map((one) => (one.key === next.key ? next : one)) },
      }),
      `${next.key} ${name}`,
    );
  const participants = facts.participants ?? [];
  const ofEvent = bench.judgement.findings.filter(({ pointer }) => `${pointer}/`.startsWith(`/events/${at}/`));
  return (
    <fieldset class="event-facts" aria-label={event.title}>
      <p class="event-title">
        <b>
          <bdi>{event.title}</bdi>
        </b>{" "}
        <button type="button" class="link" onClick={() => onChange(undefined)}>
          take out
        </button>
      </p>
      <EventItself {...{ event }} onChange={setEvent} />
      <Refusals findings={[...ofEvent, ...findings]} />
      <ul class="participants">
        {participants.map((participant, number) => (
          <li key={number}>
            <ParticipantFields
              {...{ bench, participant }}
              onChange={(next) => set({ participants: orNothing(withItem(participants, number, next)) })}
            />
          </li>
        ))}
      </ul>
      <ActorField
        key={participants.length}
        bench={bench}
        label="Who takes part"
        value={undefined}
        onChange={(key) => {
          if (key === undefined) return;
          const role = against.includes(key) ? ("alleged-perpetrator" as const) : ("initiator" as const);
          set({ participants: [...participants, { actor: key, role }] });
        }}
      />
      <CountFields {...{ facts, onChange }} />
      <DateFields {...{ bench, facts, onChange }} />
      <PlaceFields {...{ facts, onChange }} />
    </fieldset>
  );
}

const orNothing = <T,>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

function EventItself({ event, onChange }: { event: DraftEvent; onChange: (event: DraftEvent, name: string) => void }) {
  const id = useId();
  const { wrongdoing } = eventTypeTable[event.type];
  return (
    <>
      <VocabularyField
        label="How it is told"
        vocabulary="EventStatus"
        value={event.status ?? "reported"}
        onChange={(status) =>
          onChange(changed(event, { status: status === "reported" ? undefined : status }), "status")
        }
      />
      {wrongdoing ? (
        <p class="hint">To name this kind of event is to accuse: it is “alleged” until a court has convicted.</p>
      ) : null}
      {event.type === "other" || event.note != null ? (
        <div class="field">
          <label for={id}>What it is</label>
          <input
            id={id}
            value={event.note ?? ""}
            onInput={({ currentTarget: { value } }) =>
              onChange(changed(event, { note: value === "" ? undefined : value }), "note")
            }
          />
        </div>
      ) : null}
    </>
  );
}

interface ParticipantFieldsProps {
  readonly bench: Bench;
  readonly participant: DraftParticipant;
  readonly onChange: (participant: DraftParticipant | undefined) => void;
}

function ParticipantFields({ bench, participant, onChange }: ParticipantFieldsProps) {
  const name = nameOfKey(bench.project, participant.actor);
  const { role, legalStatus } = participant;
  const roles = Object.keys(vocabularies.Role) as DraftParticipant["role"][];
  const statuses = Object.keys(vocabularies.LegalStatus) as NonNullable<DraftParticipant["legalStatus"]>[];
  return (
    <div class="participant">
      <bdi>{name}</bdi>
      <select
        aria-label={`The part of ${name}`}
        title={vocabularies.Role[role]}
        value={role}
        onChange={({ currentTarget }) =>
          onChange({ ...participant, role: roles.find((one) => one === currentTarget.value) ?? role })
        }
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {titled(one)}
          </option>
        ))}
      </select>
      <select
        aria-label={`Where the law stands with ${name}`}
        value={legalStatus ?? ""}
        onChange={({ currentTarget }) =>
          onChange(changed(participant, { legalStatus: statuses.find((one) => one === currentTarget.value) }))
        }
      >
        <option value="">no legal status</option>
        {statuses.map((one) => (
          <option key={one} value={one}>
            {label(one)}
          </option>
        ))}
      </select>
      <button type="button" aria-label={`Take out ${name}`} onClick={() => onChange(undefined)}>
        ×
      </button>
    </div>
  );
}

type FactsProps = { readonly facts: DraftEventFacts; readonly onChange: (facts: DraftEventFacts) => void };

/** How many, in the first way of counting; further ones of a draft that was opened stay as they are. */
function CountFields({ facts, onChange }: FactsProps) {
  const id = useId();
  const [count, ...others] = facts.counts ?? [];
  const measures = Object.keys(vocabularies.Measure) as (keyof typeof vocabularies.Measure)[];
  const kinds = Object.keys(vocabularies.Exactness) as (keyof typeof vocabularies.Exactness)[];
  const current = count ?? { measure: "participants" as const };
  const number = count?.best ?? count?.low ?? count?.high;
  const set = (value: number | undefined, exactness: (typeof kinds)[number], measure: (typeof measures)[number]) => {
    if (value === undefined) return onChange(changed(facts, { counts: orNothing(others) }));
    const bound =
      exactness === "at-least" ? { low: value } : exactness === "at-most" ? { high: value } : { best: value };
    const group = count?.group == null ? {} : { group: count.group };
    const counted = { measure, ...group, ...bound, ...(exactness === "exact" ? {} : { exactness }) };
    onChange(changed(facts, { counts: [counted, ...others] }));
  };
  const exactness = current.exactness ?? "exact";
  return (
    <div class="field row">
      <label for={id}>How many people</label>
      <input
        id={id}
        type="number"
        min={0}
        value={number ?? ""}
        onInput={({ currentTarget: { value } }) =>
          set(/^[0-9]{1,10}$/.test(value) ? Number(value) : undefined, exactness, current.measure)
        }
      />
      <select
        aria-label="How exact the number is"
        value={exactness}
        onChange={({ currentTarget: { value } }) =>
          set(number ?? undefined, kinds.find((one) => one === value) ?? "exact", current.measure)
        }
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {label(one)}
          </option>
        ))}
      </select>
      <select
        aria-label="What is counted"
        value={current.measure}
        onChange={({ currentTarget: { value } }) =>
          set(number ?? undefined, exactness, measures.find((one) => one === value) ?? "participants")
        }
      >
        {measures.map((one) => (
          <option key={one} value={one}>
            {label(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The words of a date, and the days that they give against the day of publication. */
function DateFields({ bench, facts, onChange }: FactsProps & { readonly bench: Bench }) {
  const { when } = facts;
  const event = bench.judgement.dataset?.events.find(({ id }) => id === `event:${facts.event.replace(/^event:/, "")}`);
  const isBasisWanted = bench.judgement.findings.some(
    ({ code, pointer }) => code === "dates-wanted" && pointer.startsWith("/claims/"),
  );
  const set = (change: Parameters<typeof changed<NonNullable<typeof when>>>[1]) =>
    onChange(changed(facts, { when: changed(when ?? {}, change) }));
  return (
    <div class="field">
      <p class="label">When</p>
      {when?.words == null ? (
        <p class="hint">Where the text gives a date, select its words and press D.</p>
      ) : (
        <p class="quoted">
          “<bdi>{when.words}</bdi>”{event === undefined ? "" : `: ${whenText(event.when, "full")}`}{" "}
          <button type="button" class="link" onClick={() => onChange(changed(facts, { when: undefined }))}>
            take out
          </button>
        </p>
      )}
      {when != null && (isBasisWanted || when.earliest != null || when.latest != null) ? (
        <div class="row">
          {(["earliest", "latest"] as const).map((end) => (
            <label key={end}>
              {end === "earliest" ? "No earlier than" : "No later than"}
              <input
                type="date"
                value={when[end] ?? ""}
                onInput={({ currentTarget: { value } }) =>
                  set({ [end]: value === "" ? undefined : value, basis: when.basis ?? "stated" })
                }
              />
            </label>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function PlaceFields({ facts, onChange }: FactsProps) {
  const id = useId();
  const { place } = facts;
  const precisions = Object.keys(vocabularies.Precision);
  return (
    <div class="field row">
      <label for={id}>Where</label>
      <input
        id={id}
        value={place?.name ?? ""}
        onInput={({ currentTarget: { value } }) =>
          onChange(
            changed(facts, {
              place: value === "" ? undefined : { ...(place ?? { precision: 2 as const }), name: value },
            }),
          )
        }
      />
      {place == null ? null : (
        <select
          aria-label="How precise the place is"
          value={place.precision}
          onChange={({ currentTarget: { value } }) =>
            onChange(changed(facts, { place: { ...place, precision: Number(value) as typeof place.precision } }))
          }
        >
          {precisions.map((one) => (
            <option key={one} value={one}>
              {vocabularies.Precision[one as "1"]}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
