import { useEffect, useState } from "preact/hooks";
import { keep, whyNotKept } from "./keep.js";
import { isEmpty, type Project } from "./project.js";

/** How long a change waits to be kept, so that not every letter is. */
const WAIT = 400;

export type Keeping = { readonly state: "kept" | "keeping" } | { readonly state: "lost"; readonly why: string };

/** Keeps a project in the browser as it changes, and asks before the page is closed where it could not. */
export function useKept(project: Project): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ state: "kept" });
  useEffect(() => {
    setKeeping((before) => (before.state === "lost" ? before : { state: "keeping" }));
    const timer = setTimeout(() => {
      keep(project).then(
        () => setKeeping({ state: "kept" }),
        (error) => setKeeping({ state: "lost", why: whyNotKept(error) }),
      );
    }, WAIT);
    return () => clearTimeout(timer);
  }, [project]);
  const isAtRisk = keeping.state !== "kept" && !isEmpty(project);
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isAtRisk]);
  return keeping;
}
