import { type Command, Option } from "commander";
import type { EventCriteria } from "../query/events/find-events.js";

/** What the options of `withCriteria` are called once they are read. */
export interface CriteriaOptions {
  readonly from?: string;
  readonly until?: string;
  readonly certainty?: NonNullable<EventCriteria["certainty"]>;
  readonly agency?: string;
  readonly actor?: string;
  readonly type?: string[];
  readonly status?: string[];
  readonly place?: string;
  readonly by?: string;
  readonly about?: string;
  readonly against?: string;
  readonly includeRetracted?: true;
}

const words = (text: string) => text.split(",").map((word) => word.trim());

/** Adds the options that say which part of a dataset is meant, as the criteria of `findEvents` and `findClaims` do. */
export function withCriteria(command: Command): Command {
  return command
    .option("--from <day>", "events that happened on this day or later")
    .option("--until <day>", "events that happened on this day or earlier")
    .addOption(new Option("--certainty <how>", "how sure the days must be").choices(["definite", "possible", "any"]))
    .option("--agency <name>", "events in which it or a unit of it takes part")
    .option("--actor <name>", "events in which it takes part itself")
    .option("--type <types>", "events of these types, with commas between them", words)
    .option("--status <statuses>", "events told of in these ways, with commas between them", words)
    .option("--place <name>", "events there: a country's code, or a place")
    .option("--by <name>", "claims that it makes or passes on: an actor or a document")
    .option("--about <name>", "claims about it: an actor, or the id of an event")
    .option("--against <name>", "claims that accuse it")
    .option("--include-retracted", "with any of these: withdrawn records too");
}
