import type { Dataset, Source } from "attributed-events";
import { useState } from "preact/hooks";
import type { Project } from "../../marking/project.js";
import type { Lookup } from "../../state/lookup.js";
import { Words } from "../../words/phrase.js";
import { ask } from "../desk/desk.js";
import { GiveText } from "../give-text.js";
import { LeftList } from "./left-words.js";
import { type GivenText, ReadText } from "./read-text.js";

/** Reads the text of a source beside the claims that rest on it. The text comes from the reader: the data do not have it. */
export function ReadArticle({ lookup, onWork }: { lookup: Lookup; onWork: (project: Project) => void }) {
  const { dataset } = lookup;
  const sources = dataset.sources.filter(({ text, retracted }) => text !== undefined && retracted === undefined);
  const [chosen, setChosen] = useState<string | undefined>(sources[0]?.id);
  const [given, setGiven] = useState<GivenText | undefined>(undefined);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const source = sources.find(({ id }) => id === chosen);
  if (source === undefined) return <p>No document of these data has a text that could be read beside its claims.</p>;
  const take = async (text: string) => {
    setRefusal(undefined);
    try {
      setGiven(await compared(dataset, source, text));
    } catch (error) {
      setRefusal(`The text could not be compared: ${error instanceof Error ? error.message : "unknown"}.`);
    }
  };
  const work = async (text: string) => {
    try {
      const { draft, notCarried } = await ask("draft", { dataset, texts: { [source.id]: text } });
      if (notCarried.length === 0) return onWork({ draft, texts: { [source.id.slice("source:".length)]: text } });
      setRefusal(
        `These data say what a draft has no words for, such as ${notCarried[0]?.pointer}; edit them as files.`,
      );
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : "They cannot be made a draft.");
    }
  };
  return (
    <>
      <div class="article-title">
        <h2>
          <Words text={titleOf(source)} language={source.language} />
        </h2>
        {sources.length > 1 && (
          <label>
            Document{" "}
            <select
              value={source.id}
              onChange={({ currentTarget }) => {
                setChosen(currentTarget.value);
                setGiven(undefined);
              }}
            >
              {sources.map((one) => (
                <option key={one.id} value={one.id}>
                  {titleOf(one)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {given === undefined ? (
        <GiveText
          label="The text of this document"
          hint="The data say where in the text each claim stands, but do not have the text. Paste it, or drop a text file here: it is compared with the one that was read, and stays on your machine."
          button="Read it beside its claims"
          refusal={refusal}
          onText={(text) => void take(text)}
        />
      ) : (
        <>
          <div class={given.isPinned ? "pinned" : "pinned other"} role="status">
            {given.isPinned ? (
              <p>This is the very text that was read, to the character.</p>
            ) : (
              <>
                <p>This is not the text that was read, or not to the character.</p>
                <LeftList lookup={lookup} left={given.left} />
              </>
            )}
            <button type="button" class="link" onClick={() => setGiven(undefined)}>
              Give another text
            </button>
            {given.isPinned && sources.length === 1 ? (
              <button type="button" class="link" onClick={() => void work(given.text)}>
                Work on these claims
              </button>
            ) : null}
            <span class="refusal">{refusal}</span>
          </div>
          <ReadText key={source.id} lookup={lookup} given={given} source={source.id} />
        </>
      )}
    </>
  );
}

/** Of the text that was read, its digest tells, and nothing else is asked. */
async function compared(dataset: Dataset, source: Source, text: string): Promise<GivenText> {
  const onlySource = { ...dataset, sources: [source], actors: [], events: [], claims: [] };
  const pinned = await ask("pinned", { dataset: onlySource, source: source.id, text });
  if (pinned !== undefined) return { isPinned: true, text: pinned.text, dataset, left: [] };
  return { isPinned: false, text, ...(await ask("moved", { dataset, source: source.id, text })) };
}

const titleOf = ({ title, publisher, id }: Source) => [title ?? id, publisher].filter(Boolean).join(", ");
