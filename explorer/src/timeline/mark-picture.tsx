import type { ReportedEvent } from "attributed-events";
import type { Domain } from "./axis-domain.js";
import { type Ink, inkOf, isOnAxis, type Mark, markOf } from "./mark.js";

interface MarkPictureProps {
  /** The accounts of one event: mostly one. */
  readonly events: readonly Pick<ReportedEvent, "when" | "status">[];
  readonly domain: Domain;
}

/** The dates of an event on the axis, those that say least at the back. A picture of what stands in words beside it. */
export function MarkPicture({ events, domain }: MarkPictureProps) {
  const marks = events.map(({ when, status }) => ({ mark: markOf(when, domain), ink: inkOf(status) }));
  marks.sort((a, b) => b.mark.end - b.mark.start - (a.mark.end - a.mark.start));
  return (
    <svg class="mark" height="24" aria-hidden="true">
      {marks.map(({ mark, ink }, index) =>
        isOnAxis(mark) ? <Shape key={index} mark={mark} ink={ink} /> : <Elsewhere key={index} mark={mark} />,
      )}
    </svg>
  );
}

function Shape({ mark, ink }: { mark: Mark; ink: Ink }) {
  if (mark.shape === "point")
    return <circle class={`ink ${ink}`} cx={`${(mark.start + mark.end) / 2}%`} cy="12" r="6.5" />;
  return (
    <>
      <Bar {...mark} look={`${ink} ${mark.shape}`} fade={fadeOf(mark)} />
      {mark.core && <Bar {...mark.core} look={`${ink} full-bar`} />}
    </>
  );
}

interface BarProps {
  readonly start: number;
  readonly end: number;
  readonly look: string;
  readonly fade?: "left" | "right" | "both" | undefined;
}

const Bar = ({ start, end, look, fade }: BarProps) => (
  <rect
    class={`ink ${look}`}
    x={`${start}%`}
    y="5"
    width={`${Math.max(end - start, 0.6)}%`}
    height="14"
    rx={7}
    mask={fade === undefined ? undefined : `url(#fade-${fade})`}
  />
);

function fadeOf({ fadesLeft, fadesRight }: Mark): "left" | "right" | "both" | undefined {
  if (fadesLeft) return fadesRight ? "both" : "left";
  return fadesRight ? "right" : undefined;
}

/** An arrow at the edge, where a zoomed axis leaves an event out. */
function Elsewhere({ mark }: { mark: Mark }) {
  const isBefore = mark.end <= 0;
  return (
    <text class="elsewhere" x={isBefore ? "0.5%" : "99.5%"} y="17" text-anchor={isBefore ? "start" : "end"}>
      {isBefore ? "←" : "→"}
    </text>
  );
}
