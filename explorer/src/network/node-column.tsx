import type { Phrase } from "../state/lookup.js";
import { Words } from "../words/phrase.js";

interface NodeColumnProps {
  readonly side: "actors" | "events";
  readonly nodes: readonly { readonly id: string; readonly name: Phrase }[];
  readonly row: number;
  /** The ends of the lines that stand out; `undefined` while none does. */
  readonly near: ReadonlySet<string> | undefined;
  readonly chosen: string | undefined;
  readonly onPoint: (id: string | undefined) => void;
  readonly onChoose: (id: string) => void;
}

/** The actors or the events of the network, one under the other. */
export function NodeColumn({ side, nodes, row, near, chosen, onPoint, onChoose }: NodeColumnProps) {
  return (
    <ul class={`nodes ${side}`} aria-label={side === "actors" ? "Actors" : "Events"}>
      {nodes.map(({ id, name }) => (
        <li key={id} style={{ height: `${row}px` }}>
          <button
            type="button"
            class={near === undefined ? "" : near.has(id) ? "near" : "far"}
            aria-pressed={chosen === id}
            title={name.text}
            onPointerEnter={() => onPoint(id)}
            onPointerLeave={() => onPoint(undefined)}
            onFocus={() => onPoint(id)}
            onBlur={() => onPoint(undefined)}
            onClick={() => onChoose(id)}
          >
            <Words {...name} />
          </button>
        </li>
      ))}
    </ul>
  );
}
