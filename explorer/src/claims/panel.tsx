import { useEffect, useRef } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import type { Change, ViewState } from "../state/view-state.js";
import { unnamedText } from "../words/voice.js";
import { ActorPanel } from "./actor-panel.js";
import { EventPanel } from "./event-panel.js";
import { Guide } from "./guide.js";
import { VoicePanel } from "./voice-panel.js";

interface PanelProps {
  readonly lookup: Lookup;
  readonly state: ViewState;
  readonly change: Change;
}

/** Beside the pictures: the claims on what is chosen, or how to read the page while nothing is. */
export function Panel({ lookup, state, change }: PanelProps) {
  const box = useRef<HTMLElement | null>(null);
  const { chosen } = state;
  const isOpen = chosen !== undefined && Chosen({ lookup, chosen, change }) !== undefined;
  useEffect(() => {
    if (chosen === undefined || box.current === null) return;
    box.current.scrollTop = 0;
    // Where the panel covers the page, whoever uses the keyboard has to follow it there.
    if (getComputedStyle(box.current).position === "fixed") box.current.focus();
  }, [chosen]);
  const close = () => change({ chosen: undefined });
  return (
    <aside
      class={isOpen ? "panel open" : "panel"}
      ref={box}
      tabIndex={-1}
      aria-label={isOpen ? "Claims" : "How to read this page"}
      onKeyDown={(event) => (event.key === "Escape" && isOpen ? close() : undefined)}
    >
      {isOpen ? (
        <>
          <button type="button" class="close" onClick={close}>
            Close
          </button>
          {Chosen({ lookup, chosen: chosen ?? "", change })}
        </>
      ) : (
        <Guide />
      )}
    </aside>
  );
}

/** What stands in the panel; `undefined` for an id that no record has, as from an old address. */
function Chosen({ lookup, chosen, change }: { lookup: Lookup; chosen: string; change: Change }) {
  const event = lookup.events.get(chosen);
  if (event !== undefined) return <EventPanel key={chosen} lookup={lookup} event={event} change={change} />;
  const actor = lookup.actors.get(chosen);
  if (actor !== undefined) return <ActorPanel key={chosen} lookup={lookup} actor={actor} change={change} />;
  if (!isVoice(lookup, chosen)) return undefined;
  return <VoicePanel key={chosen} lookup={lookup} voice={chosen} change={change} />;
}

const isVoice = ({ sources }: Lookup, chosen: string) =>
  sources.has(chosen.replace(/^own-/, "")) ||
  chosen === "nobody" ||
  unnamedText(chosen.replace(/^nobody-/, "")) !== undefined;
