import type { Claim, Source } from "attributed-events";
import { byVoice, type Voice } from "../words/voice.js";

/** One speaker in one document. */
export interface Column {
  readonly key: string;
  readonly source: Source;
  readonly voice: Voice;
  /** What is read there on that speaker's word. */
  readonly claims: readonly Claim[];
}

/** The speakers by document, in the order of the documents; in each its own words first, then who is named, then nobody. */
export function columnsOf(sources: readonly Source[], claims: readonly Claim[]): readonly Column[] {
  return sources.flatMap((source) => {
    const read = claims.filter(({ attribution: [document] }) => document?.by === source.id);
    return byVoice(read).map(({ key, voice, claims: said }) => {
      return { key: `${source.id} ${key}`, source, voice, claims: said };
    });
  });
}
