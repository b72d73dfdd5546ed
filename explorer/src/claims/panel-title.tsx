import type { ComponentChildren } from "preact";

/** The heading of the panel under the kind of thing it tells of. */
export function PanelTitle({ kind, children }: { kind: string; children: ComponentChildren }) {
  return (
    <>
      <h2>{children}</h2>
      <p class="kind">{kind}</p>
    </>
  );
}
