import { Words } from "../words/phrase.js";
import { AnswerCell } from "./answer-cell.js";
import { columnText } from "./column-heading.js";
import { RowHeading } from "./row-heading.js";
import type { Sheet } from "./sheet-of.js";
import type { SheetProps } from "./sheet-table.js";

/** The sheet where there is no room for a table: question by question, who answers what; who says nothing is named. */
export function SheetList({ lookup, sheet, change }: SheetProps) {
  return (
    <div class="sheet-list">
      {sheet.rows.map((row) => (
        <section key={row.key}>
          <h3>
            <RowHeading row={row} />
          </h3>
          <dl>
            {given(sheet, row).map(({ key, who, answers, isNobody }) => (
              <div key={key} class={answers.some(({ conflict }) => conflict === "exclusive") ? "conflict" : ""}>
                <dt class={isNobody ? "nobody" : ""}>
                  <Words text={who(lookup)} language="" />
                </dt>
                <dd>
                  <AnswerCell lookup={lookup} answers={answers} change={change} />
                </dd>
              </div>
            ))}
          </dl>
          <Silent sheet={sheet} row={row} lookup={lookup} />
        </section>
      ))}
    </div>
  );
}

type Given = { readonly sheet: Sheet; readonly row: Sheet["rows"][number] };

function given({ columns }: Sheet, { answers }: Given["row"]) {
  const whole = answers.filter((one) => one.columns.length === 0);
  const documents = [...new Set(whole.map(({ source }) => source))];
  return [
    ...documents.map((source) => ({
      key: source.id as string,
      who: () => source.publisher ?? source.title ?? "",
      answers: whole.filter((one) => one.source === source),
      isNobody: false,
    })),
    ...columns
      .map((column) => ({
        key: column.key,
        who: (lookup: SheetProps["lookup"]) => columnText(lookup, column),
        answers: answers.filter((one) => one.columns.includes(column.key)),
        isNobody: column.voice.kind === "nobody",
      }))
      .filter((one) => one.answers.length > 0),
  ];
}

function Silent({ sheet, row, lookup }: Given & Pick<SheetProps, "lookup">) {
  const wholes = new Set(row.answers.filter((one) => one.columns.length === 0).map(({ source }) => source));
  const silent = sheet.columns.filter(
    ({ key, source }) => !wholes.has(source) && !row.answers.some(({ columns }) => columns.includes(key)),
  );
  if (silent.length === 0) return null;
  return <p class="silent-here">Says nothing: {silent.map((column) => columnText(lookup, column)).join("; ")}</p>;
}
