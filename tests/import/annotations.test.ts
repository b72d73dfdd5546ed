import { describe, expect, test } from "vitest";
import { resolveDraft } from "../../src/draft.js";
import { toWebAnnotation } from "../../src/export.js";
import {
  type AnnotationMapping,
  type AnnotationOptions,
  type DraftImport,
  formatImportIssue,
  fromBrat,
  fromLabelStudio,
  fromLangextract,
  fromWebAnnotation,
} from "../../src/import.js";
import { describeClaim } from "../../src/index.js";
import { formatIssue } from "../../src/validate.js";
import { harbour, harbourText } from "../export/harbour.js";

/** An article that we made up. The bird is one code point and two units of UTF-16. */
const text =
  "Gulls 🐦 took the harbour, the Vale Messenger wrote. The mayor said the bridge, which is old, would be closed on Monday.\n" +
  "“We heard nothing,” residents told the Coast Guard.\n";

/** Positions of words in the text, in code points or in units of UTF-16. */
const points = (words: string, within = text) =>
  spanOf([...within.slice(0, within.indexOf(words))].length, [...words].length);
const units = (words: string) => spanOf(text.indexOf(words), words.length);
const spanOf = (start: number, length: number) => ({ start, end: start + length });

const marked: readonly (readonly [id: string, label: string, words: string])[] = [
  ["T1", "Content", "Gulls 🐦 took the harbour"],
  ["T2", "Source", "the Vale Messenger"],
  ["T3", "Cue", "wrote"],
  ["T4", "Source", "The mayor"],
  ["T5", "Cue", "said"],
  ["T7", "Content", "We heard nothing"],
  ["T8", "Source", "residents"],
  ["T9", "Cue", "told"],
];
const line = ([id, label, words]: (typeof marked)[number], at = points) => {
  const { start, end } = at(words);
  return `${id}\t${label} ${start} ${end}\t${words}`;
};
/** A content in two parts: what stands between is the writer's. */
const apart = () => {
  const [one, other] = [points("the bridge"), points("would be closed on Monday")];
  return `T6\tContent ${one.start} ${one.end};${other.start} ${other.end}\tthe bridge would be closed on Monday`;
};
const ties = [
  "E1\tCue:T3 Source:T2 Content:T1",
  "R1\tSays Arg1:T4 Arg2:T5",
  "R2\tSays Arg1:T5 Arg2:T6",
  "E2\tCue:T9 Source:T8 Content:T7",
  "#1\tAnnotatorNotes T7\tsee the second paragraph",
  "A1\tFactuality T7 High",
];
const ann = [...marked.map((one) => line(one)), apart(), ...ties, ""].join("\n");
const bratFiles = (standoff = ann, content = text) => [
  { name: "corpus/gulls.txt", content },
  { name: "corpus/gulls.ann", content: standoff },
];
const brat = (standoff?: string, options?: AnnotationOptions) => fromBrat(bratFiles(standoff), options);

const sentences = ({ issues }: DraftImport) => issues.map(formatImportIssue);

/** What the draft becomes: a dataset, or a failure that says why. */
function resolved({ draft, texts }: DraftImport) {
  const verdict = resolveDraft(draft, texts);
  if (!verdict.ok) throw new Error(verdict.issues.map(formatIssue).join("\n"));
  return verdict.dataset;
}

/** Who says what, in the order of the text. */
const said = (draft: DraftImport) => {
  const dataset = resolved(draft);
  return dataset.claims.map(({ statement, attribution }) => [
    statement,
    ...attribution.slice(1).map((step) => {
      const actor = dataset.actors.find(({ id }) => id === step.by);
      const cue = step.cue && "phrase" in step.cue ? step.cue.phrase : "";
      return `${actor?.names[0]?.value ?? step.by} (${cue})`;
    }),
  ]);
};
const whoSaysWhat = [
  ["Gulls 🐦 took the harbour", "the Vale Messenger (wrote)"],
  ["the bridge … would be closed on Monday", "The mayor (said)"],
  ["We heard nothing", "residents (told)"],
];

describe("fromBrat", () => {
  test("makes a draft of source, cue and content that resolves, with spans in parts", () => {
    const draft = brat();
    expect(draft.issues).toEqual([]);
    expect(said(draft)).toEqual(whoSaysWhat);
    const bridge = resolved(draft).claims.find(({ statement }) => statement.startsWith("the bridge"));
    expect(bridge?.evidence).toMatchObject([points("the bridge"), points("would be closed on Monday")]);
  });

  test("keeps notes, and tells of what no mapping can mean", () => {
    const { draft, lost } = brat();
    expect(draft.claims?.map(({ note }) => note)).toContain("see the second paragraph");
    expect(lost).toMatchObject([{ path: "A lines", count: 1 }]);
  });

  test("has who is only described as an actor without a name", () => {
    const actors = resolved(brat()).actors.map(({ names: [name], unnamed }) => [name?.value, unnamed]);
    expect(actors).toContainEqual(["residents", true]);
    expect(actors).toContainEqual(["The mayor", undefined]);
  });

  test("turns offsets that count UTF-16 into code points, and says so", () => {
    const inUnits = [...marked.map((one) => line(one, units)), ...ties.filter((tie) => !tie.startsWith("R")), ""].join(
      "\n",
    );
    const draft = brat(inUnits);
    expect(sentences(draft)).toEqual([
      "corpus/gulls.ann: offsets count UTF-16 units, and were turned into code points",
    ]);
    expect(said(draft)).toEqual([whoSaysWhat[0], whoSaysWhat[2]]);
  });

  test("refuses words that do not stand where they should, and reads the others", () => {
    const { start, end } = points("residents");
    const draft = brat(ann.replace(`Source ${start} ${end}`, `Source ${start + 1} ${end + 1}`));
    expect(sentences(draft)).toEqual([
      `corpus/gulls.ann: row 7, T8: the text has "esidents " where the annotation says "residents", which stands at ${start}; give the text that was annotated`,
      'corpus/gulls.ann: row 6, T7: nobody is tied to "We heard nothing": its speaker is not named',
    ]);
    expect(said(draft).map(([statement]) => statement)).toEqual(whoSaysWhat.map(([statement]) => statement));
    const beyond = brat(ann.replace(`Source ${start} ${end}`, `Source ${start} ${end + 1000}`));
    expect(sentences(beyond)[0]).toContain("and the text has 172 characters; give the text that was annotated");
  });

  test("never makes a speaker of nobody: what nobody is tied to is unattributed, not the document's own voice", () => {
    const [claim] = resolved(brat(line(marked[0] ?? ["", "", ""]))).claims;
    expect(claim?.attribution[1]).toMatchObject({ by: null, unnamedSpeaker: "nobody" });
  });

  test("has what is said inside what is said on the word of both", () => {
    const nested = "The mayor said residents said gulls took the harbour.";
    const at = (words: string, from = 0) => {
      const start = nested.indexOf(words, from);
      return `${start} ${start + words.length}\t${words}`;
    };
    const standoff = [
      `T1\tSource ${at("The mayor")}`,
      `T2\tCue ${at("said")}`,
      `T3\tContent ${at("residents said gulls took the harbour")}`,
      `T4\tSource ${at("residents")}`,
      `T5\tCue ${at("said", 20)}`,
      `T6\tContent ${at("gulls took the harbour")}`,
      "E1\tCue:T2 Source:T1 Content:T3",
      "E2\tCue:T5 Source:T4 Content:T6",
    ].join("\n");
    expect(
      said(
        fromBrat([
          { name: "a.txt", content: nested },
          { name: "a.ann", content: standoff },
        ]),
      ),
    ).toEqual([
      ["residents said gulls took the harbour", "The mayor (said)"],
      ["gulls took the harbour", "The mayor (said)", "residents (said)"],
    ]);
  });

  test("follows a mapping, with events and actors inside what is said", () => {
    const standoff = [ann, `T20\tClosure ${points("closed").start} ${points("closed").end}\tclosed`].join("");
    const mapping: AnnotationMapping = { event: { Closure: "obstruction" }, speaker: ["Source"] };
    const dataset = resolved(brat(standoff, { mapping }));
    expect(dataset.events.map(({ type, title }) => [type, title])).toContainEqual(["obstruction", "closed"]);
  });

  test("says which label of the mapping no file has", () => {
    const draft = brat(ann, { mapping: { speaker: ["Sources"], ties: ["Sayz"] } });
    expect(sentences(draft).slice(0, 2)).toEqual([
      'mapping: no annotation has the label "Sources"; nearest is "Source"',
      'mapping: no annotation has the label "Sayz"; nearest is "Says"',
    ]);
  });

  test("says which line it cannot read, and which text is missing", () => {
    expect(sentences(brat(`T1 Content 0 5 Gulls\n?\n${ann}`)).slice(0, 2)).toEqual([
      'corpus/gulls.ann: row 1: "T1 Content 0 5 Gulls" is not T1, tab, a label with its offsets such as “Cue 10 14”, tab, the words',
      'corpus/gulls.ann: row 2: "?" is not a line that begins with T, R, E, A, M, N, * or #',
    ]);
    expect(sentences(fromBrat([{ name: "a.ann", content: ann }]))).toEqual([
      "a.ann: the text is not there; give a.txt",
    ]);
  });
});

describe("fromLabelStudio", () => {
  const result = [
    ...marked.map(([id, label, words]) => ({
      ...{ id, type: "labels", from_name: "label", to_name: "text" },
      value: { ...units(words), text: words, labels: [label] },
    })),
    ...[
      ["T3", "T2"],
      ["T3", "T1"],
      ["T9", "T8"],
      ["T9", "T7"],
    ].map(([from_id, to_id]) => ({ type: "relation", from_id, to_id, direction: "right", labels: ["says"] })),
  ];
  const tasks = [{ id: 7, data: { text }, annotations: [{ was_cancelled: true, result: [] }, { result }] }];
  const read = (value: unknown) => fromLabelStudio([{ name: "tasks.json", content: JSON.stringify(value) }]);

  test("makes a draft that resolves, of offsets that count UTF-16", () => {
    const draft = read(tasks);
    expect(sentences(draft)).toEqual(["tasks.json: offsets count UTF-16 units, and were turned into code points"]);
    expect(said(draft)).toEqual([whoSaysWhat[0], whoSaysWhat[2]]);
    expect(draft.draft.sources).toEqual([{ key: "tasks-7" }]);
  });

  test("refuses an end behind the text, and says which text is missing", () => {
    const broken = structuredClone(tasks);
    const [first] = broken[0]?.annotations[1]?.result ?? [];
    if (first && "value" in first) first.value.end = 9999;
    expect(sentences(read(broken))).toContain(
      "tasks.json: task 7, T1: ends at 9999, and the text has 173 characters; give the text that was annotated",
    );
    expect(sentences(read([{ id: 1, data: {} }]))).toEqual([
      "tasks.json: task 1: the text is not there; give a task with its text under data",
    ]);
  });

  test("says what is no JSON", () => {
    const [issue] = fromLabelStudio([{ name: "tasks.json", content: "[" }]).issues;
    expect(issue).toMatchObject({ code: "not-text", file: "tasks.json" });
  });
});

describe("fromWebAnnotation", () => {
  const source = "https://vale.example/gulls";
  const page = { name: "gulls.txt", content: text };
  const annotate = (id: string, label: string, words: string, selector: readonly object[]) => ({
    ...{ id, type: "Annotation", body: [{ type: "TextualBody", purpose: "tagging", value: label }] },
    target: { source, selector: [{ type: "TextQuoteSelector", exact: words }, ...selector] },
  });
  const link = (id: string, one: string, other: string) => ({
    ...{ id, type: "Annotation", motivation: "linking" },
    body: [{ type: "TextualBody", purpose: "tagging", value: "says" }],
    target: [{ id: one }, { id: other }],
  });
  const links = [link("#l1", "T3", "T2"), link("#l2", "T3", "T1"), link("#l3", "T9", "T8"), link("#l4", "T9", "T7")];
  const read = (value: unknown, options?: AnnotationOptions) =>
    fromWebAnnotation([{ name: "notes.jsonld", content: JSON.stringify(value) }, page], options);

  test("reads Recogito's annotations and relations, with positions of either kind or none", () => {
    for (const at of [points, units, undefined]) {
      const position = (words: string) => (at ? [{ type: "TextPositionSelector", ...at(words) }] : []);
      const draft = read([
        ...marked.map(([id, label, words]) => annotate(id, label, words, position(words))),
        ...links,
      ]);
      expect(draft.issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(said(draft)).toEqual([whoSaysWhat[0], whoSaysWhat[2]]);
      expect(draft.draft.sources).toEqual([{ key: "vale-example-gulls", url: source }]);
    }
  });

  test("reads what Hypothesis's server answers, whose tags are the labels", () => {
    const rows = marked.map(([id, label, words]) => ({
      ...{ id, uri: source, tags: [label], text: "" },
      target: [{ source, selector: [{ type: "TextQuoteSelector", exact: words, prefix: "", suffix: "" }] }],
    }));
    expect(said(read({ total: rows.length, rows })).map(([statement]) => statement)).toEqual([
      "Gulls 🐦 took the harbour",
      "We heard nothing",
    ]);
  });

  test("reads our own export back: passages, keys, and everybody who says so", () => {
    const { output } = toWebAnnotation(harbour);
    const draft = fromWebAnnotation([
      { name: "own.jsonld", content: output },
      { name: "harbour.txt", content: harbourText },
    ]);
    const errors = draft.issues.filter(({ severity }) => severity === "error");
    expect(errors.map(formatImportIssue)).toEqual([]);
    const back = resolveDraft(draft.draft, draft.texts);
    if (!back.ok) throw new Error(back.issues.map(formatIssue).join("\n"));
    const quoted = harbour.claims.filter(({ evidence }) => evidence.some(({ type }) => type === "text-position"));
    for (const claim of quoted) {
      const read = back.dataset.claims.find(({ id }) => id === claim.id);
      expect(read?.evidence.map((one) => "start" in one && [one.start, one.end])).toEqual(
        claim.evidence.flatMap((one) => (one.type === "text-position" ? [[one.start, one.end]] : [])),
      );
      expect(read?.attribution.slice(1).map(({ commitment }) => commitment)).toEqual(
        claim.attribution.slice(1).map(({ commitment }) => commitment),
      );
      expect(read?.note).toContain(describeClaim(harbour, claim).slice(0, 40));
    }
  });

  test("refuses a position that has other words, and words that are not there", () => {
    const drifted = annotate("T1", "Content", "took the harbour", [
      { type: "TextPositionSelector", start: 3, end: 19 },
    ]);
    expect(sentences(read([drifted]))[0]).toContain('where the annotation says "took the harbour", which stands at 8');
    expect(sentences(read([annotate("T1", "Content", "left the harbour", [])]))[0]).toBe(
      'notes.jsonld: T1: "left the harbour" has no place in the text',
    );
  });

  test("wants the text", () => {
    const one = annotate("T1", "Content", "took the harbour", []);
    const alone = [{ name: "notes.jsonld", content: JSON.stringify(one) }];
    expect(sentences(fromWebAnnotation(alone))).toEqual([
      `notes.jsonld: the text is not there; give the text of ${source} as it was annotated`,
    ]);
    expect(fromWebAnnotation(alone, { texts: { [source]: text } }).draft.claims).toHaveLength(1);
  });
});

describe("fromLangextract", () => {
  const extraction = (words: string, attributes: object, at = points(words)) => ({
    ...{ extraction_class: "quote", extraction_text: words, alignment_status: "match_exact", attributes },
    char_interval: { start_pos: at.start, end_pos: at.end },
  });
  const read = (...extractions: object[]) =>
    fromLangextract([
      { name: "out.jsonl", content: `${JSON.stringify({ document_id: "gulls", text, extractions })}\n` },
    ]);

  test("makes a draft that resolves, with speakers that attributes name", () => {
    const draft = read(
      extraction("Gulls 🐦 took the harbour", { speaker: "the Vale Messenger" }),
      extraction("We heard nothing", { source: "residents" }),
    );
    expect(draft.issues).toEqual([]);
    expect(said(draft)).toEqual([
      ["Gulls 🐦 took the harbour", "the Vale Messenger ()"],
      ["We heard nothing", "residents ()"],
    ]);
  });

  test("refuses an interval that has other words, none at all, and a line that is no JSON", () => {
    const wrong = extraction("We heard nothing", {}, { start: 0, end: 16 });
    const without = { ...extraction("We heard nothing", {}), char_interval: null };
    expect(sentences(read(wrong, without))).toEqual([
      'out.jsonl: row 1, extraction 2: "We heard nothing" has no place in the text',
      'out.jsonl: row 1, extraction 1: the text has "Gulls 🐦 took the" where the annotation says "We heard nothing", which stands at 121; give the text that was annotated',
    ]);
    expect(sentences(fromLangextract([{ name: "out.jsonl", content: "{\n" }]))).toEqual([
      'out.jsonl: row 1: "{" is not a JSON object',
    ]);
  });
});
