import { useRef } from "preact/hooks";
import { whyNoText } from "../article/bad-text.js";
import { ask } from "../article/desk/desk.js";
import { counted } from "../words/label.js";
import { emptyProject, type Project } from "./project.js";
import type { Change } from "./use-history.js";

interface OpenDraftProps {
  readonly change: Change;
  /** Says what became of the file. */
  readonly onOpened: (sentence: string) => void;
}

/** Opens a draft, or a dataset whose texts are there. What was there before is one step back. */
export function OpenDraft({ change, onOpened }: OpenDraftProps) {
  const input = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        Open a draft
      </button>
      <input
        ref={input}
        class="hidden"
        type="file"
        tabIndex={-1}
        aria-label="A draft or a dataset"
        accept=".yaml,.yml,.json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file !== undefined) void openDraft(file, change, onOpened);
        }}
      />
    </>
  );
}

/** Opens a file; of one that is neither draft nor dataset nothing changes, and a sentence says why. */
export async function openDraft(file: File, change: Change, onOpened: (sentence: string) => void): Promise<void> {
  const text = await file.text();
  const why = whyNoText(text.slice(0, 5000));
  if (why !== undefined) return onOpened(`${file.name}: ${why}`);
  const opened = await ask("open", { text });
  if (opened.is === "neither")
    return onOpened(
      `${file.name} is neither a draft nor a dataset. ${opened.sentences.join("; ")}. An article is pasted as a text: choose “Add an article”.`,
    );
  if (opened.is === "draft") {
    change(({ texts }) => ({ draft: opened.draft, texts }));
    return onOpened(`${file.name} is open. What was there before is one step back: Undo.`);
  }
  const { dataset } = opened;
  let sentence = "";
  let made: Project = emptyProject;
  try {
    const { draft, notCarried } = await ask("draft", { dataset, texts: {} });
    made = { draft, texts: {} };
    sentence =
      notCarried.length === 0
        ? ""
        : ` ${counted(notCarried.length, "thing", "things")} of it a draft cannot say without its texts.`;
  } catch (error) {
    return onOpened(`${file.name}: ${error instanceof Error ? error.message : "it cannot be made a draft"}`);
  }
  if (sentence !== "")
    return onOpened(
      `${file.name} is a dataset. Its passages are quoted from its texts: open it on the first page (“Open your own data”), choose “Read it in the text”, give the text, and then “Work on these claims”.`,
    );
  change(() => made);
  onOpened(`${file.name} is open. What was there before is one step back: Undo.`);
}
