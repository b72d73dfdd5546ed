import { useEffect, useRef } from "preact/hooks";
import { useIsWide } from "../page/use-is-wide.js";
import type { Lookup } from "../state/lookup.js";
import type { Change, ViewState } from "../state/view-state.js";
import { ActorPanel } from "./actor-panel.js";
import { chosenTitle } from "./chosen-title.js";
import { EventPanel } from "./event-panel.js";
import { Guide } from "./guide.js";
import { PanelDialog } from "./panel-dialog.js";
import { VoicePanel } from "./voice-panel.js";

interface PanelProps {
  readonly lookup: Lookup;
  readonly state: ViewState;
  readonly change: Change;
}

/** The claims on what is chosen: beside the picture, or over it where there is no room; how to read the page while nothing is. */
export function Panel({ lookup, state, change }: PanelProps) {
  const box = useRef<HTMLElement | null>(null);
  const { chosen } = state;
  const title = chosen === undefined ? undefined : chosenTitle(lookup, chosen);
  const isWide = useIsWide();
  const close = useClosing(title !== undefined && isWide, chosen, change);
  useEffect(() => box.current?.scrollTo(0, 0), [chosen]);
  if (chosen === undefined || title === undefined || isWide)
    return (
      <aside
        class={title === undefined ? "panel" : "panel open"}
        ref={box}
        aria-label={title === undefined ? "How to read this page" : "Claims"}
      >
        <p class="hidden" role="status">
          {title === undefined ? "" : `Shown beside the picture: ${title}`}
        </p>
        {chosen === undefined || title === undefined ? (
          <Guide />
        ) : (
          <>
            <CloseButton onClose={close} />
            <Chosen lookup={lookup} chosen={chosen} change={change} />
          </>
        )}
      </aside>
    );
  return (
    <PanelDialog title={title} onClose={close}>
      <CloseButton onClose={close} />
      <Chosen lookup={lookup} chosen={chosen} change={change} />
    </PanelDialog>
  );
}

const CloseButton = ({ onClose }: { onClose: () => void }) => (
  <button type="button" class="close" onClick={onClose}>
    Close
  </button>
);

/** Closes the panel, for Escape wherever the focus is, and gives the focus back to what opened it. */
function useClosing(isOpen: boolean, chosen: string | undefined, change: Change): () => void {
  const opener = useRef<Element | null>(null);
  const close = () => {
    change({ chosen: undefined });
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  };
  useEffect(() => {
    opener.current = chosen === undefined ? null : (opener.current ?? document.activeElement);
  }, [chosen]);
  useEffect(() => {
    if (!isOpen) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !isOthers(event.target)) close();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isOpen, change]);
  return close;
}

/** Whether Escape means something else there: a dialog closes, a search is emptied. */
const isOthers = (target: EventTarget | null) =>
  target instanceof Element && target.closest("dialog, input[type=search], [role=combobox]") !== null;

/** What stands in the panel. */
function Chosen({ lookup, chosen, change }: { lookup: Lookup; chosen: string; change: Change }) {
  const event = lookup.events.get(chosen);
  if (event !== undefined) return <EventPanel key={chosen} lookup={lookup} event={event} change={change} />;
  const actor = lookup.actors.get(chosen);
  if (actor !== undefined) return <ActorPanel key={chosen} lookup={lookup} actor={actor} change={change} />;
  return <VoicePanel key={chosen} lookup={lookup} voice={chosen} change={change} />;
}
