import { type ContestResult, type Effort, measure, measureAll } from "../harness.js";
import type { Suite } from "../report.js";
import { fileContest } from "../stream/contest.js";
import { linesFile } from "../stream/file.js";
import { formsOfLines } from "../stream/forms.js";
import { anyLines, blankLines, goodLines, peers } from "../stream/in-memory.js";

/** NDJSON from bytes to a verdict on every line, beside only parsing it. */
export async function stream(effort: Effort): Promise<Suite> {
  const forms = formsOfLines(3000);
  const contests = [
    goodLines("schema's order", forms.inOrder, peers()),
    goodLines("any order", forms.shuffled),
    goodLines("any order, spaced", forms.spaced),
    goodLines("all retracted", forms.retracted),
    goodLines("all with exponents", forms.withExponent),
    anyLines("all broken", forms.broken),
    anyLines("ten faults a line", forms.brokenTenfold),
    anyLines("all of unknown kind", forms.unknownKind),
    anyLines("another schema", forms.foreign),
    blankLines("all blank", forms.count),
  ];
  const inMemory = await measureAll(contests, effort);
  const { result, about } = await fromFile(effort);
  const { count } = forms;
  const size = Math.round(Buffer.byteLength(forms.inOrder.join("\n")) / count);
  return {
    name: "stream",
    title: "NDJSON, from bytes to verdicts",
    explanation: [
      `The cost of a verdict on each of ${count.toLocaleString("en")} lines (${size} bytes each on average) in buffers of 64 KiB, in units of`,
      "`JSON.parse` alone on the same lines, which gives no verdict; in brackets the same for the fastest tenth of all rounds.",
      "“Records only” is what `validateStream` does with `recordsOnly`: UTF-8, JSON, keys that stand twice, the schema, and the",
      "rules that one record decides. Without it, ids and references are followed as well. Lines in the schema's order are as",
      "`JSON.stringify` prints them. The acceptor judges bytes and leaves what it does not know to the parser: all that is",
      "retracted or written with an exponent, and all that is broken, with one fault a line or ten, of a kind that nobody knows,",
      "or what another program logs. Blank lines are measured by parsing `{}` on as many.",
      "",
      about,
    ].join("\n"),
    results: [...inMemory, result],
  };
}

/** A file that is read by a process of its own each time. */
async function fromFile({ rounds }: Effort): Promise<{ result: ContestResult; about: string }> {
  const isQuick = rounds < 20;
  const file = linesFile(isQuick ? 100_000 : 1_000_000);
  try {
    const size = `${file.records.toLocaleString("en")} records from a file`;
    const { contest, memory } = fileContest(size, file);
    const result = await measure(contest, { rounds: isQuick ? 3 : 7, slice: 1 });
    const held = [...memory].map(([name, bytes]) => `${name} ${megabytes(bytes)}`).join(", ");
    const about = `${size} of ${megabytes(file.bytes)}: each time in a new process, its start included. The most memory that one held was ${held}.`;
    return { result, about };
  } finally {
    file.remove();
  }
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
