import type { Certainty, ReportedEvent } from "attributed-events";
import { sameEvents } from "../accounts/same-events.js";
import type { Lookup } from "../state/lookup.js";
import { counted } from "../words/label.js";
import { Words } from "../words/phrase.js";
import { whenText } from "../words/when-text.js";
import type { Domain } from "./axis-domain.js";
import { MarkPicture } from "./mark-picture.js";
import { RowStanding } from "./row-standing.js";

interface EventRowProps {
  readonly lookup: Lookup;
  readonly event: ReportedEvent;
  readonly domain: Domain;
  readonly certainty: Certainty | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
  /** The place among all rows, where not all are drawn. */
  readonly index?: number;
}

/** One event: its title, its dates and status in words and as a picture, on how many words it stands, and whether it is disputed. */
export function EventRow({ lookup, event, domain, certainty, isChosen, onChoose, index }: EventRowProps) {
  const accounts = accountsIn(lookup, event);
  return (
    <tr class={`event ${certainty ?? ""} ${isChosen ? "chosen" : ""}`} aria-rowindex={index}>
      <th scope="row">
        <button type="button" aria-pressed={isChosen} onClick={() => onChoose(event.id)}>
          <Words text={event.title} language={lookup.dataset.language} />
        </button>
      </th>
      <td class="when">
        {daysText(accounts)} · {event.status}
        {accounts.length > 1 ? ` · ${counted(accounts.length, "account")}` : ""}
        {certainty === "possible" ? <span class="perhaps"> · perhaps in the range</span> : null}
      </td>
      <td class="picture">
        <MarkPicture events={accounts} domain={domain} />
      </td>
      <td class="standing">
        <RowStanding lookup={lookup} event={event} />
      </td>
    </tr>
  );
}

/** The event and all that are judged to be the same occurrence. */
function accountsIn(lookup: Lookup, event: ReportedEvent): readonly ReportedEvent[] {
  const same = sameEvents(lookup.dataset).get(event.id);
  if (same === undefined) return [event];
  return same.flatMap((id) => lookup.events.get(id) ?? []).filter(({ retracted }) => retracted === undefined);
}

/** The dates that the accounts give, each once: a known day of one before the bounds of another. */
function daysText(accounts: readonly ReportedEvent[]): string {
  const known = accounts.filter(({ when }) => when.earliest !== null && when.latest !== null);
  return [...new Set((known.length > 0 ? known : accounts).map(({ when }) => whenText(when)))].join(" or ");
}
