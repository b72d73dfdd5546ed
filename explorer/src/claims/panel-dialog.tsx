import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface PanelDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The panel where it covers the page: the focus stays in it, and goes back when it is closed. */
export function PanelDialog({ title, onClose, children }: PanelDialogProps) {
  const close = useRef(onClose);
  close.current = onClose;
  const dialog = useRef<HTMLDialogElement | null>(null);
  useEffect(() => {
    const box = dialog.current;
    if (box === null) return;
    box.showModal();
    const onEscape = () => close.current();
    box.addEventListener("close", onEscape);
    return () => {
      // It goes away with what it shows, or because the window has become wide: that closes nothing.
      box.removeEventListener("close", onEscape);
      box.close();
    };
  }, []);
  useEffect(() => dialog.current?.scrollTo(0, 0), [title]);
  return (
    <dialog ref={dialog} class="panel open" aria-label={title}>
      {children}
    </dialog>
  );
}
