import { meta, dataset as packaged } from "attributed-events";
import { useCallback, useEffect, useState } from "preact/hooks";
import { ArticlePage } from "../article/article-page.js";
import { ArticleLinks, useArticleMode } from "../article/doorway.js";
import { IssueList } from "../own-data/issue-list.js";
import { type Opened, openFile } from "../own-data/open-file.js";
import { OwnData } from "../own-data/own-data.js";
import type { FoundIssue, ToWorker } from "../own-data/protocol.js";
import { digestInHash, fromHash, toHash } from "../state/hash.js";
import { type Lookup, lookupOf } from "../state/lookup.js";
import { startState, type ViewState } from "../state/view-state.js";
import { Explorer } from "./explorer.js";
import { LinkNotice } from "./link-notice.js";
import { useLink } from "./use-link.js";
import { Warnings } from "./warnings.js";

interface Data {
  readonly type: "dataset";
  readonly lookup: Lookup;
  /** Absent until it is made, and for data that none is made for. */
  readonly digest?: string | undefined;
  /** What was read from a file; absent for the dataset of the package. */
  readonly opened?: Opened;
}

type Shown =
  | Data
  | { readonly type: "reading" }
  | { readonly type: "issues"; readonly issues: readonly FoundIssue[]; readonly more: number };

const ofPackage = (): Data => ({ type: "dataset", lookup: lookupOf(packaged), digest: meta.digest });

const ofFile = (opened: Opened): Data => ({ type: "dataset", lookup: opened.lookup, opened });

/** The page: the data that was put into the file, or the dataset of the package, or what the reader opens. */
export function Page({ embedded }: { embedded: ToWorker | undefined }) {
  const [home, setHome] = useState<Shown>(() => (embedded === undefined ? ofPackage() : { type: "reading" }));
  const [own, setOwn] = useState<Data | undefined>();
  const shown = own ?? home;
  const digest = shown.type === "dataset" ? shown.digest : undefined;
  const { link, other, unknown, dismiss } = useLink(shown.type === "dataset" ? shown.lookup : undefined, digest);
  useEffect(() => {
    if (embedded === undefined) return;
    return openFile(embedded, {
      onProgress: () => undefined,
      onIssues: (issues, more) => setHome({ type: "issues", issues, more }),
      onDataset: (opened) => setHome(ofFile(opened)),
      onDigest: (made) => setHome((now) => (now.type === "dataset" ? { ...now, digest: made } : now)),
    });
  }, [embedded]);
  const show = useCallback(
    (opened: Opened) => {
      setOwn(ofFile(opened));
      // The file may be the one that the link was waiting for: then the reader sees what it shows.
      go(other === undefined ? startState : link);
    },
    [other, link],
  );
  const addDigest = useCallback(
    (lookup: Lookup, made: string | undefined) =>
      setOwn((now) => (now?.lookup === lookup ? { ...now, digest: made } : now)),
    [],
  );
  const ownData = <OwnData onDataset={show} onDigest={addDigest} />;
  const article = useArticleMode();
  const data = digest === undefined || digest === meta.digest ? undefined : digestInHash(digest);
  useEffect(() => {
    // From when it is known it stands in the address, unless the address asks for other data.
    const view = fromHash(location.hash);
    if (data !== undefined && view.data === undefined && article === undefined) replace({ ...view, data });
  }, [data, link, article]);
  if (shown.type === "reading") return <p class="wait">Checking the data…</p>;
  if (shown.type === "issues") {
    return (
      <main class="broken">
        <h1>The data in this file is not valid</h1>
        <IssueList issues={shown.issues} more={shown.more} />
        {ownData}
      </main>
    );
  }
  if (article !== undefined) return <ArticlePage lookup={shown.lookup} mode={article} />;
  const goBack = () => {
    setOwn(undefined);
    go(startState);
  };
  const notices = (
    <>
      <LinkNotice other={other} unknown={unknown} onDismiss={dismiss} />
      {shown.opened === undefined ? null : <Warnings {...shown.opened} />}
    </>
  );
  return (
    <Explorer lookup={shown.lookup} data={data} notices={notices}>
      <ArticleLinks />
      {own === undefined || home.type !== "dataset" ? null : (
        <button type="button" onClick={goBack}>
          Back to {home.opened?.name ?? "the article"}
        </button>
      )}
      {ownData}
    </Explorer>
  );
}

/** Puts a view into the address without a step in the history. */
function replace(view: ViewState): void {
  history.replaceState(null, "", `#${toHash(view)}`);
  dispatchEvent(new HashChangeEvent("hashchange"));
}

/** Goes to a view as if its address had been typed. */
function go(view: ViewState): void {
  history.pushState(null, "", `#${toHash(view)}`);
  dispatchEvent(new HashChangeEvent("hashchange"));
}
