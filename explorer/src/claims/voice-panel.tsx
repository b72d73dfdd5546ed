import { type Claim, claimsByNobodyNamed, claimsInOwnVoice } from "attributed-events";
import { useMemo } from "preact/hooks";
import { datasetOfVoices } from "../state/dataset-on.js";
import { type Lookup, speakerName } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { capital, counted } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { unnamedText } from "../words/voice.js";
import { ClaimList } from "./claim-list.js";
import { PanelTitle } from "./panel-title.js";

interface VoicePanelProps {
  readonly lookup: Lookup;
  /** `own-` and the id of a source, `nobody`, or `nobody-` and what stands where a name should. */
  readonly voice: string;
  readonly change: Change;
}

/** The claims of a document's own, or those that nobody is named for. */
export function VoicePanel({ lookup, voice, change }: VoicePanelProps) {
  const claims = useMemo(() => claimsOf(lookup, voice), [lookup, voice]);
  return (
    <>
      <Title lookup={lookup} voice={voice} count={claims.length} />
      <ClaimList lookup={lookup} claims={claims} change={change} withEvents />
    </>
  );
}

function claimsOf(lookup: Lookup, voice: string): readonly Claim[] {
  const dataset = datasetOfVoices(lookup, ({ kind }) => kind === (voice.startsWith("nobody") ? "nobody" : "own"));
  if (!voice.startsWith("nobody")) return claimsInOwnVoice(dataset, voice.replace(/^own-/, ""));
  const kind = voice.replace(/^nobody-?/, "");
  const isOfKind = ({ attribution }: Claim) => {
    const last = attribution.at(-1);
    return kind === "" || (last?.by === null && last.unnamedSpeaker === kind);
  };
  return claimsByNobodyNamed(dataset).filter(isOfKind);
}

function Title({ lookup, voice, count }: { lookup: Lookup; voice: string; count: number }) {
  if (voice.startsWith("nobody")) {
    const text = unnamedText(voice.replace(/^nobody-?/, "")) ?? "nobody is named";
    return (
      <PanelTitle
        kind={`${counted(count, "claim")} for which the words name no speaker. All there are, whatever is chosen on the page.`}
      >
        {capital(text)}
      </PanelTitle>
    );
  }
  return (
    <PanelTitle
      kind={`${counted(count, "claim")} in its own words, on nobody else’s. All there are, whatever is chosen on the page.`}
    >
      <Words {...speakerName(lookup, voice.replace(/^own-/, ""))} />
    </PanelTitle>
  );
}
