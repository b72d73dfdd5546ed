/** What selected words can be made: a new claim, or a part of the one that is open. */
export type Use = "claim" | "passage" | "cue" | "content" | "date";

interface SelectionBarProps {
  readonly selected: string;
  readonly refusal: string | undefined;
  readonly isOpen: boolean;
  readonly onUse: (as: Use) => void;
}

const inClaim = [
  ["passage", "The passage", "P"],
  ["cue", "Who says so", "S"],
  ["content", "What is said", "C"],
  ["date", "The date", "D"],
] as const;

/** The selected words, and what can be made of them: by a button here, or by its key in the text. */
export function SelectionBar({ selected, refusal, isOpen, onUse }: SelectionBarProps) {
  return (
    <div class="selection-bar">
      <p aria-live="polite" class="selected">
        {refusal !== undefined ? (
          <span class="refusal">{refusal}</span>
        ) : selected === "" ? (
          <span class="hint">Select the words of one claim: who says it, the words that say so, and what is said.</span>
        ) : (
          <>
            “
            <bdi dir="auto">
              {selected.length > 160 ? `${selected.slice(0, 80)} … ${selected.slice(-70)}` : selected}
            </bdi>
            ”
          </>
        )}
      </p>
      <p class="choices">
        <button type="button" class={isOpen ? "" : "primary"} onClick={() => onUse("claim")}>
          A new claim <kbd>Enter</kbd>
        </button>
        {isOpen
          ? inClaim.map(([as, words, key]) => (
              <button key={as} type="button" onClick={() => onUse(as)}>
                {words} <kbd>{key}</kbd>
              </button>
            ))
          : null}
      </p>
    </div>
  );
}
