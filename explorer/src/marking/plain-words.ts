import type { Finding } from "../article/desk/protocol.js";

/** What to do, in words that need no knowledge of the draft, where the form knows more than the sentence of the library. */
export function plainWords({ code, pointer, sentence }: Finding): string {
  const known = byCode[code];
  if (known !== undefined) return known;
  if (code === "too-short" && pointer.endsWith("/statement"))
    return "Say what is claimed, in your own neutral words: one clause that reads well after “that”.";
  if (code === "too-short" && pointer.endsWith("/title")) return "Give the event a neutral title in your own words.";
  return sentence;
}

const byCode: Readonly<Record<string, string>> = {
  "about-nothing": "Say what it is about: an event that it tells of, or somebody whom it concerns.",
  "event-without-claim": "No claim tells of this event any more. Name it in a claim, or take it out.",
  "other-without-note":
    "“Other” says nothing of what happened: say it in the note of the event, or choose a type that covers it.",
  "text-differs":
    "This is not the text that was read: its digest is another, so the quotations may stand elsewhere or not at all. Give the text that was read.",
  "one-of": "Say who: name the speaker, or choose what the words point to where they name nobody.",
};

/** What an accusation is asked at once, before anything else of it is right. */
export const accusedWanted =
  "An accusation or a charge is against somebody. Name them, also where they are only described.";

/** What an accusation without a speaker is asked, and why. */
export const speakerWanted =
  "Look again: this accuses somebody, and nobody is named who says so. A reader would take it for a fact that the article vouches for. Is there a speaker in the words, or a word such as “allegedly” that leaves the speaker out? If there is none, say below why it stands as it is.";
