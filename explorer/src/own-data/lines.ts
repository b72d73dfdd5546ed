import { type DatasetVerdict, type Issue, validateDataset, validateStream } from "attributed-events/validate";

/** Whether a file holds a record a line: by its name or, where that does not tell, by its first line. */
export async function isLines(file: Blob, name: string): Promise<boolean> {
  if (/\.(ndjson|jsonl)(\.gz)?$/i.test(name)) return true;
  const [first = "", ...others] = (await file.slice(0, 2 ** 16).text()).split("\n");
  return others.length > 0 && /^\s*\{.*"id"\s*:.*\}\s*$/.test(first);
}

const MOST = 100;

/**
 * The verdict on a record a line, each issue with its line. What holds between records is judged once all of them are good,
 * since only then do they make a dataset.
 */
export async function readLines(
  file: Blob,
  name: string,
  progress: (done: number, doing: string) => void,
): Promise<DatasetVerdict> {
  const issues: Issue[] = [];
  let errors = 0;
  for await (const issue of validateStream(counted(file, (done) => progress(done, "Checking")))) {
    if (issue.severity === "error") errors++;
    if (issues.length < MOST && issue.severity === "error") issues.push(issue);
  }
  if (errors > 0) return { ok: false, issues, warnings: [], more: errors - issues.length };
  const { dataset, lineOf } = assembled(await file.text(), name);
  const verdict = validateDataset(dataset);
  if (verdict.ok) return verdict;
  return {
    ...verdict,
    issues: verdict.issues.map((issue) => ({ ...issue, line: lineOf.get(issue.record ?? "") ?? 0 })),
  };
}

/** The bytes of a file, saying how many have been taken. */
async function* counted(file: Blob, onTaken: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const STEP = 2 ** 20;
  for (let start = 0; start < file.size; start += STEP) {
    yield new Uint8Array(await file.slice(start, start + STEP).arrayBuffer());
    onTaken(Math.min(start + STEP, file.size));
  }
}

const lists = { source: "sources", actor: "actors", event: "events", claim: "claims" } as const;

function assembled(text: string, name: string) {
  const records: Record<string, unknown[]> = { sources: [], actors: [], events: [], claims: [] };
  const lineOf = new Map<string, number>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const record = JSON.parse(line.replace(/^\uFEFF/, "")) as { id: string }; // Validated line by line.
    lineOf.set(record.id, index + 1);
    records[lists[record.id.split(":")[0] as keyof typeof lists]]?.push(record);
  }
  return { dataset: { ...frame(name), ...records }, lineOf };
}

/** What lines do not say of the whole. */
const frame = (name: string) => ({
  schemaVersion: "1.0.0",
  name: name.replace(/\.\w+$/, "").slice(0, 100) || "data",
  version: "0.0.0",
  language: "und",
  license: "NOASSERTION",
});
