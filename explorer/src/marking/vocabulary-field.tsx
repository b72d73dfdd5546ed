import { vocabularies } from "attributed-events";
import { useId } from "preact/hooks";
import { titled } from "../words/label.js";

interface VocabularyFieldProps<V extends keyof typeof vocabularies> {
  readonly label: string;
  readonly vocabulary: V;
  readonly value: keyof (typeof vocabularies)[V];
  readonly onChange: (value: keyof (typeof vocabularies)[V]) => void;
  /** Other words for some of the values. */
  readonly names?: Readonly<Record<string, string>>;
}

/** One value of a vocabulary, with its definition below. */
export function VocabularyField<V extends keyof typeof vocabularies>(props: VocabularyFieldProps<V>) {
  const { label, vocabulary, value, onChange, names } = props;
  const id = useId();
  const table: Readonly<Record<string, string>> = vocabularies[vocabulary];
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={String(value)}
        aria-describedby={`${id}-means`}
        onChange={({ currentTarget }) => onChange(currentTarget.value as keyof (typeof vocabularies)[V])}
      >
        {Object.keys(table).map((each) => (
          <option key={each} value={each}>
            {names?.[each] ?? titled(each)}
          </option>
        ))}
      </select>
      <p class="hint" id={`${id}-means`}>
        {table[String(value)]}
      </p>
    </div>
  );
}
