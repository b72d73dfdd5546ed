import type { ComponentChildren } from "preact";
import { fromHash, toHash } from "../state/hash.js";
import { type Change, changed } from "../state/view-state.js";

interface RecordLinkProps {
  readonly id: string;
  readonly change: Change;
  readonly children: ComponentChildren;
}

/** A link to an event or an actor of the data, within the view that is on the screen. */
export function RecordLink({ id, change, children }: RecordLinkProps) {
  return (
    <a
      href={`#${toHash(changed(fromHash(location.hash), { chosen: id }))}`}
      onClick={(event) => {
        event.preventDefault();
        change({ chosen: id });
      }}
    >
      {children}
    </a>
  );
}
