import { useEffect, useState } from "preact/hooks";

/** Takes a file that is dropped or pasted anywhere on the page, and text that is pasted. Gives whether one is held over it. */
export function useGivenFiles(open: (file: Blob, name: string) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const take = (data: DataTransfer | null) => {
      const [file] = data?.files ?? [];
      if (file !== undefined) open(file, file.name);
      return file !== undefined;
    };
    const over = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(event.dataTransfer?.types.includes("Files") ?? false);
    };
    addEventListener("dragover", over, { signal });
    addEventListener("dragleave", ({ relatedTarget }) => relatedTarget === null && setIsOver(false), { signal });
    addEventListener(
      "drop",
      (event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer);
      },
      { signal },
    );
    addEventListener(
      "paste",
      ({ target, clipboardData }) => {
        if (isWrittenIn(target) || take(clipboardData)) return;
        const text = clipboardData?.getData("text/plain") ?? "";
        if (text.trim() !== "") open(new Blob([text]), "what was pasted");
      },
      { signal },
    );
    return () => listeners.abort();
  }, [open]);
  return isOver;
}

/** Whether text that is pasted belongs where the cursor is. */
const isWrittenIn = (target: EventTarget | null) =>
  target instanceof Element && target.closest("input:not([type=file]), textarea, [contenteditable]") !== null;
