import ts from 'typescript';
import { alternatives, needed } from './alternatives.ts';
import { patternsIn, type PatternNode } from './pattern-nodes.ts';

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
  /** where it is taken out of a pattern: which of the file, and what the pattern becomes */
  pattern?: { index: number; literal: boolean; source: string };
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

/** Every mutant of a file: each word of its lists, each alternative of its patterns, each pattern as a whole. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const patterns = patternsIn(source);
  const add = (
    start: number,
    end: number,
    by: string,
    words: string,
    needs: string[],
    pattern?: Mutant['pattern'],
  ): void => {
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ file, line, words, start, end, by, needs, ...(pattern && { pattern }) });
  };
  const visit = (node: ts.Node): void => {
    if (inExamples(node)) return;
    if (ts.isArrayLiteralExpression(node) && wordOf(node) === undefined)
      node.elements.forEach((element) => words(element));
    else if (ts.isArrayLiteralExpression(node) && !isEntry(node))
      node.elements.forEach((element) => words(element));
    if (ts.isStringLiteral(node) && /^\.split\(\s*' '/.test(text.slice(node.end))) spaced(node);
    const index = patterns.findIndex((pattern) => pattern.node === node);
    if (index >= 0) takeApart(index);
    ts.forEachChild(node, visit);
  };
  // a list of words in one string: '达到 达 达成'.split(' '); the last takes the space before it along
  const spaced = (node: ts.StringLiteral): void => {
    const inner = node.getStart() + 1;
    for (const { 0: found, index } of text.slice(inner, node.end - 1).matchAll(/\S+ ?/g)) {
      const last = !found.endsWith(' ') && index > 0;
      const [start, word] = [inner + index, found.trim()];
      add(last ? start - 1 : start, start + found.length, '', word, [...word].filter(isLetter));
    }
  };
  const takeApart = (index: number): void => {
    const { node, start, end } = patterns[index] as PatternNode;
    const written = text.slice(start, end);
    const literal = ts.isRegularExpressionLiteral(node);
    const cut = (from: number, to: number, by: string, words: string, needs: string[]): void => {
      const source = written.slice(0, from) + by + written.slice(to);
      add(start + from, start + to, by, words, needs, { index, literal, source });
    };
    cut(0, written.length, NEVER, `the whole of ${written}`, []);
    for (const one of alternatives(written))
      cut(one.start, one.end, '', one.words, needed(one.words));
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
