import type { Dataset } from "attributed-events";
import { scaleUtc } from "d3-scale";
import { useMemo } from "preact/hooks";
import { useWidth } from "../elements/use-width.js";
import type { Lookup } from "../state/lookup.js";
import type { Change, ViewState } from "../state/view-state.js";
import { DAY, type Domain, endOf, startOf } from "./axis-domain.js";
import { Brush } from "./brush.js";
import { densityOf } from "./density.js";
import { percent } from "./mark.js";

/** The height of the picture of how many, with room above for a word. */
const HEIGHT = 56;
const ROOM = 18;

interface AxisProps {
  readonly lookup: Lookup;
  /** The places of the events that are counted. */
  readonly places: Uint32Array;
  readonly domain: Domain;
  readonly state: ViewState;
  readonly change: Change;
}

/** The axis in shares of its width, so that it lies over the rows on paper too, which has another width than the window; over it how many events lie where, and a brush to choose days with. */
export function Axis({ lookup, places, domain, state, change }: AxisProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const chosen = useMemo(() => chosenDomain(state, domain), [state.from, state.to, domain]);
  return (
    <div class="axis" ref={box}>
      <svg width="100%" height={HEIGHT + 22} aria-hidden="true">
        <Density lookup={lookup} places={places} domain={domain} width={width} />
        <Ticks domain={domain} width={width} />
        <Published dataset={lookup.dataset} domain={domain} width={width / letterSize()} />
        <Brush width={width} height={HEIGHT} domain={domain} chosen={chosen} onChoose={change} />
      </svg>
    </div>
  );
}

function chosenDomain({ from, to }: ViewState, [first, last]: Domain): Domain | undefined {
  if (from === undefined && to === undefined) return undefined;
  return [from === undefined ? first : startOf(from), to === undefined ? last : endOf(to)];
}

function Density({
  lookup,
  places,
  domain,
  width,
}: Pick<AxisProps, "lookup" | "places" | "domain"> & { width: number }) {
  const count = Math.max(1, Math.floor(width / 5));
  const slices = useMemo(
    () => densityOf(lookup.columns.events, places, domain, count),
    [lookup, places, domain, count],
  );
  const most = Math.max(1, ...slices.map(({ possible }) => possible));
  const tall = (value: number) => (value === 0 ? 0 : Math.max(2, Math.sqrt(value / most) * (HEIGHT - ROOM)));
  const place = (index: number) => ({ x: `${(100 * index) / count}%`, width: `${104 / count}%` });
  return (
    <g class="density">
      {slices.map(({ possible, certain }, index) => (
        <g key={index}>
          <rect class="possible" {...place(index)} y={HEIGHT - tall(possible)} height={tall(possible)} />
          <rect class="certain" {...place(index)} y={HEIGHT - tall(certain)} height={tall(certain)} />
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
  const ticks = scale.ticks(wanted).filter((time) => time.getUTCHours() === 0);
  // Fewer than two cannot be asked for: of what is still too much, each second or third.
  const step = Math.max(1, Math.ceil((ticks.length * LABEL) / Math.max(width, LABEL)));
  return ticks
    .filter((_, index) => index % step === 0)
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

/** A word at an end of the axis stands inside it, so that it is not cut off. */
const anchorAt = (percent: number) => (percent < 4 ? "start" : percent > 96 ? "end" : "middle");

/** The width that an axis has at least on paper. */
const PAPER = 300;

function Ticks({ domain, width }: { domain: Domain; width: number }) {
  const onPaper = new Set(ticksOf(domain, PAPER).map(({ at }) => at));
  return (
    <g class="ticks">
      <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
      {ticksOf(domain, width / letterSize()).map(({ at, text }) => (
        <svg
          key={at}
          class={onPaper.has(at) ? "tick" : "tick screen-only"}
          x={`${at}%`}
          y={HEIGHT}
          overflow="visible"
          aria-hidden="true"
        >
          <line y2="5" />
          <text y="17" text-anchor={anchorAt(at)}>
            {text}
          </text>
        </svg>
      ))}
    </g>
  );
}

/** Documents whose days of publication are drawn beside each other, under one word. */
interface PublishedMark {
  /** In percent of the axis, ascending. */
  readonly at: readonly number[];
  readonly documents: number;
}

/** The most documents whose days are drawn. */
const FEW = 40;

/** Days so near each other that the words over them would overprint share one. A document of which only the month or the year is known has no place. */
function publishedMarks({ sources }: Dataset, domain: Domain, width: number): PublishedMark[] {
  if (sources.length > FEW) return [];
  const days = sources.flatMap(({ published }) => (published?.length === 10 ? [published] : [])).sort();
  const marks: { at: number[]; documents: number }[] = [];
  for (const day of days) {
    const place = percent(startOf(day), domain);
    const last = marks.at(-1);
    if (last === undefined || ((place - (last.at.at(-1) ?? 0)) * width) / 100 > 1.3 * LABEL)
      marks.push({ at: [place], documents: 1 });
    else {
      last.documents++;
      if (last.at.at(-1) !== place) last.at.push(place);
    }
  }
  return marks;
}

/** The days on which the documents were published, where there are few. */
function Published({ dataset, domain, width }: { dataset: Dataset; domain: Domain; width: number }) {
  return (
    <g class="published">
      {publishedMarks(dataset, domain, width).map(({ at, documents }) => {
        // The word stands before the first line, or behind the last where it would be cut off; or nowhere.
        const isWide = (percent: number) => (percent * width) / 100 > 1.3 * LABEL;
        const hasRoom = isWide(at[0] ?? 0);
        const labelled = hasRoom ? 0 : isWide(100 - (at.at(-1) ?? 0)) ? at.length - 1 : undefined;
        return at.map((place, index) => (
          <svg key={place} x={`${place}%`} overflow="visible" aria-hidden="true">
            <line y1="2" y2={HEIGHT} />
            {index !== labelled ? null : (
              <text x={hasRoom ? -4 : 4} y="11" text-anchor={hasRoom ? "end" : "start"}>
                {documents === 1 ? "published" : `${documents} published`}
              </text>
            )}
          </svg>
        ));
      })}
    </g>
  );
}
