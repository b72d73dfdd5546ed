import type { ReportedEvent } from "attributed-events";
import { useMemo } from "preact/hooks";
import { standingOf } from "../accounts/standing.js";
import { type Lookup, nameOf, sourceName } from "../state/lookup.js";
import { counted } from "../words/label.js";
import { Words } from "../words/phrase.js";

/** On whose word an event stands: the one speaker by name, of several how many; and whether they contradict each other. */
export function RowStanding({ lookup, event }: { lookup: Lookup; event: ReportedEvent }) {
  const { voices, isDisputed } = useMemo(() => standingOf(lookup, event), [lookup, event]);
  const keys = new Set([...voices.say, ...voices.deny].map(({ speakers: [speaker] }) => speaker));
  const [only] = keys;
  return (
    <>
      {isDisputed ? <span class="disputed">disputed</span> : null}
      {only === undefined ? (
        <span class="nobody-named">nobody named</span>
      ) : keys.size === 1 ? (
        <Words {...("names" in only ? nameOf(only) : sourceName(only))} />
      ) : (
        counted(keys.size, "speaker")
      )}
    </>
  );
}
