import { eventTypeTable, vocabularies } from "attributed-events";
import type { DraftEvent } from "attributed-events/draft";
import { useId, useState } from "preact/hooks";
import { capital, titled } from "../words/label.js";
import { type Bench, eventsOf, withEvent } from "./bench.js";

interface NewEventProps {
  readonly bench: Bench;
  /** Words that a title could be made of. */
  readonly statement: string;
  readonly onEvent: (key: string) => void;
}

const types = Object.keys(vocabularies.EventType) as DraftEvent["type"][];

/** An event that is there already, or a new one with a title and a type. */
export function NewEvent({ bench, statement, onEvent }: NewEventProps) {
  const id = useId();
  const events = eventsOf(bench.project);
  const [title, setTitle] = useState<string | undefined>(undefined);
  const [type, setType] = useState("");
  const [isAsked, setAsked] = useState(false);
  const written = title ?? capital(statement);
  const found = types.find((one) => titled(one).toLocaleLowerCase() === type.trim().toLocaleLowerCase());
  const add = () => {
    setAsked(true);
    if (found === undefined || written.trim() === "") return;
    const status = eventTypeTable[found].wrongdoing ? { status: "alleged" as const } : {};
    const event = { title: written.trim().slice(0, 300), type: found, ...status };
    const [, key] = withEvent(bench.project.draft, event);
    bench.change((project) => ({ ...project, draft: withEvent(project.draft, event)[0] }));
    onEvent(key);
    setTitle(undefined);
    setType("");
    setAsked(false);
  };
  return (
    <details class="new-event" open={isAsked || undefined}>
      <summary>Add an event that it tells of</summary>
      {events.length === 0 ? null : (
        <div class="field">
          <label for={`${id}-known`}>One that is there already</label>
          <select
            id={`${id}-known`}
            value=""
            onChange={({ currentTarget }) => {
              if (currentTarget.value !== "") onEvent(currentTarget.value);
            }}
          >
            <option value="">choose</option>
            {events.map((event) => (
              <option key={event.key} value={event.key}>
                {event.title}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="field">
        <label for={`${id}-title`}>Or a new one: a neutral title</label>
        <input id={`${id}-title`} value={written} onInput={({ currentTarget }) => setTitle(currentTarget.value)} />
      </div>
      <div class="field">
        <label for={`${id}-type`}>What kind of event</label>
        <input
          id={`${id}-type`}
          list={`${id}-types`}
          value={type}
          autocomplete="off"
          aria-describedby={`${id}-means`}
          placeholder="type to search, such as detention"
          onInput={({ currentTarget }) => setType(currentTarget.value)}
        />
        <datalist id={`${id}-types`}>
          {types.map((one) => (
            <option key={one} value={titled(one)}>
              {vocabularies.EventType[one]}
            </option>
          ))}
        </datalist>
        <p class="hint" id={`${id}-means`}>
          {found === undefined
            ? isAsked
              ? "Choose a kind from the list; “Other” with a note is for what has none."
              : ""
            : vocabularies.EventType[found]}
        </p>
      </div>
      <button type="button" onClick={add}>
        Add the event
      </button>
    </details>
  );
}
