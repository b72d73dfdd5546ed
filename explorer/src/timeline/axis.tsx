import type { Dataset, ReportedEvent } from "attributed-events";
import { scaleUtc } from "d3-scale";
import { useMemo } from "preact/hooks";
import { useWidth } from "../elements/use-width.js";
import type { Change, ViewState } from "../state/view-state.js";
import { DAY, type Domain, endOf, startOf } from "./axis-domain.js";
import { Brush } from "./brush.js";
import { densityOf } from "./density.js";

/** The height of the picture of how many, with room above for a word. */
const HEIGHT = 56;
const ROOM = 18;

interface AxisProps {
  readonly dataset: Dataset;
  readonly events: readonly ReportedEvent[];
  readonly domain: Domain;
  readonly state: ViewState;
  readonly change: Change;
}

/** The axis, over it how many events lie where, and a brush to choose days with. */
export function Axis({ dataset, events, domain, state, change }: AxisProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const chosen = useMemo(() => chosenDomain(state, domain), [state.from, state.to, domain]);
  return (
    <div class="axis" ref={box}>
      <svg width={width} height={HEIGHT + 22} aria-hidden="true">
        <Density events={events} domain={domain} width={width} />
        <Ticks domain={domain} width={width} />
        <Published dataset={dataset} domain={domain} width={width} />
        <Brush width={width} height={HEIGHT} domain={domain} chosen={chosen} onChoose={change} />
      </svg>
    </div>
  );
}

function chosenDomain({ from, to }: ViewState, [first, last]: Domain): Domain | undefined {
  if (from === undefined && to === undefined) return undefined;
  return [from === undefined ? first : startOf(from), to === undefined ? last : endOf(to)];
}

function Density({ events, domain, width }: Pick<AxisProps, "events" | "domain"> & { width: number }) {
  const count = Math.max(1, Math.floor(width / 5));
  const slices = useMemo(() => densityOf(events, domain, count), [events, domain, count]);
  const most = Math.max(1, ...slices.map(({ possible }) => possible));
  const tall = (value: number) => (value === 0 ? 0 : Math.max(2, Math.sqrt(value / most) * (HEIGHT - ROOM)));
  return (
    <g class="density">
      {slices.map(({ possible, certain }, index) => (
        <g key={index}>
          <rect class="possible" x={index * 5} y={HEIGHT - tall(possible)} width={5.2} height={tall(possible)} />
          <rect class="certain" x={index * 5} y={HEIGHT - tall(certain)} width={5.2} height={tall(certain)} />
        </g>
      ))}
    </g>
  );
}

/** The room that the word under a line takes, for letters of the usual size. */
const LABEL = 80;

const letterSize = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

/** Where the axis has its lines, in percent, and what stands under them. */
export function ticksOf(domain: Domain, width: number): { readonly at: number; readonly text: string }[] {
  const scale = scaleUtc([new Date(domain[0]), new Date(domain[1])], [0, 100]);
  let wanted = Math.max(2, Math.floor(width / LABEL));
  // What is asked for is a hint that may be answered with twice as many.
  while (wanted > 2 && scale.ticks(wanted).length * LABEL > width) wanted--;
  const ticks = scale.ticks(wanted);
  return ticks
    .filter((time) => time.getUTCHours() === 0)
    .map((time) => ({ at: scale(time), text: tickText(time, domain) }));
}

const month = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

const YEARS = 3 * 366 * DAY;

function tickText(time: Date, domain: Domain): string {
  if (time.getUTCDate() !== 1) return day.format(time);
  const isLong = domain[1] - domain[0] > YEARS;
  return isLong && time.getUTCMonth() === 0 ? String(time.getUTCFullYear()) : month.format(time);
}

function Ticks({ domain, width }: { domain: Domain; width: number }) {
  return (
    <g class="ticks">
      <line x1="0" x2={width} y1={HEIGHT} y2={HEIGHT} />
      {ticksOf(domain, width / letterSize()).map(({ at, text }) => (
        <g key={at} transform={`translate(${(at * width) / 100} ${HEIGHT})`}>
          <line y2="5" />
          <text y="17" text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A document of which only the month or the year is known has no place on the axis. */
const publishedDays = ({ sources }: Dataset) =>
  sources.flatMap(({ id, published }) => (published?.length === 10 ? [{ id, published }] : []));

/** The day a document was published, where there are few. */
function Published({ dataset, domain, width }: { dataset: Dataset; domain: Domain; width: number }) {
  if (dataset.sources.length > 3) return null;
  const at = (published: string) => (width * (startOf(published) - domain[0])) / (domain[1] - domain[0]);
  return (
    <g class="published">
      {publishedDays(dataset).map(({ id, published }) => (
        <g key={id} transform={`translate(${at(published)} 0)`}>
          <line y1="2" y2={HEIGHT} />
          <text x="-4" y="11" text-anchor="end">
            published
          </text>
        </g>
      ))}
    </g>
  );
}
