import type { Dataset } from "attributed-events";
import type { SettlementEntry } from "attributed-events/agree";
import { useEffect, useId, useState } from "preact/hooks";
import { ask } from "../article/desk/desk.js";
import type { Comparison } from "../article/desk/protocol.js";
import { counted, figure } from "../words/label.js";
import type { Project } from "./project.js";
import type { Change } from "./use-history.js";

interface ReviewProps {
  readonly project: Project;
  readonly change: Change;
  readonly mine: Dataset;
  /** The file of the second reader. */
  readonly theirs: { readonly name: string; readonly text: string };
  /** Called with what became of it. */
  readonly onDone: (sentence: string) => void;
}

type Choices = ReadonlyMap<number, string>;

/** What two readers of the same text differ on, passage by passage, to be settled one by one. */
export function Review({ project, change, mine, theirs, onDone }: ReviewProps) {
  const [comparison, setComparison] = useState<Comparison | undefined>(undefined);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [refused, setRefused] = useState<readonly string[]>([]);
  const question = { mine, theirs: theirs.text, texts: project.texts };
  useEffect(() => {
    void ask("compare", question).then(setComparison, () =>
      setComparison({ refused: ["The two could not be compared."] }),
    );
  }, [theirs]);
  const leave = (
    <button type="button" onClick={() => onDone("")}>
      Leave it as it was
    </button>
  );
  if (comparison === undefined) return <p class="wait">Comparing…</p>;
  if ("refused" in comparison)
    return (
      <div class="review">
        <p class="refusal" role="alert">
          <bdi>{theirs.name}</bdi> cannot be compared with this: {comparison.refused.join("; ")}
        </p>
        {leave}
      </div>
    );
  const { settlement, claims } = comparison;
  const entries = settlement.settled;
  const open = entries.length - choices.size;
  const settle = async () => {
    const decided = entries.map((entry, at) => ({ ...entry, choose: choices.get(at) ?? null }));
    const answer = await ask("settle", { ...question, settlement: { ...settlement, settled: decided } });
    if ("refused" in answer) return setRefused(answer.refused);
    change(({ texts }) => ({ draft: answer.draft, texts }));
    onDone(["Settled. What was there before is one step back: Undo.", ...answer.followed].join(" "));
  };
  const keepRest = () => setChoices(new Map(entries.map((_, at) => [at, choices.get(at) ?? "mine"])));
  return (
    <div class="review">
      <h2>A second reading: {theirs.name}</h2>
      <p>
        Both of you have {counted(claims.both, "claim")}; you alone {figure(claims.onlyMine)}, they alone{" "}
        {figure(claims.onlyTheirs)}.{" "}
        {entries.length === 0 ? "You differ in nothing." : `You differ ${counted(entries.length, "time")}.`}
      </p>
      <ol class="differences">
        {entries.map((entry, at) => (
          <Difference
            key={at}
            entry={entry}
            choice={choices.get(at)}
            onChoose={(choice) => setChoices(new Map(choices).set(at, choice))}
          />
        ))}
      </ol>
      {refused.map((sentence) => (
        <p key={sentence} class="refusal" role="alert">
          {sentence}
        </p>
      ))}
      <div class="give-actions">
        <button type="button" class="primary" disabled={open > 0 || entries.length === 0} onClick={() => void settle()}>
          {open > 0 ? `${figure(open)} still to settle` : "Settle"}
        </button>
        {open > 0 ? (
          <button type="button" onClick={keepRest}>
            Keep mine for the rest
          </button>
        ) : null}
        {leave}
      </div>
    </div>
  );
}

interface DifferenceProps {
  readonly entry: SettlementEntry;
  readonly choice: string | undefined;
  readonly onChoose: (choice: string) => void;
}

const choosing = [
  ["mine", "Mine"],
  ["theirs", "Theirs"],
  ["both", "Both, each by itself"],
  ["neither", "Neither"],
] as const;

/** What each reader made of one thing; a claim never without who says so. */
function Difference({ entry, choice, onChoose }: DifferenceProps) {
  const id = useId();
  const { words, codings, differences } = entry;
  const fields = Object.values(differences ?? {}).flat();
  return (
    <li>
      <fieldset>
        <legend>
          {words === undefined ? (entry.passage ?? "Where no passage says so") : <q dir="auto">{words}</q>}
        </legend>
        <dl>
          {(["mine", "theirs"] as const).map((reader) => (
            <div key={reader}>
              <dt>{reader === "mine" ? "You" : "They"}</dt>
              <dd dir="auto">{codings[reader] ?? "have nothing here"}</dd>
            </div>
          ))}
        </dl>
        {fields.length === 0 ? null : <p class="hint">{fields.join("; ")}</p>}
        <p class="choices">
          {choosing.map(([value, text]) => (
            <label key={value}>
              <input type="radio" name={id} checked={choice === value} onChange={() => onChoose(value)} /> {text}
            </label>
          ))}
        </p>
      </fieldset>
    </li>
  );
}
