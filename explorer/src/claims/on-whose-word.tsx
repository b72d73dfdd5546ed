import type { Dataset, Told } from "attributed-events";
import { nameOf, type Phrase, sourceName } from "../state/lookup.js";
import { Words } from "../words/phrase.js";

/** Whose word a date, a number or a name is, and in which document it was read. */
export function OnWhoseWord({ told: { denied, source, speakers } }: { told: Told<Dataset, unknown> }) {
  const document = <Words {...sourceName(source)} />;
  if (speakers.length === 0)
    return (
      <span class="word unnamed">
        {denied ? "denied by nobody who is named" : "nobody is named"}, in {document}
      </span>
    );
  if (speakers.every(({ id }) => id === source.id))
    return (
      <span class="word">
        {denied ? "denied by " : ""}
        {document}, in its own words
      </span>
    );
  return (
    <span class="word">
      {denied ? "denied by " : ""}
      {speakers.map((speaker, index) => (
        <span key={speaker.id}>
          {index === 0 ? "" : index === speakers.length - 1 ? " and " : ", "}
          <Words {...phraseOf(speaker)} />
        </span>
      ))}
      , in {document}
    </span>
  );
}

/** Whether two things are on the same word, so that it need not be said twice. */
export const isOnSameWord = (one: Told<Dataset, unknown>, other: Told<Dataset, unknown>): boolean =>
  one.source === other.source && one.denied === other.denied && idsOf(one) === idsOf(other);

const idsOf = ({ speakers }: Told<Dataset, unknown>) => speakers.map(({ id }) => id).join();

const phraseOf = (speaker: Told<Dataset, unknown>["speakers"][number]): Phrase =>
  "names" in speaker ? nameOf(speaker) : sourceName(speaker);
