import type { DraftSource } from "attributed-events/draft";
import { useId, useState } from "preact/hooks";
import { GiveText } from "../article/give-text.js";
import { sourcesOf } from "./bench.js";
import { freeKey } from "./keys.js";
import { changed, type Project } from "./project.js";
import type { Change } from "./use-history.js";

interface BeginProps {
  readonly project: Project;
  readonly change: Change;
  /** Called with the key of the article that was added. */
  readonly onBegun: (key: string) => void;
}

/** An article as one begins with it: its text, and then what document it is. */
export function Begin({ project, change, onBegun }: BeginProps) {
  const [text, setText] = useState<string | undefined>(undefined);
  if (text === undefined)
    return (
      <GiveText
        label="The text of the article"
        hint="Paste what a reader sees of it, or drop a text file here. It stays on your machine, and the data that you make do not have it: only where in it each claim stands."
        button="Go on"
        onText={setText}
      />
    );
  const add = (details: Details) => {
    const source = sourceOf(project, details);
    change((before) => ({
      draft: {
        ...before.draft,
        name: sourcesOf(before).length === 0 ? source.key : before.draft.name,
        sources: [...sourcesOf(before), source],
      },
      texts: { ...before.texts, [source.key]: text },
    }));
    onBegun(source.key);
  };
  return <DetailsForm text={text} onDone={add} onBack={() => setText(undefined)} />;
}

interface Details {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly authors: string;
  readonly url: string;
  readonly language: string;
}

function sourceOf(project: Project, { title, publisher, published, authors, url, language }: Details): DraftSource {
  const or = (value: string) => (value.trim() === "" ? undefined : value.trim());
  const list = authors
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter(Boolean);
  const records = [...sourcesOf(project), ...(project.draft.actors ?? []), ...(project.draft.events ?? [])];
  return changed<DraftSource>(
    { key: freeKey(publisher, records, "article") },
    {
      title: or(title),
      publisher: or(publisher),
      published: or(published),
      authors: list.length === 0 ? undefined : list,
      url: or(url),
      language: or(language),
    },
  );
}

interface DetailsFormProps {
  readonly text: string;
  readonly onDone: (details: Details) => void;
  readonly onBack: () => void;
}

function DetailsForm({ text, onDone, onBack }: DetailsFormProps) {
  const id = useId();
  const [details, setDetails] = useState<Details>(() => ({
    title: titleIn(text),
    publisher: "",
    published: dayIn(text),
    authors: "",
    url: "",
    language: "en",
  }));
  const [isAsked, setAsked] = useState(false);
  const field = (name: keyof Details, label: string, hint: string, type: "text" | "date" = "text") => (
    <div class="field">
      <label for={`${id}-${name}`}>{label}</label>
      <input
        id={`${id}-${name}`}
        {...(type === "date" ? { type: "date" as const } : {})}
        value={details[name]}
        aria-describedby={`${id}-${name}-hint`}
        onInput={({ currentTarget }) => setDetails({ ...details, [name]: currentTarget.value })}
      />
      <p class="hint" id={`${id}-${name}-hint`}>
        {hint}
      </p>
    </div>
  );
  return (
    <form
      class="details-form"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (details.publisher.trim() !== "") onDone(details);
      }}
    >
      <h2>Which document is it?</h2>
      {field("title", "Title", "As printed.")}
      {field("publisher", "Publisher", "The newspaper, agency or site; it is named as the first who says all of it.")}
      {isAsked && details.publisher.trim() === "" ? (
        <p class="refusal" role="alert">
          Say who published it: without that nobody stands behind what it says.
        </p>
      ) : null}
      {field("published", "Day of publication", "Words such as “on Monday” are counted from it.", "date")}
      {field("authors", "Authors (may be left out)", "Several with commas between them.")}
      {field("url", "Address (may be left out)", "Then each claim links to its words.")}
      {field("language", "Language", "A tag such as en, de or az.")}
      <div class="give-actions">
        <button type="submit" class="primary">
          Begin
        </button>
        <button type="button" onClick={onBack}>
          Back to the text
        </button>
      </div>
    </form>
  );
}

const titleIn = (text: string): string =>
  (text.split("\n").find((line) => line.trim() !== "") ?? "").trim().slice(0, 300);

const months = "January February March April May June July August September October November December".split(" ");

/** A day that stands at the beginning of a text, written out in English, to propose. */
function dayIn(text: string): string {
  const start = text.slice(0, 1500);
  const found =
    /\b([0-9]{1,2}) ([A-Z][a-z]+) ([0-9]{4})\b/.exec(start) ?? /\b([A-Z][a-z]+) ([0-9]{1,2}), ([0-9]{4})\b/.exec(start);
  if (found === null) return "";
  const [, one = "", two = "", year = ""] = found;
  const month = months.findIndex((name) => name === one || name === two) + 1;
  const day = Number(/^[0-9]/.test(one) ? one : two);
  if (month === 0 || day < 1 || day > 31) return "";
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
