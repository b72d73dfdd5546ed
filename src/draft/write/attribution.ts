import type { DraftCue, DraftDocumentStep, DraftSpeaker } from "../../generated/draft-types.js";
import type { AttributionStep, Claim, Cue } from "../../generated/types.js";
import type { Selection } from "../../passage/fragment-matches.js";
import { defined } from "../../records/defined.js";
import type { TextsOfSources } from "../resolve/texts.js";
import type { WrittenPassage } from "./passages.js";
import { quoteOf } from "./quote.js";
import type { ShortKey } from "./short-key.js";

interface Tools {
  readonly texts: TextsOfSources;
  readonly short: ShortKey;
}

/** Who says a claim as a draft writes it: the document where it is not the usual, and the speakers. */
export function attributionOf(
  { attribution: [first, ...others] }: Claim,
  passages: readonly WrittenPassage[],
  tools: Tools,
): { readonly document?: DraftDocumentStep; readonly speakers?: readonly DraftSpeaker[] } {
  const usual = others.length === 0 ? "certain" : "uncommitted";
  const document = first && stepOf(first, usual, passages, tools);
  const last = others.length - 1;
  const speakers = others.map((step, at) => speakerOf(step, at === last ? "certain" : "uncommitted", passages, tools));
  return defined({
    document: document && Object.keys(document).length > 0 ? document : undefined,
    speakers: speakers.length > 0 ? speakers : undefined,
  });
}

function speakerOf(
  step: AttributionStep,
  usual: AttributionStep["commitment"],
  passages: readonly WrittenPassage[],
  tools: Tools,
): DraftSpeaker {
  const { short } = tools;
  const rest = stepOf(step, usual, passages, tools);
  if (step.by === null) return { unnamedSpeaker: step.unnamedSpeaker, ...rest };
  const together = step.together?.map((id) => short(id, ["source", "actor"]));
  return { by: short(step.by, ["source", "actor"]), ...defined({ together }), ...rest };
}

/** What can be said of every step. */
function stepOf(
  { onBehalfOf, cue, commitment, event }: AttributionStep,
  usual: AttributionStep["commitment"],
  passages: readonly WrittenPassage[],
  { texts, short }: Tools,
): DraftDocumentStep {
  return defined({
    onBehalfOf: onBehalfOf && short(onBehalfOf, ["actor"]),
    cue: cue && cueOf(cue, passages, texts),
    carriedOver: cue?.type === "continuation" ? (true as const) : undefined,
    commitment: commitment === usual ? undefined : commitment,
    event: event && short(event, ["event"]),
  });
}

function cueOf(cue: Cue, passages: readonly WrittenPassage[], texts: TextsOfSources): DraftCue | undefined {
  if (cue.type === "continuation") return undefined;
  const text = texts.get(cue.source)?.quotable();
  const home = passages.find(({ evidence, span }) => evidence.source === cue.source && span && isIn(cue, span));
  const quote = text && home && quoteOf(text, cue, home.span);
  return quote && defined({ words: quote.words, nth: quote.nth, type: cue.type });
}

const isIn = (inner: Selection, outer: Selection) => outer.start <= inner.start && inner.end <= outer.end;
