import ts from 'typescript';
import { alternatives, needed } from './alternatives.ts';

/** A word or an alternative taken out of a file. */
export interface Mutant {
  file: string;
  line: number;
  /** what is taken out, as written */
  words: string;
  /** the stretch of the file that is replaced, and by what */
  start: number;
  end: number;
  by: string;
  /** characters of every text that it can matter to */
  needs: readonly string[];
}

/** Arrays that hold examples and no words. */
const examples = ['taught', 'spares'];

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/** A pattern that matches nothing. */
const NEVER = '(?!)';

/** Whether an array stands in examples of a rule. */
const inExamples = (node: ts.Node): boolean =>
  ts.isSourceFile(node)
    ? false
    : (ts.isPropertyAssignment(node) && examples.includes(node.name.getText())) ||
      inExamples(node.parent);

/** The word an element of a list stands for: itself, or the first of its own list (['突破', 'more-than']). */
function wordOf(element: ts.Expression): string | undefined {
  if (ts.isStringLiteral(element)) return element.text;
  if (!ts.isArrayLiteralExpression(element)) return undefined;
  const [first] = element.elements;
  return first !== undefined && ts.isStringLiteral(first) ? first.text : undefined;
}

/** Where the pattern of a literal begins and ends: /…/, regex`…`, regexAll`…`. */
function patternIn(node: ts.Node): { start: number; end: number } | null {
  if (ts.isRegularExpressionLiteral(node))
    return { start: node.getStart() + 1, end: node.getStart() + node.text.lastIndexOf('/') };
  if (!ts.isTaggedTemplateExpression(node) || !/^regex/.test(node.tag.getText())) return null;
  return { start: node.template.getStart() + 1, end: node.template.end - 1 };
}

/** Every mutant of a file: each word of its lists, each alternative of its patterns, each pattern as a whole. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (start: number, end: number, by: string, words: string, needs: string[]): void => {
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ file, line, words, start, end, by, needs });
  };
  const visit = (node: ts.Node): void => {
    if (inExamples(node)) return;
    if (ts.isArrayLiteralExpression(node) && wordOf(node) === undefined)
      node.elements.forEach((element) => words(element));
    else if (ts.isArrayLiteralExpression(node) && !isEntry(node))
      node.elements.forEach((element) => words(element));
    // a list of words in one string: '达到 达 达成'.split(' ')
    if (ts.isStringLiteral(node) && /^\.split\(\s*' '/.test(text.slice(node.end)))
      for (const { 0: word, index } of text
        .slice(node.getStart() + 1, node.end - 1)
        .matchAll(/\S+ ?/g)) {
        const start = node.getStart() + 1 + index;
        add(start, start + word.length, '', word.trim(), [...word].filter(isLetter));
      }
    const pattern = patternIn(node);
    if (pattern !== null) {
      const written = text.slice(pattern.start, pattern.end);
      add(pattern.start, pattern.end, NEVER, `the whole of ${written}`, []);
      for (const cut of alternatives(written))
        add(pattern.start + cut.start, pattern.start + cut.end, '', cut.words, needed(cut.words));
    }
    ts.forEachChild(node, visit);
  };
  const words = (element: ts.Expression): void => {
    const word = wordOf(element);
    if (word === undefined || !/\p{Script=Han}/u.test(word)) return;
    const comma = text.slice(element.end).match(/^\s*,/)?.[0].length ?? 0;
    add(element.getStart(), element.end + comma, '', word, [...word].filter(isLetter));
  };
  visit(source);
  return mutants;
}

/** A list within a list is an entry: it is taken out as a whole. */
const isEntry = (node: ts.Node): boolean =>
  ts.isArrayLiteralExpression(node.parent) ||
  (ts.isAsExpression(node.parent) && isEntry(node.parent));
