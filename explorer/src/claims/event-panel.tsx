import { type ReportedEvent, vocabularies } from "attributed-events";
import { useMemo } from "preact/hooks";
import { useMedia } from "../page/use-media.js";
import { Conflicts } from "../sheet/conflicts.js";
import { NotHeard } from "../sheet/not-heard.js";
import { SheetList } from "../sheet/sheet-list.js";
import { type Sheet, sheetOf } from "../sheet/sheet-of.js";
import { SheetTable } from "../sheet/sheet-table.js";
import type { Lookup } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { counted } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { byVoice } from "../words/voice.js";
import { ClaimList } from "./claim-list.js";
import { PanelTitle } from "./panel-title.js";
import { VoiceHeading } from "./voice-heading.js";

interface EventPanelProps {
  readonly lookup: Lookup;
  readonly event: ReportedEvent;
  readonly change: Change;
}

/** One event: what each document tells of it, speaker beside speaker, where they part, who is not heard, and every claim. */
export function EventPanel({ lookup, event, change }: EventPanelProps) {
  const sheet = useMemo(() => sheetOf(lookup, event), [lookup, event]);
  const isNarrow = useMedia("(max-width: 40rem)");
  const View = isNarrow ? SheetList : SheetTable;
  return (
    <>
      <PanelTitle kind={kindOf(event, sheet)}>
        <Words text={event.title} language={lookup.dataset.language} />
      </PanelTitle>
      <Conflicts lookup={lookup} disagreements={sheet.standing.disagreements} />
      <View lookup={lookup} sheet={sheet} change={change} />
      <NotHeard lookup={lookup} sheet={sheet} change={change} />
      <AllClaims lookup={lookup} sheet={sheet} change={change} />
    </>
  );
}

function kindOf({ status }: ReportedEvent, { accounts, standing: { voices } }: Sheet): string {
  const documents = counted(accounts.sources.length, "document");
  const speakers =
    voices.say.length +
    voices.deny.filter((one) => !voices.say.some((other) => other.speakers[0] === one.speakers[0])).length;
  const words = speakers === 0 ? "nobody is named" : counted(speakers, "independent speaker");
  const denied = voices.deny.length > 0 ? " It is denied as well." : "";
  return `${vocabularies.EventStatus[status]}${denied} In ${documents}, ${words}.`;
}

/** Every claim under the whole path of who says so. */
function AllClaims({ lookup, sheet: { claims }, change }: Omit<EventPanelProps, "event"> & { sheet: Sheet }) {
  const groups = useMemo(() => byVoice(claims), [claims]);
  return (
    <details class="all-claims">
      <summary>{counted(claims.length, "claim")} in full, each with who says so</summary>
      {groups.map((group) => (
        <section key={group.key}>
          <VoiceHeading lookup={lookup} group={group} />
          <ClaimList lookup={lookup} claims={group.claims} change={change} />
        </section>
      ))}
    </details>
  );
}
