import type { LeftWords } from "attributed-events/draft";
import { useCallback, useMemo, useState } from "preact/hooks";
import { ClaimCard } from "../../claims/claim-card.js";
import type { Lookup } from "../../state/lookup.js";
import { counted, figure } from "../../words/label.js";
import type { Moved } from "../desk/protocol.js";
import { ArticleText } from "../text/article-text.js";
import { layoutOf, type Span } from "../text/layout.js";
import { ClaimLine } from "./claim-line.js";
import { type ClaimsInText, claimsInText } from "./claims-in-text.js";
import { coverage } from "./coverage.js";
import { VoiceLegend } from "./voice-legend.js";

/** A text that a reader gave for a source, and the claims where they stand in it. */
export interface GivenText extends Moved {
  /** Whether it is the very text that was read. */
  readonly isPinned: boolean;
  readonly text: string;
}

interface ReadTextProps {
  readonly lookup: Lookup;
  readonly given: GivenText;
  readonly source: string;
}

/** A text beside its claims: choose words to see what rests on them, choose a claim to see its words. */
export function ReadText({ lookup, given, source }: ReadTextProps) {
  const { text, dataset, left } = given;
  const layout = useMemo(() => layoutOf(text), [text]);
  const moved = useMemo(
    () => withoutLeft(claimsInText(lookup, dataset, source), left),
    [lookup, dataset, source, left],
  );
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const [span, setSpan] = useState<Span | undefined>(undefined);
  const [shown, setShown] = useState<Span | undefined>(undefined);
  const onSelect = useCallback((selected: Span) => {
    setSpan(selected);
    setChosen(undefined);
  }, []);
  const choose = (at: number) => {
    setChosen(at === chosen ? undefined : at);
    const mark = moved.marks.find(({ claim }) => claim === at);
    if (mark !== undefined) setShown({ start: mark.start, end: mark.end });
  };
  const language = lookup.sources.get(source)?.language ?? "";
  return (
    <div class="article-columns">
      <section class="article-sheet" aria-label="The text">
        <VoiceLegend voices={moved.voices} />
        <p class="hint">{coverage(layout, moved.marks)}</p>
        <ArticleText
          {...{ layout, language, chosen, shown, onSelect }}
          marks={moved.marks}
          label="The text. Move with the arrow keys and select with Shift to see what rests on the words."
        />
      </section>
      <section class="article-side" aria-label="Claims">
        <ClaimsHere {...{ lookup, span, chosen, choose }} inText={moved} />
      </section>
    </div>
  );
}

interface ClaimsHereProps {
  readonly lookup: Lookup;
  readonly inText: ClaimsInText;
  readonly span: Span | undefined;
  readonly chosen: number | undefined;
  readonly choose: (at: number) => void;
}

function ClaimsHere({ lookup, inText: { claims, marks, voiceOf }, span, chosen, choose }: ClaimsHereProps) {
  const resting = useMemo(() => (span === undefined ? undefined : claimsAt(marks, span)), [marks, span]);
  const isFew = resting !== undefined && resting.length > 0;
  const listed = isFew ? resting : claims.map((_, at) => at);
  const [wanted, setWanted] = useState(LISTED);
  const count = Math.max(wanted, chosen === undefined ? 0 : listed.indexOf(chosen) + 1);
  const card = chosen === undefined ? undefined : claims[chosen];
  return (
    <>
      <h2 aria-live="polite">
        {isFew
          ? `${counted(listed.length, "claim rests", "claims rest")} on these words`
          : resting === undefined
            ? counted(claims.length, "claim")
            : `No claim rests on these words. All ${figure(claims.length)}:`}
      </h2>
      {card === undefined ? null : <ClaimCard lookup={lookup} claim={card} change={leave} withEvents />}
      <ul class="claim-lines">
        {listed.slice(0, count).map((at) => {
          const claim = claims[at];
          return claim === undefined ? null : (
            <ClaimLine
              key={claim.id}
              {...{ lookup, claim }}
              voice={voiceOf[at] ?? 0}
              isChosen={at === chosen}
              onChoose={() => choose(at)}
            />
          );
        })}
      </ul>
      {count < listed.length ? (
        <button type="button" class="more" onClick={() => setWanted(count + LISTED)}>
          {figure(Math.min(LISTED, listed.length - count))} more of {figure(listed.length)}
        </button>
      ) : null}
    </>
  );
}

/** So many claims are listed at once; a click on the text leads to any other. */
const LISTED = 50;

/** A link from a claim to an event leads out of the text. */
const leave = ({ chosen }: { readonly chosen?: string | undefined }) => {
  location.hash = chosen === undefined ? "" : `show=${chosen}`;
};

const claimsAt = (marks: ClaimsInText["marks"], { start, end }: Span): readonly number[] => [
  ...new Set(marks.flatMap((mark) => (mark.start < Math.max(end, start + 1) && mark.end > start ? [mark.claim] : []))),
];

/** Passages that do not stand in this text are not drawn in it. */
function withoutLeft(inText: ClaimsInText, left: readonly LeftWords[]): ClaimsInText {
  const lost = new Set(left.flatMap(({ record, what }) => (what === "passage" ? [record] : [])));
  if (lost.size === 0) return inText;
  return { ...inText, marks: inText.marks.filter(({ claim }) => !lost.has(inText.claims[claim]?.id ?? "claim:")) };
}
