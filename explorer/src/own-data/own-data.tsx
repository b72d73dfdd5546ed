import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Lookup } from "../state/lookup.js";
import { counted } from "../words/label.js";
import { IssueList } from "./issue-list.js";
import { openFile } from "./open-file.js";
import type { FoundIssue } from "./protocol.js";

type Stage =
  | { readonly type: "asking" }
  | { readonly type: "reading"; readonly name: string; readonly share: number; readonly doing: string }
  | { readonly type: "issues"; readonly name: string; readonly issues: readonly FoundIssue[]; readonly more: number };

/** Lets a reader open a file of their own. It is validated here, and nothing leaves the machine. */
export function OwnData({ onDataset }: { onDataset: (lookup: Lookup) => void }) {
  const dialog = useRef<HTMLDialogElement | null>(null);
  const stop = useRef<() => void>(() => undefined);
  const [stage, setStage] = useState<Stage>({ type: "asking" });
  const open = useCallback(
    (file: File) => {
      stop.current();
      dialog.current?.showModal();
      const { name } = file;
      setStage({ type: "reading", name, share: 0, doing: "Reading" });
      stop.current = openFile(
        { file, name },
        {
          onProgress: (share, doing) => setStage({ type: "reading", name, share, doing }),
          onIssues: (issues, more) => setStage({ type: "issues", name, issues, more }),
          onDataset: (lookup) => {
            onDataset(lookup);
            dialog.current?.close();
          },
        },
      );
    },
    [onDataset],
  );
  useDrop(open);
  const closed = () => {
    stop.current();
    setStage({ type: "asking" });
  };
  return (
    <>
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

function Inside({ stage, onFile }: { stage: Stage; onFile: (file: File) => void }) {
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
            <bdi>{stage.name}</bdi> has {counted(stage.issues.length + stage.more, "issue")}. Mend them and open it
            again.
          </p>
          <IssueList issues={stage.issues} more={stage.more} />
        </>
      ) : (
        <p>
          A dataset in JSON, or NDJSON with a record a line. It is checked in this page; nothing leaves your machine.
        </p>
      )}
      <label class="drop">
        Drop a file on the page, or choose one{" "}
        <input
          type="file"
          accept=".json,.ndjson,.jsonl,.gz,application/json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = "";
            if (file !== undefined) onFile(file);
          }}
        />
      </label>
    </>
  );
}

/** A file dropped anywhere on the page is opened. */
function useDrop(open: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) open(file);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  }, [open]);
}
