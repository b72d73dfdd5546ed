import { useMemo, useState } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import type { Change, ViewState } from "../state/view-state.js";
import { Words } from "../words/phrase.js";
import { type Suggestion, suggestionsFor } from "./suggestions.js";

interface SearchProps {
  readonly lookup: Lookup;
  readonly state: ViewState;
  readonly change: Change;
}

/** One box for people, agencies, places, documents and words: what is chosen opens, or becomes a choice that can be taken back. */
export function Search({ lookup, state, change }: SearchProps) {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = useMemo(() => suggestionsFor(lookup, typed, state), [lookup, typed, state.agencies]);
  const type = (text: string) => {
    setTyped(text);
    setAt(0);
  };
  const choose = (one: Suggestion | undefined) => {
    if (one === undefined) return;
    change(one.change);
    type("");
  };
  const onKey = (event: KeyboardEvent) => {
    if (found.length === 0) return;
    if (event.key === "ArrowDown") setAt((at + 1) % found.length);
    else if (event.key === "ArrowUp") setAt((at + found.length - 1) % found.length);
    else if (event.key === "Enter") choose(found[at]);
    else if (event.key === "Escape") type("");
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <input
        type="text"
        role="combobox"
        aria-label="Search people, agencies, places, documents and words"
        placeholder="Search people, agencies, places, words …"
        autocomplete="off"
        aria-expanded={found.length > 0}
        aria-controls="suggestions"
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `suggestion-${at}` : undefined}
        value={typed}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKey}
        onBlur={() => type("")}
      />
      <div id="suggestions" role="listbox" aria-label="Suggestions" hidden={found.length === 0}>
        {found.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the list are those of the box, as its pattern has it
          <div
            key={one.key}
            id={`suggestion-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(one)}
          >
            <Words {...one.phrase} />
            {one.also === undefined ? null : (
              <span class="also">
                {" "}
                (<Words {...one.also} />)
              </span>
            )}
            <span class="suggestion-kind">{one.kind}</span>
          </div>
        ))}
      </div>
    </search>
  );
}
