import { claimsByNobodyNamed, claimsInOwnVoice } from "attributed-events";
import { useMemo } from "preact/hooks";
import { type Lookup, speakerName } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { counted } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { ClaimList } from "./claim-list.js";
import { PanelTitle } from "./panel.js";

interface VoicePanelProps {
  readonly lookup: Lookup;
  /** `nobody`, or `own-` and the id of a source. */
  readonly voice: string;
  readonly change: Change;
}

/** The claims of a document's own voice, or those that nobody is named for. */
export function VoicePanel({ lookup, voice, change }: VoicePanelProps) {
  const source = voice === "nobody" ? undefined : voice.replace(/^own-/, "");
  const claims = useMemo(
    () => (source === undefined ? claimsByNobodyNamed(lookup.dataset) : claimsInOwnVoice(lookup.dataset, source)),
    [lookup, source],
  );
  return (
    <>
      {source === undefined ? (
        <PanelTitle kind={`${counted(claims.length, "claim")} for which the words name no speaker.`}>
          Nobody is named
        </PanelTitle>
      ) : (
        <PanelTitle kind={`${counted(claims.length, "claim")} in its own voice, on nobody else’s word.`}>
          <Words {...speakerName(lookup, source)} />
        </PanelTitle>
      )}
      <ClaimList lookup={lookup} claims={claims} change={change} withEvents />
    </>
  );
}
