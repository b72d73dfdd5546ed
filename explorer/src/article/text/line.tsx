import type { Line } from "./layout.js";
import type { LanedMark, Segment } from "./marks.js";
import { LANES } from "./marks.js";

interface LineTextProps {
  readonly line: Line;
  readonly segments: readonly Segment[];
  /** The claim whose words stand out. */
  readonly chosen: number | undefined;
}

/** A line of the text, with what rests on its words drawn under them. Letters of voices are drawn by the style: they are no text. */
export function LineText({ line, segments, chosen }: LineTextProps) {
  return (
    <p data-line={line.number} dir="auto" class={line.text.trim() === "" ? "line blank" : "line"}>
      {segments.length === 0 ? (
        <br />
      ) : (
        segments.map((segment, at) => <SegmentText key={at} {...{ segment, chosen }} />)
      )}
    </p>
  );
}

function SegmentText({ segment: { text, marks, begins }, chosen }: { segment: Segment; chosen: number | undefined }) {
  if (marks.length === 0) return <span>{text}</span>;
  const drawn = marks.filter(({ kind }) => kind === undefined);
  const classes = [
    drawn.length > 0 ? "said" : "",
    ...drawn.map(({ lane, voice }) => `lane-${lane}-${look(voice)}`),
    ...marks.flatMap(({ kind }) => (kind === undefined ? [] : [`is-${kind}`])),
    drawn.some(({ claim }) => claim === chosen) ? "chosen" : "",
    drawn.length > LANES ? "crowded" : "",
  ];
  const letters = begins.filter(({ kind }) => kind === undefined).map(letterOf);
  return (
    <span
      class={classes.filter(Boolean).join(" ")}
      {...(letters.length > 0 ? { "data-letters": letters.join("") } : {})}
    >
      {text}
    </span>
  );
}

/** Voices that are told apart by colour and pattern; the others share the last look, and are told apart by their letters. */
const LOOKS = 8;

export const look = (voice: number): number => Math.min(voice, LOOKS - 1);

const letterOf = ({ voice }: LanedMark): string => voiceLetter(voice);

/** A to Z, then AA. */
export function voiceLetter(voice: number): string {
  const letter = String.fromCharCode(0x41 + (voice % 26));
  return voice < 26 ? letter : voiceLetter(Math.floor(voice / 26) - 1) + letter;
}
