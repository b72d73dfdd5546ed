import type { DraftSpeaker } from "attributed-events/draft";
import { useId } from "preact/hooks";
import type { Finding } from "../article/desk/protocol.js";
import { unnamedText } from "../words/voice.js";
import { ActorField } from "./actor-field.js";
import type { Bench } from "./bench.js";
import { cueWordsIn, withCue } from "./cue-words.js";
import { changed } from "./project.js";
import { Refusals } from "./refusals.js";
import { VocabularyField } from "./vocabulary-field.js";

interface SpeakerFieldsProps {
  readonly bench: Bench;
  readonly speaker: DraftSpeaker;
  readonly passage: string;
  /** Whether somebody else stands between this speaker and what is said. */
  readonly isLast: boolean;
  readonly findings: readonly Finding[];
  readonly onChange: (speaker: DraftSpeaker) => void;
}

const sureness = {
  certain: "They say it is so",
  probable: "They say it is likely",
  possible: "They say it may be so",
  uncommitted: "They pass it on, and do not say whether it is so",
  denied: "They say it is not so",
} as const;

const unnamedKinds = ["officials", "document", "inquiry", "nobody"] as const;

/** One speaker behind the article: who, by which words, and how sure. */
export function SpeakerFields({ bench, speaker, passage, isLast, findings, onChange }: SpeakerFieldsProps) {
  const id = useId();
  const { by, unnamedSpeaker, onBehalfOf, cue, commitment } = speaker;
  const isUnnamed = unnamedSpeaker != null;
  const set = (change: Parameters<typeof changed<DraftSpeaker>>[1]) => onChange(changed(speaker, change));
  return (
    <div class="speaker">
      {isUnnamed ? (
        <div class="field">
          <label for={`${id}-unnamed`}>The words point to</label>
          <select
            id={`${id}-unnamed`}
            value={unnamedSpeaker}
            onChange={({ currentTarget }) =>
              set({ unnamedSpeaker: unnamedKinds.find((kind) => kind === currentTarget.value) })
            }
          >
            {unnamedKinds.map((kind) => (
              <option key={kind} value={kind}>
                {unnamedText(kind)}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <ActorField bench={bench} label="Who says it" value={by ?? undefined} onChange={(key) => set({ by: key })} />
      )}
      <CueField {...{ speaker, passage }} onChange={onChange} />
      <Refusals findings={findings} />
      {cue == null ? null : (
        <VocabularyField
          label="What kind of words these are"
          vocabulary="CueType"
          value={cue.type}
          onChange={(type) => set({ cue: { ...cue, type } })}
        />
      )}
      <VocabularyField
        label="How sure they are"
        vocabulary="Commitment"
        value={commitment ?? (isLast ? "certain" : "uncommitted")}
        names={sureness}
        onChange={(value) => set({ commitment: value === (isLast ? "certain" : "uncommitted") ? undefined : value })}
      />
      <ActorField
        bench={bench}
        label="They speak for (where the article says so)"
        hint="A ministry by its spokesman, a client by a lawyer."
        value={onBehalfOf ?? undefined}
        onChange={(key) => set({ onBehalfOf: key })}
      />
    </div>
  );
}

interface CueFieldProps {
  readonly speaker: DraftSpeaker;
  readonly passage: string;
  readonly onChange: (speaker: DraftSpeaker) => void;
}

/** The words that signal a speaker: proposed from the passage, or selected in the text. */
function CueField({ speaker, passage, onChange }: CueFieldProps) {
  const { cue } = speaker;
  const proposed = cueWordsIn(passage).filter(({ words }) => words !== cue?.words);
  const set = (words: string) => onChange(withCue(speaker, words));
  return (
    <div class="field">
      <p class="label">The words that say so</p>
      {cue == null ? (
        <p class="hint">Select them in the text and press S, or take some of these. At most four words.</p>
      ) : (
        <p class="quoted">
          “<bdi>{cue.words}</bdi>”{" "}
          <button type="button" class="link" onClick={() => onChange(changed(speaker, { cue: undefined }))}>
            take out
          </button>
        </p>
      )}
      <p class="choices">
        {proposed.map(({ words }) => (
          <button key={words} type="button" onClick={() => set(words)}>
            “{words}”
          </button>
        ))}
        {cue == null && speaker.carriedOver !== true && speaker.by != null ? (
          <button type="button" onClick={() => onChange(changed(speaker, { carriedOver: true }))}>
            No words: it goes on from before
          </button>
        ) : null}
        {speaker.carriedOver === true ? <span class="hint">Carried over from what came before.</span> : null}
      </p>
    </div>
  );
}
