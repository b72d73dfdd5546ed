import type { LeftWords } from "attributed-events/draft";
import type { Lookup } from "../../state/lookup.js";
import { counted } from "../../words/label.js";
import { Words } from "../../words/phrase.js";

/** What does not stand in a text that is not the one that was read, with what is nearest. */
export function LeftList({ lookup, left }: { lookup: Lookup; left: readonly LeftWords[] }) {
  if (left.length === 0) return <p>All passages stand in it, to the character; they are shown where they stand.</p>;
  return (
    <details class="left">
      <summary>
        {counted(left.length, "quotation does", "quotations do")} not stand in it as read. The others are shown.
      </summary>
      <ul>
        {left.slice(0, 200).map(({ record, what, words, nearest }, at) => (
          <li key={at}>
            <b>{names[what]}</b> of{" "}
            <bdi>{lookup.claims.get(record)?.statement ?? lookup.events.get(record)?.title}</bdi>:{" "}
            <q>
              <Words text={words} language="" />
            </q>
            {nearest === undefined ? null : (
              <>
                ; nearest is{" "}
                <q>
                  <Words text={nearest.text} language="" />
                </q>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const names = { passage: "A passage", cue: "The words of a speaker", date: "The words of a date" } as const;
