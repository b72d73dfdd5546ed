import { counted } from "../../words/label.js";
import { look, voiceLetter } from "../text/line.js";
import type { TextVoice } from "./claims-in-text.js";

/** Whose word the lines under the text stand for: by letter, colour and pattern. */
export function VoiceLegend({ voices }: { voices: readonly TextVoice[] }) {
  if (voices.length === 0) return null;
  return (
    <ul class="voice-legend" aria-label="Whose word it is">
      {voices.map(({ key, name, language, claims }, number) => (
        <li key={key}>
          <VoiceTag voice={number} />{" "}
          <bdi dir="auto" lang={language === "" ? undefined : language}>
            {name}
          </bdi>{" "}
          <span class="count">{counted(claims, "claim")}</span>
        </li>
      ))}
    </ul>
  );
}

/** The letter of a voice over its line. */
export const VoiceTag = ({ voice }: { voice: number }) => (
  <span class={`voice-tag said lane-0-${look(voice)}`}>{voiceLetter(voice)}</span>
);
