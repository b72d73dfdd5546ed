import type { ReportedEvent } from "../../src/generated/types.js";
import type { Contest, Contestant } from "../harness.js";
import type { Answerer, Question } from "./question.js";

/** A number that depends on which events there are, not on their order. */
function fingerprint(events: readonly ReportedEvent[]): string {
  let [sum, mixed] = [0, 0];
  for (const { id } of events) {
    const number = Number(id.slice("event:e".length));
    sum += number;
    mixed ^= Math.imul(number + 1, 0x9e3779b1);
  }
  return `${events.length} events, ${sum}, ${mixed}`;
}

/** Throws unless all find the same events for every question, and count as many. */
export async function requireSameEvents(answerers: readonly Answerer[], questions: readonly Question[]): Promise<void> {
  for (const question of questions) {
    let expected: { name: string; print: string; count: number } | undefined;
    for (const { name, list, count } of answerers) {
      if (list === undefined) continue;
      const events = await list(question);
      const print = fingerprint(events);
      expected ??= { name, print, count: events.length };
      if (print !== expected.print) throw new Error(`${name} finds ${print}; ${expected.name} ${expected.print}`);
      const counted = await count?.(question);
      if (counted !== undefined && counted !== expected.count)
        throw new Error(`${name} counts ${counted}, not ${print}`);
    }
  }
}

/** Asks one question after the other and begins anew: no answer can be kept, and no question is a lucky one. */
export function asking(name: string, questions: readonly Question[], ask: (question: Question) => unknown): Contestant {
  let next = 0;
  const size = (answer: unknown) => (Array.isArray(answer) ? answer.length : answer);
  const run = () => {
    const answer = ask(questions[next++ % questions.length] ?? {});
    return answer instanceof Promise ? answer.then(size) : size(answer);
  };
  return { name, run };
}

/** A contest in listing or counting the events that answer some questions of one kind. */
export function contestIn(
  way: "list" | "count",
  name: string,
  answerers: readonly Answerer[],
  questions: readonly Question[],
): Contest {
  const contestants = answerers.flatMap((answerer) => {
    const ask = answerer[way];
    return ask === undefined ? [] : [asking(answerer.name, questions, ask)];
  });
  return { name: `${way}: ${name}`, items: 1, baseline: "attributed-events", contestants };
}
