import ts from 'typescript';
import { codeOf, type SourceFile } from './source-files.ts';

/** Methods of a string that look for something in it. */
const LOOKS_FOR = new Set([
  'includes',
  'startsWith',
  'endsWith',
  'indexOf',
  'lastIndexOf',
  'split',
  'replace',
  'replaceAll',
  'match',
  'matchAll',
  'search',
]);

const HAN = /\p{Script=Han}/u;

/** Patterns with Chinese in them, and tests of a text for Chinese words: what reads Chinese instead of saying it. */
export function parsesChinese({ path, text }: SourceFile): string[] {
  const code = ts.createSourceFile(path, codeOf(path, text), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isTest(node) && HAN.test(node.getText())) found.push(`${path}: ${node.getText()}`);
    else ts.forEachChild(node, visit);
  };
  visit(code);
  return found;
}

/** A pattern, or a call that looks for a written word. What a call is made on is no part of it. */
function isTest(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return true;
  if (ts.isNewExpression(node)) return node.expression.getText() === 'RegExp';
  if (ts.isTaggedTemplateExpression(node)) return node.tag.getText().startsWith('regex');
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    LOOKS_FOR.has(node.expression.name.text) &&
    node.arguments.some((one) => ts.isStringLiteralLike(one) && HAN.test(one.text))
  );
}
