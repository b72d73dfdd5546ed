import type { ComponentChildren } from "preact";
import { figure } from "../words/label.js";

/** A share of what a card counts. */
interface Part {
  readonly count: number;
  readonly text: string;
  /** The surface that the share is drawn with. */
  readonly look: string;
  readonly onChoose: () => void;
}

interface CardProps {
  readonly title: ComponentChildren;
  readonly parts: readonly Part[];
  /** What stands below the shares. */
  readonly children?: ComponentChildren;
}

/** A sentence, its shares as one bar, and each share as a button that leads there. */
export function Card({ title, parts, children }: CardProps) {
  const filled = parts.filter(({ count }) => count > 0);
  return (
    <div class="card">
      <h2>{title}</h2>
      <div class="shares" aria-hidden="true">
        {filled.map(({ text, look, count }) => (
          <span key={text} class={`surface ${look}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul>
        {filled.map(({ text, look, count, onChoose }) => (
          <li key={text}>
            <button type="button" onClick={onChoose}>
              <span class={`swatch surface ${look}`} aria-hidden="true" />
              <b>{figure(count)}</b> {text}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
