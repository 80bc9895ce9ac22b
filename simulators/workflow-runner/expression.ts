import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** What expressions may read, as JSON: `secrets`, `github`, `strategy`, `matrix`, `steps`, `needs`, … */
export type Contexts = Readonly<Record<string, unknown>>;

/** The value of one expression by GitHub's own library; throws where it does not parse or names an unknown context. */
function evaluate(expression: string, contexts: Contexts): data.ExpressionData {
  const names = Object.keys(contexts);
  const tree = new Parser(new Lexer(expression).lex().tokens, names, []).parse();
  const values = names.map((key) => ({
    key,
    value: JSON.parse(JSON.stringify(contexts[key]), data.reviver) as data.ExpressionData,
  }));
  return new Evaluator(tree, new data.Dictionary(...values)).evaluate();
}

/** A text of a workflow with each `${{ … }}` replaced. */
export const fillIn = (text: string, contexts: Contexts): string =>
  text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) => evaluate(expression.trim(), contexts).coerceString());

/** Whether a step with this `if:` runs after steps that all succeeded, or after one that did not. */
export function holds(condition: string | undefined, succeededSoFar: boolean, contexts: Contexts): boolean {
  if (condition === undefined) return succeededSoFar;
  const expression = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  // The status functions are the job's, which the library does not know.
  if (/\b(success|failure|always|cancelled)\s*\(/.test(expression)) {
    if (expression.trim() === 'always()') return true;
    throw new Error(`the condition '${condition}' is not supported by this evaluator`);
  }
  const value = evaluate(expression, contexts);
  return succeededSoFar && value.coerceString() !== 'false' && value.coerceString() !== '';
}
