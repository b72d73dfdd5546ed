import { useId, useRef, useState } from "preact/hooks";
import { counted } from "../words/label.js";
import { halfCharacters, textOfFile, whyNoText, withoutHalves } from "./bad-text.js";

interface GiveTextProps {
  readonly label: string;
  readonly hint: string;
  readonly button: string;
  /** A sentence about what was given before. */
  readonly refusal?: string | undefined;
  readonly onText: (text: string) => void;
}

/** Takes a text: pasted, dropped or chosen as a file. What is no text stays where it is, with a sentence on what to do. */
export function GiveText({ label, hint, button, refusal, onText }: GiveTextProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement | null>(null);
  // Ends of lines and the like, which a field changes, stay as they are in the file as long as nobody edits them.
  const whole = useRef<string | undefined>(undefined);
  const [why, setWhy] = useState<string | undefined>(undefined);
  const [halves, setHalves] = useState(0);
  const judge = (text: string) => {
    const found = text === "" ? undefined : whyNoText(text);
    setWhy(found);
    setHalves(found === undefined ? halfCharacters(text) : 0);
    return found === undefined && text.trim() !== "";
  };
  const fill = (text: string) => {
    if (field.current !== null) field.current.value = text;
    whole.current = text;
    judge(text);
  };
  const take = async (file: File) => {
    const read = await textOfFile(file);
    if ("why" in read) setWhy(read.why);
    else if (whyNoText(read.text) === undefined) fill(read.text);
    else judge(read.text);
  };
  const given = () => whole.current ?? field.current?.value ?? "";
  const problem = why ?? refusal;
  return (
    <form
      class="give-text"
      onSubmit={(event) => {
        event.preventDefault();
        if (judge(given()) && halfCharacters(given()) === 0) onText(given());
        else if (given().trim() === "") setWhy("Paste the text first, or drop a file with it.");
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const [file] = event.dataTransfer?.files ?? [];
        if (file === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        void take(file);
      }}
    >
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        ref={field}
        id={id}
        rows={12}
        aria-describedby={`${id}-hint ${id}-why`}
        aria-invalid={problem === undefined ? undefined : true}
        onPaste={(event) => {
          const text = event.clipboardData?.getData("text/plain") ?? "";
          if (whyNoText(text) === undefined || text.trim() === "") return;
          event.preventDefault();
          judge(text);
        }}
        onInput={({ currentTarget }) => {
          whole.current = undefined;
          judge(currentTarget.value);
        }}
      />
      <p id={`${id}-why`} role="alert" class="refusal">
        {problem}
      </p>
      {halves > 0 ? (
        <p class="refusal">
          {counted(halves, "character is", "characters are")} only half there, which a faulty copy leaves behind.{" "}
          <button type="button" onClick={() => fill(withoutHalves(given()))}>
            Put � in their place
          </button>
        </p>
      ) : null}
      <div class="give-actions">
        <button type="submit" class="primary">
          {button}
        </button>
        <label class="file">
          or choose a text file{" "}
          <input
            type="file"
            accept=".txt,text/plain"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              currentTarget.value = "";
              if (file !== undefined) void take(file);
            }}
          />
        </label>
      </div>
    </form>
  );
}
