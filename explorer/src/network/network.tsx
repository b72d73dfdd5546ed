import { useMemo, useState } from "preact/hooks";
import { useWidth } from "../elements/use-width.js";
import { type Lookup, speakerName } from "../state/lookup.js";
import { inRange, type Selection } from "../state/selection.js";
import type { Change, ViewState } from "../state/view-state.js";
import { figure, label } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { PathLine } from "./claim-line.js";
import { EdgePaths } from "./edge-paths.js";
import { EdgeTable, nodeName } from "./edge-table.js";
import { type Edge, networkOf } from "./edges.js";
import { layoutOf } from "./layout.js";
import { NodeColumn } from "./node-column.js";

interface NetworkProps {
  readonly lookup: Lookup;
  readonly selection: Selection;
  readonly state: ViewState;
  readonly change: Change;
}

/** The most events that are drawn: more lines than that cannot be told apart. */
const MOST = 120;

/** Who has to do with what, and on whose word. */
export function NetworkView({ lookup, selection, state, change }: NetworkProps) {
  const events = useMemo(() => inRange(selection), [selection]);
  const network = useMemo(() => networkOf(lookup, events.slice(0, MOST)), [lookup, events]);
  const [box, width] = useWidth<HTMLDivElement>();
  const layout = useMemo(() => layoutOf(network, width), [network, width]);
  const [pointed, setPointed] = useState<Edge | undefined>();
  const [node, setNode] = useState<string | undefined>();
  const center = node ?? state.chosen;
  const touches = (edge: Edge) =>
    edge === pointed || (pointed === undefined && (edge.from === center || edge.to === center));
  const isLit = layout.drawn.some(({ edge }) => touches(edge)) ? touches : undefined;
  const near = new Set(
    isLit === undefined
      ? []
      : layout.drawn.filter(({ edge }) => touches(edge)).flatMap(({ edge }) => [edge.from, edge.to]),
  );
  const column = {
    near: isLit === undefined ? undefined : near,
    chosen: state.chosen,
    onPoint: setNode,
    onChoose: (id: string) => change({ chosen: id }),
  };
  return (
    <section class="network" aria-labelledby="network-title">
      <h2 id="network-title" class="hidden">
        Who is tied to what
      </h2>
      {events.length > MOST ? (
        <p class="hint">
          Drawn are the first {figure(MOST)} of {figure(events.length)} events. Choose days or agencies to see others.
        </p>
      ) : null}
      <p class="read-out" role="status">
        {pointed === undefined ? <HowTo /> : <ReadOut lookup={lookup} edge={pointed} />}
      </p>
      <div class="columns">
        <p class="column-title">Actors</p>
        <p class="column-title events-title">Events, by date</p>
        <NodeColumn
          side="actors"
          row={layout.actorRow}
          nodes={network.actors.map((id) => ({ id, name: speakerName(lookup, id) }))}
          {...column}
        />
        <div class="lines" ref={box}>
          {/* biome-ignore lint/a11y/useSemanticElements: there is no fieldset in a picture */}
          <svg width={width} height={layout.height} role="group" aria-label="Ties between actors and events">
            <EdgePaths
              lookup={lookup}
              drawn={layout.drawn}
              isLit={isLit}
              onPoint={setPointed}
              onChoose={({ to, from }) => change({ chosen: lookup.events.has(to) ? to : from })}
            />
          </svg>
        </div>
        <NodeColumn
          side="events"
          row={layout.eventRow}
          nodes={network.events.map(({ id }) => ({ id, name: nodeName(lookup, id) }))}
          {...column}
        />
      </div>
      <EdgeTable lookup={lookup} edges={network.edges} />
    </section>
  );
}

function HowTo() {
  return (
    <>
      <span class="tie">Every line stands on a claim.</span>
      Point at a line, or go from line to line with the arrow keys, to read the claim and who says so. Dashed lines are
      only alleged, dotted ones only intended or demanded.
    </>
  );
}

function ReadOut({ lookup, edge }: { lookup: Lookup; edge: Edge }) {
  return (
    <>
      <span class="tie">
        <Words {...nodeName(lookup, edge.from)} /> — {label(edge.tie)} — <Words {...nodeName(lookup, edge.to)} />
      </span>
      <PathLine lookup={lookup} claim={edge.claim} />: that{" "}
      <Words text={edge.claim.statement} language={lookup.dataset.language} />
    </>
  );
}
