import { useEffect, useState } from "preact/hooks";
import { GiveText } from "../article/give-text.js";
import { Begin } from "./begin.js";
import { sourcesOf } from "./bench.js";
import { Downloads } from "./downloads.js";
import { kept } from "./keep.js";
import { MarkText } from "./mark-text.js";
import { OpenDraft, openDraft } from "./open-draft.js";
import { changed, emptyProject, isEmpty, type Project } from "./project.js";
import { Review } from "./review.js";
import { useHistory } from "./use-history.js";
import { useJudgement } from "./use-judgement.js";
import { type Keeping, useKept } from "./use-kept.js";

/** Makes a dataset from articles, going on with what this browser kept. */
export function MarkArticle({ begun }: { begun: Project | undefined }) {
  const [start, setStart] = useState<Project | undefined>(begun);
  useEffect(() => {
    if (start === undefined) void kept().then((project) => setStart(project ?? emptyProject));
  }, [start]);
  return start === undefined ? <p class="wait">Looking for what you began…</p> : <Marking start={start} />;
}

function Marking({ start }: { start: Project }) {
  const { project, change, undo, redo } = useHistory(start);
  const judgement = useJudgement(project);
  const keeping = useKept(project);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [isAdding, setAdding] = useState(false);
  const [said, setSaid] = useState("");
  const [dropped, setDropped] = useState<File | undefined>(undefined);
  const [theirs, setTheirs] = useState<{ readonly name: string; readonly text: string } | undefined>(undefined);
  const sources = sourcesOf(project);
  const source = sources.find(({ key }) => key === chosen) ?? sources[0];
  const text = source === undefined ? undefined : project.texts[source.key];
  useUndoKeys(undo, redo);
  const open = (file: File) => void openDraft(file, change, setSaid);
  useDroppedDraft((file) => (isEmpty(project) ? open(file) : setDropped(file)));
  const compare = async (file: File) => setTheirs({ name: file.name, text: await file.text() });
  return (
    <>
      <div class="toolbar">
        {sources.length > 0 && (
          <label class="article-choice">
            <span class="hidden">Article</span>
            <select
              value={isAdding ? "" : source?.key}
              onChange={({ currentTarget: { value } }) => {
                setAdding(value === "");
                if (value !== "") setChosen(value);
              }}
            >
              {sources.map(({ key, title, publisher }) => (
                <option key={key} value={key}>
                  {[title ?? key, publisher].filter(Boolean).join(", ")}
                </option>
              ))}
              <option value="">Add an article…</option>
            </select>
          </label>
        )}
        <button type="button" disabled={undo === undefined} onClick={undo}>
          Undo
        </button>
        <button type="button" disabled={redo === undefined} onClick={redo}>
          Redo
        </button>
        <OpenDraft change={change} onOpened={setSaid} />
        {isEmpty(project) ? null : <Downloads project={project} judgement={judgement} />}
        {judgement.dataset === undefined ? null : (
          <label class="button-like">
            Compare with a second reading
            <input
              type="file"
              class="hidden"
              accept=".yaml,.yml,.json"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                currentTarget.value = "";
                if (file !== undefined) void compare(file);
              }}
            />
          </label>
        )}
        {isEmpty(project) ? null : (
          <button
            type="button"
            onClick={() => {
              change(() => emptyProject);
              setSaid("A new project. What was there before is one step back: Undo.");
            }}
          >
            Begin anew
          </button>
        )}
        <KeepingText keeping={keeping} />
      </div>
      <p class="said-so" role="status">
        {said}
      </p>
      {dropped === undefined ? null : (
        <DroppedFile
          name={dropped.name}
          isWhole={judgement.dataset !== undefined}
          onCompare={() => {
            void compare(dropped);
            setDropped(undefined);
          }}
          onOpen={() => {
            open(dropped);
            setDropped(undefined);
          }}
          onLeave={() => setDropped(undefined)}
        />
      )}
      {theirs !== undefined && judgement.isCurrent && judgement.dataset !== undefined ? (
        <Review
          key={theirs.name}
          {...{ project, change, theirs }}
          mine={judgement.dataset}
          onDone={(sentence) => {
            setTheirs(undefined);
            setSaid(sentence);
          }}
        />
      ) : source === undefined || isAdding ? (
        <Begin
          {...{ project, change }}
          onBegun={(key) => {
            setChosen(key);
            setAdding(false);
            setSaid("");
          }}
        />
      ) : text === undefined ? (
        <GiveText
          key={source.key}
          label={`The text of “${source.title ?? source.key}”`}
          hint="The draft quotes it, and the text is not here. Paste it, or drop the text file."
          button="Go on"
          onText={(given) => change((before) => ({ ...before, texts: { ...before.texts, [source.key]: given } }))}
        />
      ) : (
        <MarkText
          key={source.key}
          {...{ project, change, judgement, source, text }}
          onOtherText={() =>
            change((before) => ({ ...before, texts: changed(before.texts, { [source.key]: undefined }) }))
          }
        />
      )}
    </>
  );
}

interface DroppedFileProps {
  readonly name: string;
  /** Whether what is there is valid, so that another reading can be held against it. */
  readonly isWhole: boolean;
  readonly onCompare: () => void;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
}

/** A file dropped on a project that has something in it: nothing is done before the reader says what. */
function DroppedFile({ name, isWhole, onCompare, onOpen, onLeave }: DroppedFileProps) {
  return (
    <div class="dropped" role="alert">
      <p>
        What is <bdi>{name}</bdi>?
      </p>
      <p class="choices">
        <button type="button" disabled={!isWhole} onClick={onCompare}>
          A second reading, to compare with mine
        </button>
        <button type="button" onClick={onOpen}>
          Another draft, to open instead
        </button>
        <button type="button" onClick={onLeave}>
          Nothing
        </button>
      </p>
      {isWhole ? null : <p class="hint">To compare readings, mend first what is wrong in this one.</p>}
    </div>
  );
}

function KeepingText({ keeping }: { keeping: Keeping }) {
  if (keeping.state === "lost")
    return (
      <p class="refusal" role="alert">
        {keeping.why}
      </p>
    );
  return <p class="hint">{keeping.state === "kept" ? "Kept in this browser" : "Keeping…"}</p>;
}

/** Undo and redo by their keys, also in fields: what is typed is a change of the project. */
function useUndoKeys(undo: (() => void) | undefined, redo: (() => void) | undefined): void {
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y")) return;
      if (event.target instanceof HTMLElement && event.target.closest(".give-text, .details-form")) return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo?.();
      else undo?.();
    };
    addEventListener("keydown", follow);
    return () => removeEventListener("keydown", follow);
  }, [undo, redo]);
}

/** A draft dropped anywhere is opened; a field that takes texts takes its own. */
function useDroppedDraft(open: (file: File) => void): void {
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
