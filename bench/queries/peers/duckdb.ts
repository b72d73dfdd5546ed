import { DuckDBInstance, type DuckDBPreparedStatement } from "@duckdb/node-api";
import type { Dataset, ReportedEvent } from "../../../src/generated/types.js";
import { type Columns, participantsOf } from "../columns.js";
import type { Answerer, Question } from "../question.js";
import { conditionOf, valuesOf } from "../sql.js";

async function load(dataset: Dataset, { starts, ends, innerStarts, innerEnds }: Columns) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const days = "first_day integer, last_day integer, inner_first integer, inner_last integer";
  await connection.run(`create table event (place integer, ${days})`);
  await connection.run("create table part (actor integer, event integer)");
  const event = await connection.createAppender("event");
  const part = await connection.createAppender("part");
  for (const [at, actors] of participantsOf(dataset).entries()) {
    for (const value of [at, starts[at], ends[at], innerStarts[at], innerEnds[at]]) event.appendInteger(value ?? 0);
    event.endRow();
    for (const actor of actors) {
      part.appendInteger(actor);
      part.appendInteger(at);
      part.endRow();
    }
  }
  event.closeSync();
  part.closeSync();
  return connection;
}

/** DuckDB in memory, with prepared statements. Gives places; the events are looked up. */
export async function duckdb(dataset: Dataset, columns: Columns): Promise<Answerer> {
  const connection = await load(dataset, columns);
  const known = new Map<string, DuckDBPreparedStatement>();
  const ask = async (what: string, question: Question) => {
    const overlap = "first_day <= ? and last_day >= ?";
    const sql = `select ${what} from event where ${conditionOf(question.dates, question.agency, overlap)}`;
    const statement = known.get(sql) ?? (await connection.prepare(sql));
    known.set(sql, statement);
    for (const [at, value] of valuesOf(question).entries()) statement.bindInteger(at + 1, value);
    return (await statement.runAndReadAll()).getColumns()[0] ?? [];
  };
  return {
    name: "DuckDB",
    count: async (question) => Number((await ask("count(*)", question))[0]),
    list: async (question) => (await ask("place", question)).map((at) => dataset.events[Number(at)] as ReportedEvent),
  };
}
