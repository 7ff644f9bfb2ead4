import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A JSON Schema, as far as descriptions go. */
export interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  [keyword: string]: unknown;
}

const MODEL = fileURLToPath(new URL('../core/model/files.ts', import.meta.url));

/**
 * Gives each field of the JSON Schemas the sentence that stands as a comment above it in src/core/model/, so that the
 * comments stay the one place where fields are explained. The expressions that build the zod schemas are walked beside
 * the JSON Schemas made of them; a field without a comment takes that of the schema it names (`bilingual`, `period`).
 */
export function addFieldDocs(schemas: Readonly<Record<string, JsonSchema>>): void {
  const program = ts.createProgram([MODEL], { noLib: true, types: [], allowImportingTsExtensions: true, noEmit: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(MODEL);
  const table = source && declarationOf(source.statements.findLast(ts.isVariableStatement));
  if (table?.initializer === undefined) throw new Error(`${MODEL} should end with the table of schemas.`);

  const resolve = (name: ts.Node): ts.VariableDeclaration | undefined => {
    const symbol = ts.isShorthandPropertyAssignment(name)
      ? checker.getShorthandAssignmentValueSymbol(name)
      : checker.getSymbolAtLocation(name);
    const meant = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declaration = meant?.valueDeclaration;
    return declaration && ts.isVariableDeclaration(declaration) ? declaration : undefined;
  };

  const describe = (expression: ts.Expression, schema: JsonSchema): void => {
    const built = unwrapExpression(expression);
    if (ts.isIdentifier(built)) {
      const declaration = resolve(built);
      if (declaration?.initializer === undefined) return;
      addDescription(schema, docOf(declaration.parent.parent));
      describe(declaration.initializer, schema);
    } else if (ts.isCallExpression(built)) {
      const [first] = built.arguments;
      const options = built.arguments.find(ts.isArrayLiteralExpression)?.elements ?? [];
      if (first && ts.isObjectLiteralExpression(first)) describeFields(first, schema);
      else if (first && schema.items) describe(first, schema.items);
      for (const [index, option] of (schema.oneOf ?? schema.anyOf ?? []).entries()) {
        const element = options[index];
        if (element) describe(element, option);
      }
    }
  };

  const describeFields = (fields: ts.ObjectLiteralExpression, { properties = {} }: JsonSchema): void => {
    for (const field of fields.properties) {
      if (ts.isSpreadAssignment(field)) {
        const spread = resolve(field.expression)?.initializer;
        if (spread && ts.isObjectLiteralExpression(spread)) describeFields(spread, { properties });
        continue;
      }
      const schema = properties[ts.isStringLiteral(field.name) ? field.name.text : field.name.getText()];
      if (schema === undefined) continue;
      addDescription(schema, docOf(field));
      if (ts.isPropertyAssignment(field)) describe(field.initializer, schema);
      if (ts.isShorthandPropertyAssignment(field)) {
        const declaration = resolve(field);
        addDescription(schema, docOf(declaration?.parent.parent));
        if (declaration?.initializer) describe(declaration.initializer, schema);
      }
      addDescription(schema, schema.items?.description); // a list without a comment of its own
    }
  };

  const entries = unwrapExpression(table.initializer);
  if (ts.isObjectLiteralExpression(entries)) describeFields(entries, { properties: { ...schemas } });
}

function declarationOf(statement: ts.VariableStatement | undefined): ts.VariableDeclaration | undefined {
  return statement?.declarationList.declarations[0];
}

/** The expression beneath `.optional()`, `.default([])`, `.refine(…)`, `distinct(…)` and the like, and beneath `as const`. */
function unwrapExpression(expression: ts.Expression): ts.Expression {
  if (ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression))
    return unwrapExpression(expression.expression);
  const [list] = isDistinct(expression) ? expression.arguments : [];
  if (list !== undefined) return unwrapExpression(list);
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return expression;
  const receiver = expression.expression.expression;
  return ts.isIdentifier(receiver) && receiver.text === 'z' ? expression : unwrapExpression(receiver);
}

/** A list of core/model/common.ts that holds nothing twice. */
function isDistinct(expression: ts.Expression): expression is ts.CallExpression {
  return (
    ts.isCallExpression(expression) &&
    ts.isIdentifier(expression.expression) &&
    expression.expression.text === 'distinct'
  );
}

/** The comment above a field or a declaration, in one line. */
function docOf(node: ts.Node | undefined): string | undefined {
  const doc = node && ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  return ts.getTextOfJSDocComment(doc?.comment)?.replace(/\s+/gu, ' ').trim();
}

function addDescription(schema: JsonSchema, doc: string | undefined): void {
  if (doc !== undefined) schema.description ??= doc;
}
