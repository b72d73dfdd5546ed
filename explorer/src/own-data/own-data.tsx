import { useCallback, useRef, useState } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import { counted } from "../words/label.js";
import { IssueList } from "./issue-list.js";
import { NO_DATASET } from "./mistaken-for.js";
import { type Opened, openFile } from "./open-file.js";
import type { FoundIssue } from "./protocol.js";
import { useGivenFiles } from "./use-given-files.js";

type Stage =
  | { readonly type: "asking" }
  | { readonly type: "reading"; readonly name: string; readonly share: number; readonly doing: string }
  | { readonly type: "issues"; readonly name: string; readonly issues: readonly FoundIssue[]; readonly more: number };

interface OwnDataProps {
  readonly onDataset: (opened: Opened) => void;
  readonly onDigest: (lookup: Lookup, digest: string | undefined) => void;
}

/** Lets a reader open a file of their own. It is validated here, and nothing leaves the machine. */
export function OwnData({ onDataset, onDigest }: OwnDataProps) {
  const dialog = useRef<HTMLDialogElement | null>(null);
  const stop = useRef<() => void>(() => undefined);
  const isShown = useRef(false);
  const [stage, setStage] = useState<Stage>({ type: "asking" });
  const open = useCallback(
    (file: Blob, name: string) => {
      stop.current();
      isShown.current = false;
      if (dialog.current?.open === false) dialog.current.showModal();
      setStage({ type: "reading", name, share: 0, doing: "Reading" });
      let lookup: Lookup | undefined;
      stop.current = openFile(
        { file, name },
        {
          onProgress: (share, doing) => setStage({ type: "reading", name, share, doing }),
          onIssues: (issues, more) => setStage({ type: "issues", name, issues, more }),
          onDataset: (opened) => {
            lookup = opened.lookup;
            isShown.current = true;
            onDataset(opened);
            dialog.current?.close();
          },
          onDigest: (digest) => lookup && onDigest(lookup, digest),
        },
      );
    },
    [onDataset, onDigest],
  );
  const isOver = useGivenFiles(open);
  const closed = () => {
    // What is shown already only waits for its digest.
    if (!isShown.current) stop.current();
    setStage({ type: "asking" });
  };
  return (
    <>
      {isOver ? <p class="drop-here">Drop the file to open it</p> : null}
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Open your own data
      </button>
      <dialog ref={dialog} class="own-data" aria-labelledby="own-data-title" onClose={closed}>
        <h2 id="own-data-title">Your own data</h2>
        <Inside stage={stage} onFile={open} />
        <button type="button" class="close" onClick={() => dialog.current?.close()}>
          {stage.type === "reading" ? "Stop" : "Close"}
        </button>
      </dialog>
    </>
  );
}

function Inside({ stage, onFile }: { stage: Stage; onFile: (file: Blob, name: string) => void }) {
  if (stage.type === "reading") {
    return (
      <p role="status">
        <label>
          {stage.doing} <bdi>{stage.name}</bdi> <progress value={stage.share} max={1} />
        </label>
      </p>
    );
  }
  return (
    <>
      {stage.type === "issues" ? (
        <>
          <p role="alert">
            <Verdict stage={stage} />
          </p>
          {isNoDataset(stage) ? null : <IssueList issues={stage.issues} more={stage.more} />}
        </>
      ) : (
        <p>
          A dataset in JSON, or NDJSON with a record a line. It is checked in this page; nothing leaves your machine.
        </p>
      )}
      <label class="drop">
        Drop a file on the page, paste it or its text, or choose one{" "}
        <input
          type="file"
          accept=".json,.ndjson,.jsonl,.gz,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = "";
            if (file !== undefined) onFile(file, file.name);
          }}
        />
      </label>
    </>
  );
}

type Refused = Extract<Stage, { type: "issues" }>;

const isNoDataset = ({ issues }: Refused) => issues[0]?.code === NO_DATASET;

function Verdict({ stage }: { stage: Refused }) {
  if (isNoDataset(stage)) return <bdi>{stage.issues[0]?.sentence}.</bdi>;
  return (
    <>
      <bdi>{stage.name}</bdi> has {counted(stage.issues.length + stage.more, "issue")}. Mend them and open it again.
    </>
  );
}
