import { type Lookup, speakerName } from "../state/lookup.js";
import { capital, figure } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { unnamedText, type VoiceGroup } from "../words/voice.js";

/** On whose word the claims below stand, and how many they are. */
export function VoiceHeading({ lookup, group }: { lookup: Lookup; group: VoiceGroup }) {
  return (
    <h3 class={`voice ${group.voice.kind}`}>
      <VoiceName lookup={lookup} group={group} /> <span class="count">{figure(group.claims.length)}</span>
    </h3>
  );
}

function VoiceName({ lookup, group: { voice } }: { lookup: Lookup; group: VoiceGroup }) {
  if (voice.kind === "nobody") return <>{capital(unnamedText(voice.unnamed) ?? "")}</>;
  const id = voice.kind === "own" ? voice.source : voice.by;
  return (
    <>
      <Words {...speakerName(lookup, id)} /> {voice.kind === "own" ? "says in its own words" : "is given as saying"}
    </>
  );
}
