import type { DraftClaim, DraftSpeaker } from "attributed-events/draft";
import { useId } from "preact/hooks";
import { actorName, actorsOf, type Bench, claimsOf, nameOfKey } from "./bench.js";
import { proposedCueIn, withCue } from "./cue-words.js";
import type { PartProps } from "./part-props.js";
import { speakerWanted } from "./plain-words.js";
import { changed, withItem } from "./project.js";
import { Refusals } from "./refusals.js";
import { SpeakerFields } from "./speaker-fields.js";

type Who = "article" | "named" | "unnamed";

/** On whose word it stands: the article's own, somebody's whom it names, or somebody's whom it does not. */
export function WhoSays({ bench, claim, at, findings, onChange }: PartProps & { readonly at: number }) {
  const id = useId();
  const speakers = claim.speakers ?? [];
  const last = speakers.at(-1);
  const who: Who = last === undefined ? "article" : last.unnamedSpeaker == null ? "named" : "unnamed";
  const set = (list: readonly DraftSpeaker[]) =>
    onChange((one) => changed(one, { speakers: list.length === 0 ? undefined : list }));
  const choose = (kind: Who) => {
    if (kind === "article") set([]);
    else if (kind === "unnamed") set([{ unnamedSpeaker: "officials", ...proposedCue(claim.passage ?? "") }]);
    else set([proposedSpeaker(bench, claim)]);
  };
  const accuses = claim.type === "accusation" || claim.type === "charge" || (claim.against ?? []).length > 0;
  const isUnattributed = who === "article" && accuses && claim.type !== "label";
  const before = speakerBefore(bench, claim);
  const pointer = `/claims/${at}/speakers`;
  return (
    <fieldset>
      <legend>Who says it?</legend>
      <div class="radios">
        {(
          [
            ["article", "The article itself"],
            ["named", "Somebody it names or describes"],
            ["unnamed", "Somebody it does not name"],
          ] as const
        ).map(([kind, words]) => (
          <label key={kind}>
            <input type="radio" name={id} checked={who === kind} onChange={() => choose(kind)} /> {words}
          </label>
        ))}
      </div>
      {isUnattributed ? <p class="refusal again">{speakerWanted}</p> : null}
      {before !== undefined && who === "article" ? (
        <button type="button" onClick={() => set([before])}>
          The speaker before: <bdi>{nameOfKey(bench.project, before.by ?? "")}</bdi>
        </button>
      ) : null}
      {speakers.map((speaker, number) => (
        <div key={number}>
          {speakers.length > 1 ? (
            <p class="label">
              {number === 0 ? "The article has it from" : "who has it from"}{" "}
              <button type="button" class="link" onClick={() => set(withItem(speakers, number, undefined))}>
                take out
              </button>
            </p>
          ) : null}
          <SpeakerFields
            {...{ bench, speaker }}
            passage={claim.passage ?? ""}
            isLast={number === speakers.length - 1}
            findings={findings.filter((one) => one.pointer.startsWith(`${pointer}/${number}`))}
            onChange={(changedSpeaker) => set(withItem(speakers, number, changedSpeaker))}
          />
        </div>
      ))}
      {speakers.length > 0 ? (
        <button type="button" class="link" onClick={() => set([...speakers, {}])}>
          They have it from somebody else, whom the article names
        </button>
      ) : null}
      <Refusals findings={findings.filter((one) => !one.pointer.startsWith(`${pointer}/`))} />
    </fieldset>
  );
}

const proposedCue = (passage: string): DraftSpeaker => {
  const words = proposedCueIn(passage);
  return words === undefined ? {} : withCue({}, words);
};

/** Who is named in the passage outside of what is said, and by the words that say so. */
function proposedSpeaker({ project }: Bench, { passage = "" }: DraftClaim): DraftSpeaker {
  const words = passage ?? "";
  const named = actorsOf(project).filter((actor) => words.includes(actorName(actor)));
  const [by] = named;
  return {
    ...(named.length === 1 && by !== undefined ? { by: by.key } : {}),
    ...proposedCue(words),
  };
}

/** The speaker of the claim that stands before this one in the text. */
function speakerBefore(bench: Bench, claim: DraftClaim): DraftSpeaker | undefined {
  const { places } = bench.judgement;
  const startOf = (key: string) => places.find((place) => place.key === key)?.passages[0]?.start;
  const here = startOf(claim.key);
  if (here === undefined) return undefined;
  const earlier = claimsOf(bench.project)
    .map((one) => ({ one, start: startOf(one.key) ?? Number.POSITIVE_INFINITY }))
    .filter(({ one, start }) => one.key !== claim.key && one.source === claim.source && start < here)
    .sort((a, b) => b.start - a.start)[0]?.one;
  const last = earlier?.speakers?.at(-1);
  if (last?.by == null) return undefined;
  const cue = proposedCue(claim.passage ?? "");
  return {
    by: last.by,
    ...(last.onBehalfOf == null ? {} : { onBehalfOf: last.onBehalfOf }),
    ...(cue.cue === undefined ? { carriedOver: true as const } : cue),
  };
}
