import { type Lookup, sourceName } from "../state/lookup.js";
import type { Change } from "../state/view-state.js";
import { Words } from "../words/phrase.js";
import { publishedText } from "../words/when-text.js";
import { AnswerCell } from "./answer-cell.js";
import { ColumnHeading } from "./column-heading.js";
import type { Column } from "./columns.js";
import { RowHeading } from "./row-heading.js";
import type { Answer, Row, Sheet } from "./sheet-of.js";

export interface SheetProps {
  readonly lookup: Lookup;
  readonly sheet: Sheet;
  readonly change: Change;
}

/** The sheet as a table: questions down, speakers across. */
export function SheetTable({ lookup, sheet, change }: SheetProps) {
  const documents = [...new Set(sheet.columns.map(({ source }) => source))];
  const of = (source: Column["source"]) => sheet.columns.filter((column) => column.source === source);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section class="sheet-scroll" tabIndex={0} aria-label="What each says, on whose word">
      <table class="sheet">
        <thead>
          <tr>
            <td />
            {documents.map((source) => (
              <th key={source.id} scope="colgroup" colSpan={of(source).length} class="document">
                <Words {...sourceName(source)} />
                <span class="fine-print">{publishedText(source.published)}</span>
              </th>
            ))}
          </tr>
          <tr>
            <td />
            {sheet.columns.map((column) => (
              <th key={column.key} scope="col" class={`voice-${column.voice.kind}`}>
                <ColumnHeading lookup={lookup} column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <RowHeading row={row} />
              </th>
              {documents.map((source) => (
                <DocumentCells key={source.id} {...{ lookup, row, change }} columns={of(source)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface DocumentCellsProps extends Omit<SheetProps, "sheet"> {
  readonly row: Row;
  readonly columns: readonly Column[];
}

/** What a document's speakers answer: one cell over all of them for what was read from the document as a whole. */
function DocumentCells({ lookup, row, columns, change }: DocumentCellsProps) {
  const [first] = columns;
  const read = row.answers.filter(({ source }) => source === first?.source);
  if (read.length > 0 && read.every((answer) => answer.columns.length === 0))
    return (
      <td colSpan={columns.length} class={lookOf(read)}>
        <AnswerCell lookup={lookup} answers={read} change={change} />
      </td>
    );
  return (
    <>
      {columns.map((column, index) => {
        const answers = read.filter(
          ({ columns: keys }) => keys.includes(column.key) || (keys.length === 0 && index === 0),
        );
        return (
          <td key={column.key} class={lookOf(answers)}>
            <AnswerCell lookup={lookup} answers={answers} change={change} />
          </td>
        );
      })}
    </>
  );
}

function lookOf(answers: readonly Answer[]): string {
  if (answers.length === 0) return "says-nothing";
  return answers.some(({ conflict }) => conflict === "exclusive") ? "conflict" : "";
}
