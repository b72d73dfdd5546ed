import type { ComponentChildren } from "preact";

/** A share of what a card counts. */
interface Part {
  readonly count: number;
  readonly text: string;
  /** The surface that the share is drawn with. */
  readonly look: string;
}

interface CardProps {
  readonly parts: readonly Part[];
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

/** A sentence that leads to what it counts, and its shares as one bar under it. */
export function Card({ parts, onChoose, children }: CardProps) {
  const filled = parts.filter(({ count }) => count > 0);
  return (
    <li class="card">
      <button type="button" onClick={onChoose} title={filled.map(({ count, text }) => `${count} ${text}`).join(", ")}>
        {children}
      </button>
      <div class="shares" aria-hidden="true">
        {filled.map(({ text, look, count }) => (
          <span key={text} class={`surface ${look}`} style={{ flexGrow: count }} />
        ))}
      </div>
    </li>
  );
}
