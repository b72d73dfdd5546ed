import { occurrencesIn } from "../accounts/same-events.js";
import { type Lookup, nameOf } from "../state/lookup.js";
import type { Selection } from "../state/selection.js";
import { type Change, hasRange, isFiltered, noChoices, type ViewState } from "../state/view-state.js";
import { counted, figure, label } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { dateKindText, rangeText } from "../words/when-text.js";

interface ResultProps {
  readonly lookup: Lookup;
  readonly selection: Selection;
  readonly state: ViewState;
  readonly change: Change;
}

/** How many events the choices leave, and the choices themselves, each to be taken back. */
export function Result({ lookup, selection, state, change }: ResultProps) {
  const { events } = selection.inRange;
  const occurrences = occurrencesIn(lookup.dataset, events).length;
  return (
    <section class="result" aria-label="What is chosen">
      <p role="status">
        <b>{figure(events.length)}</b> of {counted(lookup.ordered.length, "event")}
        {occurrences < events.length ? `, accounts of ${counted(occurrences, "occurrence")}` : ""}
      </p>
      {isFiltered(state) ? (
        <ul class="chips" aria-label="Chosen">
          {chipsOf(lookup, state).map(({ key, text, language, back }) => (
            <li key={key}>
              <button type="button" class="chip" onClick={() => change(back)}>
                <Words text={text} language={language} /> <span aria-hidden="true">×</span>
                <span class="hidden">: take this choice back</span>
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="link" onClick={() => change(noChoices)}>
              Show all
            </button>
          </li>
        </ul>
      ) : null}
    </section>
  );
}

interface Chip {
  readonly key: string;
  readonly text: string;
  readonly language: string;
  /** The change that takes the choice back. */
  readonly back: Parameters<Change>[0];
}

function chipsOf({ dataset, actors, sources }: Lookup, state: ViewState): readonly Chip[] {
  const agencies = state.agencies.map((id): Chip => {
    const actor = actors.get(id);
    const name = actor === undefined ? { text: id, language: "" } : nameOf(actor);
    return { key: id, ...name, back: { agencies: state.agencies.filter((one) => one !== id) } };
  });
  const roles = state.roles.map(
    (role): Chip => ({
      key: role,
      text: label(role),
      language: "en",
      back: { roles: state.roles.filter((one) => one !== role) },
    }),
  );
  const days: readonly Chip[] = hasRange(state)
    ? [{ key: "days", text: rangeText(state), language: "en", back: { from: undefined, to: undefined, zoom: false } }]
    : [];
  const words: readonly Chip[] =
    state.words === "" ? [] : [{ key: "words", text: `“${state.words}”`, language: "", back: { words: "" } }];
  const parties = state.actors.map((id): Chip => {
    const actor = actors.get(id);
    const name = actor === undefined ? { text: id, language: "" } : nameOf(actor);
    return { key: id, ...name, back: { actors: state.actors.filter((one) => one !== id) } };
  });
  const places = state.places.map(
    (text): Chip => ({
      key: `place ${text}`,
      text,
      language: dataset.language,
      back: { places: state.places.filter((one) => one !== text) },
    }),
  );
  const documents = state.sources.map((id): Chip => {
    const { title, language } = sources.get(id) ?? { title: id, language: "" };
    return { key: id, text: title ?? id, language, back: { sources: state.sources.filter((one) => one !== id) } };
  });
  const statuses = state.statuses.map(
    (status): Chip => ({
      key: status,
      text: label(status),
      language: "en",
      back: { statuses: state.statuses.filter((one) => one !== status) },
    }),
  );
  const dated = state.dated.map(
    (kind): Chip => ({
      key: kind,
      text: dateKindText[kind],
      language: "en",
      back: { dated: state.dated.filter((one) => one !== kind) },
    }),
  );
  return [...days, ...agencies, ...roles, ...parties, ...places, ...documents, ...statuses, ...dated, ...words];
}
