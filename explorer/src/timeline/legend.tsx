import type { EventStatus, When } from "attributed-events";
import type { Domain } from "./axis-domain.js";
import { DAY } from "./axis-domain.js";
import { MarkPicture } from "./mark-picture.js";

const domain: Domain = [0, 10 * DAY];
const day: When = { earliest: "1970-01-06", latest: "1970-01-06", basis: "stated" };
const span: When = { earliest: "1970-01-02", latest: "1970-01-09", basis: "stated" };
const lasting: When = { ...span, throughout: { from: "1970-01-04", to: "1970-01-06" } };
const open: When = { earliest: null, latest: "1970-01-09", basis: "bounded" };

const samples: readonly { readonly when: When; readonly status: EventStatus; readonly text: string }[] = [
  { when: day, status: "reported", text: "known day" },
  { when: span, status: "reported", text: "within a span" },
  { when: lasting, status: "reported", text: "under way" },
  { when: open, status: "reported", text: "open end" },
  { when: span, status: "alleged", text: "alleged" },
  { when: span, status: "intended", text: "intended, demanded" },
];

/** The signs of the timeline, and in one sentence what they mean, behind a button. */
export function Legend() {
  return (
    <details class="legend">
      <summary>Legend</summary>
      <figure>
        <ul>
          {samples.map(({ when, status, text }) => (
            <li key={text}>
              <MarkPicture events={[{ when, status }]} domain={domain} />
              {text}
            </li>
          ))}
        </ul>
        <figcaption>
          A point is a known day, a full bar days on which it was under way, a soft one days on which it may have been,
          and a fading end undated; solid is told as having happened, hatched only alleged, outlined only intended or
          demanded. Over the axis: light are events that may lie there, dark those that do.
        </figcaption>
      </figure>
    </details>
  );
}
