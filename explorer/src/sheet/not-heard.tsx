import { RecordLink } from "../elements/record-link.js";
import { type Lookup, nameOf } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { counted } from "../words/label.js";
import { Words } from "../words/phrase.js";
import type { Sheet } from "./sheet-of.js";
import { type Unheard, unheardIn } from "./unheard.js";

/** Who is not heard: whoever takes part or is accused, and on whose word nothing stands here. */
export function NotHeard({ lookup, sheet, change }: { lookup: Lookup; sheet: Sheet; change: Change }) {
  const unheard = unheardIn(lookup, sheet);
  if (unheard.length === 0) return null;
  const accused = unheard.filter(({ allegations }) => allegations > 0);
  const others = unheard.filter(({ allegations }) => allegations === 0);
  return (
    <section class="silent" aria-labelledby="not-heard">
      <h3 id="not-heard">Not heard here</h3>
      <Group title="Accused, and not quoted" unheard={accused} change={change} />
      <Group title="Take part, and are not quoted" unheard={others} change={change} />
      {accused.length > 0 ? <p class="hint">To be accused is not to be guilty.</p> : null}
    </section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly unheard: readonly Unheard[];
  readonly change: Change;
}

function Group({ title, unheard, change }: GroupProps) {
  if (unheard.length === 0) return null;
  return (
    <>
      <p class="fine-print">{title}:</p>
      <ul>
        {unheard.map(({ actor, allegations }) => (
          <li key={actor.id}>
            <RecordLink id={actor.id} change={change}>
              <Words {...nameOf(actor)} />
            </RecordLink>
            {allegations === 0 ? null : <span class="fine-print"> — {counted(allegations, "allegation")}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
