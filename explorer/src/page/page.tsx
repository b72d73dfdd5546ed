import { dataset as packaged } from "attributed-events";
import { useCallback, useEffect, useState } from "preact/hooks";
import { ArticlePage } from "../article/article-page.js";
import { ArticleLinks, useArticleMode } from "../article/doorway.js";
import { IssueList } from "../own-data/issue-list.js";
import { openFile } from "../own-data/open-file.js";
import { OwnData } from "../own-data/own-data.js";
import type { FoundIssue, ToWorker } from "../own-data/protocol.js";
import { toHash } from "../state/hash.js";
import { type Lookup, lookupOf } from "../state/lookup.js";
import { startState } from "../state/view-state.js";
import { Explorer } from "./explorer.js";

type Shown =
  | { readonly type: "dataset"; readonly lookup: Lookup }
  | { readonly type: "reading" }
  | { readonly type: "issues"; readonly issues: readonly FoundIssue[]; readonly more: number };

/** The page: the data that was put into the file, or the dataset of the package, or what the reader opens. */
export function Page({ embedded }: { embedded: ToWorker | undefined }) {
  const [shown, setShown] = useState<Shown>(() =>
    embedded === undefined ? { type: "dataset", lookup: lookupOf(packaged) } : { type: "reading" },
  );
  useEffect(() => {
    if (embedded === undefined) return;
    return openFile(embedded, {
      onProgress: () => undefined,
      onIssues: (issues, more) => setShown({ type: "issues", issues, more }),
      onDataset: (lookup) => setShown({ type: "dataset", lookup }),
    });
  }, [embedded]);
  const show = useCallback((lookup: Lookup) => {
    history.pushState(null, "", `#${toHash(startState)}`);
    dispatchEvent(new HashChangeEvent("hashchange"));
    setShown({ type: "dataset", lookup });
  }, []);
  const article = useArticleMode();
  if (shown.type === "reading") return <p class="wait">Checking the data…</p>;
  if (shown.type === "dataset" && article !== undefined) return <ArticlePage lookup={shown.lookup} mode={article} />;
  if (shown.type === "dataset") {
    return (
      <Explorer lookup={shown.lookup}>
        <ArticleLinks />
        <OwnData onDataset={show} />
      </Explorer>
    );
  }
  return (
    <main class="broken">
      <h1>The data in this file is not valid</h1>
      <IssueList issues={shown.issues} more={shown.more} />
      <OwnData onDataset={show} />
    </main>
  );
}
