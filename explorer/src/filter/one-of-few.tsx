import { figure } from "../words/label.js";

interface OneOfFewProps<Word> {
  readonly legend: string;
  readonly options: readonly { readonly word: Word; readonly text: string; readonly count: number }[];
  readonly chosen: readonly Word[];
  readonly onChoose: (chosen: readonly Word[]) => void;
}

/** The words that some event has, to tick. */
export function OneOfFew<Word extends string>({ legend, options, chosen, onChoose }: OneOfFewProps<Word>) {
  const shown = options.filter(({ word, count }) => count > 0 || chosen.includes(word));
  if (shown.length === 0) return null;
  const toggle = (word: Word) =>
    onChoose(chosen.includes(word) ? chosen.filter((one) => one !== word) : [...chosen, word]);
  return (
    <fieldset class="few">
      <legend>{legend}</legend>
      <ul>
        {shown.map(({ word, text, count }) => (
          <li key={word}>
            <label class="check">
              <input type="checkbox" checked={chosen.includes(word)} onChange={() => toggle(word)} />
              <span class="label">{text}</span>
              <span class="count">{figure(count)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
