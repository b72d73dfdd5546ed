import { isAllegation } from "attributed-events";
import { useRef, useState } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import { inkOf } from "../timeline/mark.js";
import { label } from "../words/label.js";
import { pathText } from "./claim-line.js";
import { nodeName } from "./edge-table.js";
import type { Edge } from "./edges.js";

/** A tie with the line it is drawn as. */
export interface DrawnEdge {
  readonly edge: Edge;
  readonly line: string;
}

interface EdgePathsProps {
  readonly lookup: Lookup;
  readonly drawn: readonly DrawnEdge[];
  /** Whether a tie stands out; `undefined` while none does. */
  readonly isLit: ((edge: Edge) => boolean) | undefined;
  readonly onPoint: (edge: Edge | undefined) => void;
  readonly onChoose: (edge: Edge) => void;
}

/** The lines of the network: one stop for the tab key, and the arrow keys go from line to line. */
export function EdgePaths({ lookup, drawn, isLit, onPoint, onChoose }: EdgePathsProps) {
  const [current, setCurrent] = useState(0);
  const group = useRef<SVGGElement | null>(null);
  const go = (index: number) => {
    const at = (index + drawn.length) % drawn.length;
    setCurrent(at);
    group.current?.querySelectorAll<SVGPathElement>(".hit")[at]?.focus();
  };
  return (
    <g ref={group} class={isLit === undefined ? "edges" : "edges some-lit"}>
      {drawn.map(({ edge, line }) => (
        <path key={edge.id} class={`edge ${inkOfEdge(lookup, edge)} ${isLit?.(edge) === true ? "lit" : ""}`} d={line} />
      ))}
      {drawn.map(({ edge, line }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a line of a picture cannot be a button element
        <path
          key={edge.id}
          class="hit"
          d={line}
          tabIndex={index === Math.min(current, drawn.length - 1) ? 0 : -1}
          role="button"
          aria-label={edgeText(lookup, edge)}
          onPointerEnter={() => onPoint(edge)}
          onPointerLeave={() => onPoint(undefined)}
          onFocus={() => {
            setCurrent(index);
            onPoint(edge);
          }}
          onBlur={() => onPoint(undefined)}
          onClick={() => onChoose(edge)}
          onKeyDown={(event) => {
            const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
            if (step !== undefined) go(index + step);
            if (event.key === "Enter" || event.key === " ") onChoose(edge);
            if (step !== undefined || event.key === " ") event.preventDefault();
          }}
        />
      ))}
    </g>
  );
}

/** A tie is drawn as what it says: as an accusation where its claim is one, or as the event's status. */
function inkOfEdge(lookup: Lookup, { to, claim }: Edge): string {
  const event = lookup.events.get(to);
  const ink = event === undefined ? "told" : inkOf(event.status);
  return isAllegation(claim) && ink === "told" ? "alleged" : ink;
}

const edgeText = (lookup: Lookup, { from, to, tie, claim }: Edge) =>
  `${nodeName(lookup, from).text}, ${label(tie)}, ${nodeName(lookup, to).text}. ` +
  `Who says so: ${pathText(lookup, claim)}. Claim: that ${claim.statement}`;
