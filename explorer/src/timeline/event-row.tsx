import type { Certainty, ReportedEvent } from "attributed-events";
import { Words } from "../words/phrase.js";
import { whenText } from "../words/when-text.js";
import type { Domain } from "./axis-domain.js";
import { MarkPicture } from "./mark-picture.js";

interface EventRowProps {
  readonly event: ReportedEvent;
  readonly language: string;
  readonly domain: Domain;
  readonly certainty: Certainty | undefined;
  readonly isChosen: boolean;
  readonly onChoose: (id: string) => void;
  /** The place among all rows, where not all are drawn. */
  readonly index?: number;
}

/** One event: its title, its date and status in words, and the date as a picture. */
export function EventRow({ event, language, domain, certainty, isChosen, onChoose, index }: EventRowProps) {
  return (
    <tr class={`event ${certainty ?? ""} ${isChosen ? "chosen" : ""}`} aria-rowindex={index}>
      <th scope="row">
        <button type="button" aria-pressed={isChosen} onClick={() => onChoose(event.id)}>
          <Words text={event.title} language={language} />
        </button>
      </th>
      <td class="when">
        {whenText(event.when)} · {event.status}
      </td>
      <td class="picture">
        <MarkPicture event={event} domain={domain} />
      </td>
    </tr>
  );
}
