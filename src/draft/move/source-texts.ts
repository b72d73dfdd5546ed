import type { Source, SourceId } from "../../generated/types.js";
import { nearest } from "../../text/nearest.js";
import { type TextOfSource, textOfSource, textsGiven } from "../resolve/texts.js";

/** The text that a source pins, where somebody has it, and the one that takes its place. */
export interface SourceTexts {
  readonly old: TextOfSource | undefined;
  readonly now: TextOfSource;
}

/**
 * The texts of the sources that move.
 *
 * @throws RangeError for a text of no source or of one that pins none, an old text that is not the pinned one, or an old one alone.
 */
export function sourceTexts(
  sources: readonly Source[],
  to: Readonly<Record<string, string>>,
  from: Readonly<Record<string, string>>,
): ReadonlyMap<SourceId, SourceTexts> {
  const [newTexts, oldTexts] = [textsGiven("movePassages", to), textsGiven("movePassages", from)];
  const texts = new Map<SourceId, SourceTexts>();
  for (const [id, text] of newTexts) {
    const { language, text: pinned } = sourceCalled(id, sources);
    if (pinned === undefined) throw new RangeError(`movePassages: to: ${id} pins no text`);
    const old = oldTexts.get(id);
    texts.set(id, {
      old: old === undefined ? undefined : textOfSource(old, language),
      now: textOfSource(text, language),
    });
    const isPinned = old === undefined || texts.get(id)?.old?.pin().sha256 === pinned.sha256;
    if (!isPinned) throw new RangeError(`movePassages: from: this is not the text that ${id} pins`);
  }
  for (const id of oldTexts.keys())
    if (!texts.has(id)) throw new RangeError(`movePassages: from: there is no new text of ${id} beside the old one`);
  return texts;
}

function sourceCalled(id: SourceId, sources: readonly Source[]): Source {
  const source = sources.find((one) => one.id === id);
  if (source) return source;
  const ids = sources.map((one) => one.id);
  const meant = nearest(id, ids);
  throw new RangeError(
    `movePassages: to: no ${id}; ${meant === undefined ? `there are ${ids.join(", ")}` : `nearest is ${meant}`}`,
  );
}
