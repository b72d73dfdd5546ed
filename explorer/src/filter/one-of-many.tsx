import { useId, useState } from "preact/hooks";
import { folded } from "../columns/event-columns.js";
import type { Phrase } from "../state/lookup.js";

/** Something to choose by its name, of which there may be thousands. */
export interface Named {
  readonly key: string;
  readonly name: Phrase;
}

interface OneOfManyProps {
  readonly label: string;
  readonly options: readonly Named[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** The most names that are offered for what is typed. */
const OFFERED = 40;

/** A field that offers names for what is typed. */
export function OneOfMany({ label, options, chosen, onChoose }: OneOfManyProps) {
  const [typed, setTyped] = useState("");
  const list = useId();
  if (options.length === 0) return null;
  const wanted = folded(typed.trim());
  const offered = typed === "" ? options.slice(0, OFFERED) : matching(options, wanted);
  const take = (text: string) => {
    const found = options.find(({ key, name }) => name.text === text && !chosen.includes(key));
    setTyped(found === undefined ? text : "");
    if (found !== undefined) onChoose([...chosen, found.key]);
  };
  return (
    <div class="many">
      <label class="find">
        {label}
        <input type="search" list={list} value={typed} onInput={({ currentTarget }) => take(currentTarget.value)} />
      </label>
      <datalist id={list}>
        {offered.map(({ key, name }) => (
          <option key={key} value={name.text} />
        ))}
      </datalist>
    </div>
  );
}

function matching(options: readonly Named[], wanted: string): readonly Named[] {
  const found: Named[] = [];
  for (const option of options) {
    if (found.length === OFFERED) break;
    if (folded(option.name.text).includes(wanted)) found.push(option);
  }
  return found;
}
