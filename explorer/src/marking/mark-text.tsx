import type { DraftClaim, DraftSource } from "attributed-events/draft";
import { useCallback, useMemo, useState } from "preact/hooks";
import { ask } from "../article/desk/desk.js";
import type { Judgement } from "../article/desk/protocol.js";
import { coverage } from "../article/read/coverage.js";
import { VoiceLegend } from "../article/read/voice-legend.js";
import { ArticleText } from "../article/text/article-text.js";
import { layoutOf, type Span, wordsAt } from "../article/text/layout.js";
import { type Bench, changeClaim, claimsOf } from "./bench.js";
import { ClaimForm } from "./claim-form.js";
import { withCue } from "./cue-words.js";
import { DraftClaims } from "./draft-claims.js";
import { drafted } from "./draft-voices.js";
import { nextClaimKey } from "./keys.js";
import { changed, type Project } from "./project.js";
import { SelectionBar, type Use } from "./selection-bar.js";
import type { Change } from "./use-history.js";

interface MarkTextProps {
  readonly project: Project;
  readonly change: Change;
  readonly judgement: Judgement;
  readonly source: DraftSource;
  readonly text: string;
  /** Takes the text away, to give another. */
  readonly onOtherText: () => void;
}

/** An article beside the draft that grows from it. */
export function MarkText({ project, change, judgement, source, text, onOtherText }: MarkTextProps) {
  const layout = useMemo(() => layoutOf(text), [text]);
  const [span, setSpan] = useState<Span | undefined>(undefined);
  const [open, setOpen] = useState<string | undefined>(undefined);
  const [shown, setShown] = useState<Span | undefined>(undefined);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const selected = span === undefined || span.start === span.end ? "" : wordsAt(layout, span);
  const bench: Bench = { project, change, judgement, source, layout, span, selected };
  const made = useMemo(
    () => drafted(project, judgement.places, source.key, open),
    [project, judgement.places, source.key, open],
  );
  const claim = claimsOf(project).find(({ key }) => key === open);
  const openNumber = made.claims.findIndex((one) => one.claim.key === open);

  const use = useCallback(
    async (as: Use) => {
      if (span === undefined || selected === "") return setRefusal("Select words in the text first.");
      const within = as === "claim" || as === "passage" ? undefined : made.claims[openNumber]?.places?.passages[0];
      const quote = await ask("quote", { text, span, within });
      if (quote === undefined)
        return setRefusal(
          within === undefined
            ? "These words cannot be quoted: they begin or end inside a word. Select whole words."
            : "These words are not in the passage of this claim. Select inside it, or make the passage longer (press P).",
        );
      if (as === "date" && (claim?.events ?? []).length === 0)
        return setRefusal(
          "A date is of an event, and this claim has none yet. Add the event below, then press D again.",
        );
      setRefusal(undefined);
      if (as === "claim") {
        const key = nextClaimKey(project.draft, source.key);
        const added: DraftClaim = {
          key,
          source: source.key,
          passage: quote.words,
          ...(quote.nth === undefined ? {} : { nth: quote.nth }),
          statement: "",
          type: "assertion",
        };
        change((before) => ({ ...before, draft: { ...before.draft, claims: [...claimsOf(before), added] } }));
        setOpen(key);
        return requestAnimationFrame(focusForm);
      }
      if (open !== undefined) changeClaim(bench, open, (one) => withWords(one, as, quote));
    },
    [span, selected, text, made, openNumber, open, project, claim],
  );

  const onKey = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const as = uses[event.key.toLowerCase()];
    if (as === undefined || (as !== "claim" && open === undefined)) return false;
    void use(as);
    return true;
  };
  const choose = (key: string) => {
    setOpen(key);
    const first = made.claims.find((one) => one.claim.key === key)?.places?.passages[0];
    if (first !== undefined) setShown({ ...first });
    requestAnimationFrame(focusForm);
  };
  return (
    <div class="article-columns">
      <section class="article-sheet" aria-label="The article">
        <VoiceLegend voices={made.voices.filter(({ claims }) => claims > 0)} />
        <p class="hint">{coverage(layout, made.marks)}</p>
        <SelectionBar {...{ selected, refusal }} isOpen={claim !== undefined} onUse={(as) => void use(as)} />
        <ArticleText
          {...{ layout, shown, onKey }}
          onSelect={setSpan}
          marks={made.marks}
          language={source.language ?? ""}
          chosen={openNumber === -1 ? undefined : openNumber}
          label="The article. Move with the arrow keys, select with Shift, and press Enter to make a claim of the words."
        />
      </section>
      <section class="article-side" aria-label="The draft">
        {judgement.findings.some(({ code }) => code === "text-differs") ? (
          <button type="button" onClick={onOtherText}>
            Give another text
          </button>
        ) : null}
        {claim === undefined ? (
          <DraftClaims {...{ project, judgement, made, span }} onChoose={choose} onAll={() => setSpan(undefined)} />
        ) : (
          <ClaimForm
            key={claim.key}
            {...{ bench, claim }}
            onClose={() => {
              setOpen(undefined);
              setSpan(undefined);
              document.querySelector<HTMLElement>(".article-text")?.focus({ preventScroll: true });
            }}
          />
        )}
      </section>
    </div>
  );
}

/** What a key in the text makes of the selected words. */
const uses: Readonly<Record<string, Use>> = { enter: "claim", p: "passage", s: "cue", c: "content", d: "date" };

function withWords(
  claim: DraftClaim,
  as: Use,
  { words, nth }: { readonly words: string; readonly nth?: number },
): DraftClaim {
  switch (as) {
    case "claim":
    case "passage":
      return changed(claim, { passage: words, nth, content: undefined, contentNth: undefined });
    case "content":
      return changed(claim, { content: words, contentNth: nth });
    case "cue": {
      const speakers = claim.speakers ?? [{}];
      return {
        ...claim,
        speakers: speakers.map((one, at) => (at === speakers.length - 1 ? withCue(one, words, nth) : one)),
      };
    }
    case "date": {
      const [first, ...others] = claim.events ?? [];
      if (first === undefined) return claim;
      return { ...claim, events: [{ ...first, when: { words, ...(nth === undefined ? {} : { nth }) } }, ...others] };
    }
    default:
      return as satisfies never;
  }
}

const focusForm = () =>
  document.querySelector<HTMLElement>(".claim-form input, .claim-form textarea")?.focus({ preventScroll: true });
