import { useState } from "preact/hooks";
import { type Lookup, type Phrase, speakerName } from "../state/lookup.js";
import { counted, figure, label } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { PathLine } from "./claim-line.js";
import type { Edge } from "./edges.js";

const STEP = 200;

/** The name of an actor or the title of an event. */
export function nodeName(lookup: Lookup, id: string): Phrase {
  const event = lookup.events.get(id);
  return event === undefined ? speakerName(lookup, id) : { text: event.title, language: lookup.dataset.language };
}

/** The ties as a table. */
export function EdgeTable({ lookup, edges }: { lookup: Lookup; edges: readonly Edge[] }) {
  const [shown, setShown] = useState(STEP);
  return (
    <details class="edge-table">
      <summary>The same as a table: {counted(edges.length, "tie")}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="scroll" tabIndex={0} aria-label="Ties as a table">
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Tie</th>
              <th scope="col">To</th>
              <th scope="col">Who says so</th>
              <th scope="col">Claim</th>
            </tr>
          </thead>
          <tbody>
            {edges.slice(0, shown).map((edge) => (
              <tr key={edge.id}>
                <th scope="row">
                  <Words {...nodeName(lookup, edge.from)} />
                </th>
                <td>{label(edge.tie)}</td>
                <td>
                  <Words {...nodeName(lookup, edge.to)} />
                </td>
                <td>
                  <PathLine lookup={lookup} claim={edge.claim} />
                </td>
                <td>
                  that <Words text={edge.claim.statement} language={lookup.dataset.language} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {edges.length > shown ? (
        <button type="button" class="more" onClick={() => setShown(shown + STEP)}>
          Show more: {figure(edges.length - shown)} are left
        </button>
      ) : null}
    </details>
  );
}
