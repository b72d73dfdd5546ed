import type { ContestResult } from "./harness.js";

const [LEFT, RIGHT, TOP, LINE, WIDTH] = [270, 24, 92, 17, 960];
const colours = [
  "#0b6e4f",
  "#c0392b",
  "#1f6fb2",
  "#8e44ad",
  "#d68910",
  "#7f8c8d",
  "#2c3e50",
  "#16a085",
  "#a04000",
  "#5d6d7e",
];

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const text = (x: number, y: number, what: string, more = "") =>
  `<text x="${x.toFixed(1)}" y="${y}" ${more}>${escaped(what)}</text>`;

/** Results as a picture: a line for each contest, a dot for each contestant, at its cost in units of the baseline, on a log scale. */
export function picture(title: string, results: readonly ContestResult[]): string {
  const ratios = results.flatMap(({ scores }) => scores.map(({ ratio }) => ratio));
  const [first, last] = [Math.floor(Math.log10(Math.min(...ratios))), Math.ceil(Math.log10(Math.max(...ratios)))];
  const x = (ratio: number) => LEFT + ((Math.log10(ratio) - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const names = [...new Set(results.flatMap(({ scores }) => scores.map(({ contestant }) => contestant)))];
  const colour = (name: string) => colours[names.indexOf(name) % colours.length] ?? "black";
  const height = TOP + results.length * LINE + 34;
  const decades = Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="11">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="white"/>`,
    text(
      12,
      22,
      `${title}: cost in units of ${results[0]?.baseline ?? ""}, log scale`,
      'font-size="15" font-weight="bold"',
    ),
    ...names.map((name, at) => legend(name, colour(name), at)),
    ...decades.map((ratio) => decade(x(ratio), height, ratio)),
    ...results.flatMap((result, at) => line(result, TOP + at * LINE + 12, x, colour)),
    "</svg>\n",
  ].join("\n");
}

function legend(name: string, colour: string, at: number): string {
  const [x, y] = [18 + (at % 5) * 186, 44 + Math.floor(at / 5) * 18];
  return `<circle cx="${x}" cy="${y - 4}" r="5" fill="${colour}"/>${text(x + 10, y, name)}`;
}

function decade(x: number, height: number, ratio: number): string {
  const stroke = ratio === 1 ? "#0b6e4f" : "#d5d8dc";
  const rule = `<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${TOP - 6}" y2="${height - 24}" stroke="${stroke}"/>`;
  return rule + text(x, height - 8, ratio.toLocaleString("en", { maximumFractionDigits: 6 }), 'text-anchor="middle"');
}

function line(
  { contest, scores }: ContestResult,
  y: number,
  x: (ratio: number) => number,
  colour: (name: string) => string,
): string[] {
  const dots = scores.map(
    ({ contestant, ratio }) =>
      `<circle cx="${x(ratio).toFixed(1)}" cy="${y - 4}" r="4.5" fill="${colour(contestant)}" fill-opacity="0.8"><title>${escaped(contestant)}: ${ratio.toPrecision(3)}</title></circle>`,
  );
  return [text(LEFT - 10, y, contest, 'text-anchor="end"'), ...dots];
}
