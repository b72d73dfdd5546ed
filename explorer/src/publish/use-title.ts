import { useEffect } from "preact/hooks";

const TITLE = "Who says what happened";

/** Keeps the title and the description of the page those of what it shows, for tabs, bookmarks, links and print. */
export function useTitle(shown: string | undefined, description: string): void {
  useEffect(() => {
    document.title = shown === undefined ? TITLE : `${shown} – ${TITLE}`;
    document.querySelector('meta[name="description"]')?.setAttribute("content", description);
  }, [shown, description]);
}
