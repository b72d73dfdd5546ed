import { vocabularies } from "attributed-events";
import { useId, useState } from "preact/hooks";
import { titled } from "../words/label.js";
import { actorName, actorsOf, type Bench, withActor } from "./bench.js";

type ActorType = keyof typeof vocabularies.ActorType;

interface ActorFieldProps {
  readonly bench: Bench;
  readonly label: string;
  readonly hint?: string;
  /** The key of the actor; `undefined` for none. */
  readonly value: string | undefined;
  readonly onChange: (key: string | undefined) => void;
}

/** Who: by name, from those that are there as one types, or a new one. */
export function ActorField({ bench, label, hint, value, onChange }: ActorFieldProps) {
  const id = useId();
  const actors = actorsOf(bench.project);
  const chosen = actors.find(({ key }) => key === value?.replace(/^actor:/, ""));
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const shown = typed ?? (chosen === undefined ? (value ?? "") : actorName(chosen));
  const isNew = typed !== undefined && typed.trim() !== "" && keyOf(bench, typed) === undefined;
  const take = (text: string) => {
    const key = keyOf(bench, text);
    if (key !== undefined) onChange(key);
    if (text.trim() === "") onChange(undefined);
    setTyped(key === undefined && text.trim() !== "" ? text : undefined);
  };
  const isName = bench.selected !== "" && bench.selected.length <= 60 && !bench.selected.includes("\n");
  return (
    <div class="field actor-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        list={`${id}-names`}
        value={shown}
        autocomplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={({ currentTarget }) => take(currentTarget.value)}
      />
      <datalist id={`${id}-names`}>
        {actors.map((actor) => (
          <option key={actor.key} value={actorName(actor)} />
        ))}
      </datalist>
      {isName && bench.selected !== shown ? (
        <button type="button" class="link" onClick={() => take(bench.selected)}>
          Use the selected words “<bdi>{bench.selected}</bdi>”
        </button>
      ) : null}
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isNew ? (
        <NewActor
          key={id}
          name={typed.trim()}
          isQuoted={bench.layout.text.includes(typed.trim())}
          onAdd={(type, unnamed) => {
            const actor = { type, name: typed.trim(), ...(unnamed ? { unnamed: true as const } : {}) };
            const [, key] = withActor(bench.project.draft, actor);
            bench.change((project) => ({ ...project, draft: withActor(project.draft, actor)[0] }));
            onChange(key);
            setTyped(undefined);
          }}
        />
      ) : null}
    </div>
  );
}

const keyOf = ({ project }: Bench, name: string): string | undefined =>
  actorsOf(project).find((actor) => actorName(actor).toLocaleLowerCase() === name.trim().toLocaleLowerCase())?.key;

interface NewActorProps {
  readonly name: string;
  /** Whether the article has these words. */
  readonly isQuoted: boolean;
  readonly onAdd: (type: ActorType, unnamed: boolean) => void;
}

function NewActor({ name, isQuoted, onAdd }: NewActorProps) {
  const id = useId();
  const [unnamed, setUnnamed] = useState<boolean | undefined>(undefined);
  const isUnnamed = unnamed ?? !isQuoted;
  return (
    <fieldset class="new-actor" aria-label={`Add ${name}`}>
      <p>
        New: <bdi>{name}</bdi>. What is it?
      </p>
      <p class="choices">
        {(Object.keys(vocabularies.ActorType) as ActorType[]).map((type) => (
          <button key={type} type="button" title={vocabularies.ActorType[type]} onClick={() => onAdd(type, isUnnamed)}>
            {titled(type)}
          </button>
        ))}
      </p>
      <label class="check" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={isUnnamed}
          onChange={({ currentTarget }) => setUnnamed(currentTarget.checked)}
        />
        <span>The article does not name them; this is my description</span>
      </label>
    </fieldset>
  );
}
