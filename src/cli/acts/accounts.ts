import { type Answer, aloneText, answersOf, sidesOf } from "../../export/shared/account-answers.js";
import { type ExportedPart, exportedPart } from "../../export/shared/exported-part.js";
import type { Dataset, EventId } from "../../generated/types.js";
import { accountsOf } from "../../query/accounts/accounts-of.js";
import { type Disagreement, disagreements } from "../../query/accounts/disagreements.js";
import { saidByOne } from "../../query/accounts/said-by-one.js";
import { type Voice, voices } from "../../query/accounts/voices.js";
import { isCallerMistake } from "../../query/asking/caller-mistake.js";
import { nameOfSource } from "../../query/describe/describe-speaker.js";
import { primaryName } from "../../query/names/actor-naming.js";
import { printable } from "../../text/printable.js";
import type { InputLimits } from "../../validate/json/limits.js";
import { datasetFrom } from "../dataset-input.js";
import type { ExitCode } from "../exit-code.js";
import { CannotRun } from "../failure.js";
import type { Io } from "../io.js";
import { limitsIn } from "../limit-options.js";
import { count } from "../report/count.js";

/** Tells who says what of an occurrence, and where accounts part. */
export async function accounts(
  file: string,
  event: string | undefined,
  options: InputLimits,
  io: Io,
): Promise<ExitCode> {
  const dataset = await datasetFrom(file, limitsIn(options), io);
  if (dataset === undefined) return 1;
  const context = exportedPart(dataset, dataset);
  const lines = event === undefined ? everywhere(context) : ofOne(context, askedFor(dataset, event));
  await io.stdout.write(lines.map((line) => `${printable(line)}\n`).join(""));
  return 0;
}

/** The id of an event that is there. */
function askedFor(dataset: Dataset, event: string): EventId {
  try {
    return accountsOf(dataset, event as EventId).events[0]?.id ?? (event as EventId); // It throws where there is none.
  } catch (error) {
    if (isCallerMistake(error)) throw new CannotRun(printable(error.problem));
    throw error;
  }
}

function everywhere(context: ExportedPart): readonly string[] {
  const all = disagreements(context.dataset);
  if (all.length === 0) return ["No accounts part."];
  let before: EventId | undefined;
  return all.flatMap((one, at) => {
    const occurrence = one.events[0]?.id;
    const isNew = at === 0 || occurrence !== before;
    before = occurrence;
    return [...(isNew ? [occurrence ?? "claims about no common event"] : []), ...partingLines(context, one)];
  });
}

function ofOne(context: ExportedPart, event: EventId): readonly string[] {
  const { dataset } = context;
  const told = accountsOf(dataset, event);
  const { say, deny, unnamed } = voices(dataset, event);
  const parting = disagreements(dataset, { event });
  const alone = saidByOne(dataset, event);
  return [
    `${told.events.map(({ id }) => id).join(", ")}: ${count(told.sources.length, "document")}`,
    ...answerLines(answersOf(context, event, told)),
    "Where they part",
    ...(parting.length === 0 ? ["  nowhere"] : parting.flatMap((one) => partingLines(context, one))),
    "Independent voices",
    ...heardLines(say, "says it", "say it"),
    ...heardLines(deny, "denies it", "deny it"),
    ...(unnamed.length === 0 ? [] : [`  ${count(unnamed.length, "claim")} of nobody who is named`]),
    "Said by one alone",
    ...(alone.length === 0
      ? ["  nothing"]
      : alone.flatMap((one) => [
          `  ${worded(one.question)}, ${one.voice === undefined ? "nobody named" : nameOfVoice(one.voice)}:`,
          ...new Set(aloneText(context, one).map((text) => `    ${text}`)),
        ])),
  ];
}

/** The answers, under each question those who give them. */
function answerLines(answers: readonly Answer[]): readonly string[] {
  let before = "";
  return answers.flatMap((one) => {
    const head = one.question === before ? [] : [capital(one.question)];
    before = one.question;
    return [...head, `  ${whoSays(one)}`];
  });
}

const whoSays = ({ answer, told: { denied, source, speakers } }: Pick<Answer, "answer" | "told">) => {
  const names = speakers.map((one) => ("published" in one ? nameOfSource(one) : primaryName(one)));
  const document = nameOfSource(source);
  const others = names.filter((name) => name !== document);
  const onWhoseWord = names.length === 0 ? " (nobody named)" : others.length === 0 ? "" : ` (${names.join(", ")})`;
  return `${document}${onWhoseWord}${denied ? " denies" : ""}: ${answer}`;
};

function partingLines(context: ExportedPart, one: Disagreement): readonly string[] {
  const sides = sidesOf(context, one).flatMap(({ answers, voices: heard }, at) => [
    `    side ${at + 1}, ${count(heard.length, "voice")}${heard.length === 0 ? "" : `: ${namesOf(heard)}`}`,
    // A claim as a sentence says itself who says so.
    ...answers.map((answer) => `      ${one.question === "claim" ? answer.answer : whoSays(answer)}`),
  ]);
  const silent = one.silent.length === 0 ? [] : [`    silent: ${one.silent.map(nameOfSource).join(", ")}`];
  return [`  ${worded(one.question)}: ${one.exclusive ? "cannot all be so" : "differ"}`, ...sides, ...silent];
}

const heardLines = (heard: readonly Voice[], does: string, many: string) =>
  heard.length === 0 ? [] : [`  ${heard.length} ${heard.length === 1 ? does : many}: ${namesOf(heard)}`];

const nameOfVoice = ({ speakers }: Voice) =>
  [...new Set(speakers.map((one) => ("published" in one ? nameOfSource(one) : primaryName(one))))].join(" and ");

const namesOf = (heard: readonly Voice[]) => heard.map(nameOfVoice).join("; ");

const worded = (question: string) => question.replace("-", " ");

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
