import ts from "typescript";

/** One small change of a file that its tests should notice. */
export interface Mutant {
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The whole file with the change. */
  readonly code: string;
}

/** What stands in the place of an operator. */
const operators: { readonly [Kind in ts.SyntaxKind]?: string } = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: "!==",
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: "===",
  [ts.SyntaxKind.LessThanToken]: "<=",
  [ts.SyntaxKind.LessThanEqualsToken]: "<",
  [ts.SyntaxKind.GreaterThanToken]: ">=",
  [ts.SyntaxKind.GreaterThanEqualsToken]: ">",
  [ts.SyntaxKind.AmpersandAmpersandToken]: "||",
  [ts.SyntaxKind.BarBarToken]: "&&",
  [ts.SyntaxKind.PlusToken]: "-",
  [ts.SyntaxKind.MinusToken]: "+",
  [ts.SyntaxKind.AsteriskToken]: "/",
};

/** Methods without whose call the receiver stays as it is. */
const passedOver: ReadonlySet<string> = new Set(["filter", "sort", "reverse", "slice", "toSorted", "trim"]);

/** Methods and what is called instead. */
const swapped: ReadonlyMap<string, string> = new Map([
  ["some", "every"],
  ["every", "some"],
  ["startsWith", "endsWith"],
  ["endsWith", "startsWith"],
  ["min", "max"],
  ["max", "min"],
  ["find", "findLast"],
]);

/** A node and the text that stands in its place. */
type Change = readonly [node: ts.Node, text: string];

/** Every mutant of a file, in the order of its text. What only types say has none. */
export function mutantsOf(name: string, text: string): readonly Mutant[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const changes: Change[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    changes.push(...changesOf(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const guards = guardsOf(file);
  return changes.map(([node, after]) => {
    const [start, end] = [node.getStart(file), node.getEnd()];
    const edits = [...guards.filter(({ at }) => at < start || at > end), { at: start, end, text: after }];
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    return { line, before: text.slice(start, end), after, code: edited(text, edits) };
  });
}

function* changesOf(node: ts.Node): Generator<Change> {
  if (ts.isBinaryExpression(node)) {
    const operator = operators[node.operatorToken.kind];
    if (operator) yield [node.operatorToken, operator];
    if (node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) yield [node, `(${node.left.getText()})`];
  }
  if (ts.isConditionalExpression(node)) for (const truth of ["true", "false"]) yield [node.condition, truth];
  if (ts.isIfStatement(node)) for (const truth of ["true", "false"]) yield [node.expression, truth];
  if (node.kind === ts.SyntaxKind.TrueKeyword) yield [node, "false"];
  if (node.kind === ts.SyntaxKind.FalseKeyword) yield [node, "true"];
  if (ts.isNumericLiteral(node)) yield [node, `${Number(node.text) + 1}`];
  if (ts.isStringLiteral(node) && isValue(node)) yield [node, node.text === "" ? '"mutant"' : '""'];
  if (ts.isTemplateExpression(node)) yield [node, '""'];
  if (ts.isPrefixUnaryExpression(node) && !ts.isNumericLiteral(node.operand))
    yield [node, `(${node.operand.getText()})`];
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0 && isValue(node)) yield [node, "[]"];
  if (ts.isSpreadAssignment(node)) yield [node, ""];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    yield* changesOfCall(node, node.expression);
  if (ts.isExpressionStatement(node)) yield [node, ";"];
}

function* changesOfCall(call: ts.CallExpression, { name, expression }: ts.PropertyAccessExpression): Generator<Change> {
  if (passedOver.has(name.text)) yield [call, expression.getText()];
  const other = swapped.get(name.text);
  if (other) yield [name, other];
}

/** A key, the left side of an assignment or the word of a type is no value. */
function isValue({ parent }: ts.Node): boolean {
  if (ts.isLiteralTypeNode(parent) || ts.isPropertyName(parent)) return false;
  return !(ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken);
}

interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** A mutant that would run for ever ends by an error: every turn of a loop is counted. */
function guardsOf(file: ts.SourceFile): readonly Edit[] {
  const guards: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIterationStatement(node, false)) {
      const [at, end] = [node.statement.getStart(file), node.statement.getEnd()];
      guards.push({ at, end: at, text: "{ countTurn();" }, { at: end, end, text: "}" });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return guards;
}

const countTurn = `
let turns = 0;
function countTurn() { if (++turns > 2e7) throw new Error("a mutant that runs for ever"); }
`;

function edited(text: string, edits: readonly Edit[]): string {
  let code = text;
  for (const { at, end, text: other } of [...edits].sort((a, b) => b.at - a.at || b.end - a.end))
    code = code.slice(0, at) + other + code.slice(end);
  return code + countTurn;
}
