import Database from "better-sqlite3";
import type { Dataset, ReportedEvent } from "../../../src/generated/types.js";
import { type Columns, participantsOf } from "../columns.js";
import type { Answerer, Question } from "../question.js";
import { conditionOf, valuesOf } from "../sql.js";

const tables = `
  create table event (
    place integer primary key, first_day integer, last_day integer, inner_first integer, inner_last integer
  );
  create table part (actor integer, event integer, primary key (actor, event)) without rowid;
  create virtual table span using rtree_i32 (place, first_day, last_day)`;
const indexes = `
  create index event_first on event (first_day, last_day, inner_first, inner_last);
  create index event_last on event (last_day, first_day, inner_first, inner_last);
  analyze`;

function load(dataset: Dataset, { starts, ends, innerStarts, innerEnds }: Columns): Database.Database {
  const database = new Database(":memory:");
  database.exec(tables);
  const event = database.prepare("insert into event values (?, ?, ?, ?, ?)");
  const span = database.prepare("insert into span values (?, ?, ?)");
  const part = database.prepare("insert or ignore into part values (?, ?)");
  database.transaction(() => {
    for (const [at, actors] of participantsOf(dataset).entries()) {
      event.run(at, starts[at], ends[at], innerStarts[at], innerEnds[at]);
      span.run(at, starts[at], ends[at]);
      for (const actor of actors) part.run(actor, at);
    }
  })();
  database.exec(indexes);
  return database;
}

/** SQLite in memory, twice: with an index on either date, and with its R*Tree. Gives places; the events are looked up. */
export function sqlite(dataset: Dataset, columns: Columns): Answerer[] {
  const database = load(dataset, columns);
  const answerer = (name: string, from: string, overlap: string): Answerer => {
    const known = new Map<string, Database.Statement>();
    const ask = (what: string, { dates, agency }: Question) => {
      const sql = `select ${what} from ${from} where ${conditionOf(dates, agency, overlap)}`;
      const statement = known.get(sql) ?? database.prepare(sql).pluck();
      known.set(sql, statement);
      return statement;
    };
    return {
      name,
      count: (question) => Number(ask("count(*)", question).get(...valuesOf(question))),
      list: (question) =>
        ask("place", question)
          .all(...valuesOf(question))
          .map((at) => dataset.events[Number(at)] as ReportedEvent),
    };
  };
  const overlap = "first_day <= ? and last_day >= ?";
  const inTree = `place in (select place from span where ${overlap})`;
  return [answerer("SQLite, two indexes", "event", overlap), answerer("SQLite, R*Tree", "event", inTree)];
}
