import { ActorField } from "./actor-field.js";
import { type Bench, nameOfKey } from "./bench.js";

interface ActorListProps {
  readonly bench: Bench;
  readonly label: string;
  readonly hint: string;
  readonly keys: readonly string[];
  readonly onChange: (keys: readonly string[] | undefined) => void;
}

/** Several of those who act: each can be taken out again. */
export function ActorList({ bench, label, hint, keys, onChange }: ActorListProps) {
  return (
    <div class="actor-list">
      {keys.length === 0 ? null : (
        <ul class="chips" aria-label={label}>
          {keys.map((key) => (
            <li key={key}>
              <bdi>{nameOfKey(bench.project, key)}</bdi>{" "}
              <button
                type="button"
                aria-label={`Take out ${nameOfKey(bench.project, key)}`}
                onClick={() => {
                  const rest = keys.filter((one) => one !== key);
                  onChange(rest.length === 0 ? undefined : rest);
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <ActorField
        key={keys.length}
        {...{ bench, label, hint }}
        value={undefined}
        onChange={(key) => {
          if (key !== undefined && !keys.includes(key)) onChange([...keys, key]);
        }}
      />
    </div>
  );
}
