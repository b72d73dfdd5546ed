import { useEffect, useState } from "preact/hooks";

/** What a reader does with an article: read it beside its claims, or make claims of it. */
export type ArticleMode = "read" | "mark";

const hashes = { read: "#article=read", mark: "#article=mark" } as const;

const modeIn = (hash: string): ArticleMode | undefined =>
  (["read", "mark"] as const).find((mode) => hash.startsWith(hashes[mode]));

/** The mode that the address asks for; `undefined` for the rest of the page. */
export function useArticleMode(): ArticleMode | undefined {
  const [mode, setMode] = useState(() => modeIn(location.hash));
  useEffect(() => {
    const follow = () => setMode(modeIn(location.hash));
    addEventListener("hashchange", follow);
    addEventListener("popstate", follow);
    return () => {
      removeEventListener("hashchange", follow);
      removeEventListener("popstate", follow);
    };
  }, []);
  return mode;
}

/** The ways from the rest of the page to an article. */
export const ArticleLinks = () => (
  <>
    <a class="button" href={hashes.read}>
      Read it in the text
    </a>
    <a class="button" href={hashes.mark}>
      Start from an article
    </a>
  </>
);
