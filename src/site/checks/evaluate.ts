import { intervalArithmetic } from '../derive/interval-arithmetic.ts';
import { point, type Interval } from '../derive/interval.ts';
import { MINUS, numberWords } from '../words/number-words.ts';
import type { Expression } from './expression.ts';

/** What stands between two values, as written on the page. */
const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** The value of an expression; `valueOf` gives that of an observation by its address. */
export function evaluate(expression: Expression, valueOf: (address: string) => number): number {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'observation') return valueOf(expression.address);
  const left = evaluate(expression.left, valueOf);
  const right = evaluate(expression.right, valueOf);
  switch (expression.sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
  }
}

const RULES = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide' } as const;

/** Where the value of an expression may lie, given where each observation may. */
export function intervalOfExpression(
  expression: Expression,
  intervalAt: (address: string) => Interval,
): Interval {
  if (expression.kind === 'number') return point(expression.value);
  if (expression.kind === 'observation') return intervalAt(expression.address);
  const [left, right] = [expression.left, expression.right].map((side) =>
    intervalOfExpression(side, intervalAt),
  ) as [Interval, Interval];
  return intervalArithmetic[RULES[expression.sign]](left, right);
}

/** The addresses of the observations an expression speaks of, each once, in order. */
export function addresses(expression: Expression): string[] {
  if (expression.kind === 'number') return [];
  if (expression.kind === 'observation') return [expression.address];
  return [...new Set([...addresses(expression.left), ...addresses(expression.right)])];
}

/**
 * The expression with values in place of addresses: "312 + 198"; a hundredth is written as a percentage: "158.4 ÷ (1 + 7%)", and
 * a negative number that is added or taken away turns the sign before it: "2.6 + 1.8", "427 ÷ (1 − 39.7%)".
 */
export function inNumbers(expression: Expression, valueOf: (address: string) => number): string {
  if (expression.kind === 'number') return numberWords(expression.value);
  if (expression.kind === 'observation') return numberWords(valueOf(expression.address));
  const { sign, left, right } = expression;
  if (isPercent(expression)) return `${inNumbers(left, valueOf)}%`;
  if (isNegation(expression)) return numberWords(-evaluate(right, valueOf));
  const tight = sign === '*' || sign === '/';
  const part = (side: Expression, second: boolean): string => {
    const text = inNumbers(side, valueOf);
    if (isPercent(side) || isPlain(side))
      return second && text.startsWith(MINUS) ? `(${text})` : text;
    const loose = side.kind === 'operation' && (side.sign === '+' || side.sign === '-');
    const regroups = second && (sign === '-' ? loose : sign === '/' && side.kind === 'operation');
    return (tight && loose) || regroups ? `(${text})` : text;
  };
  const [first, second] = [part(left, false), part(right, true)];
  const negative = /^\(−([\d.]+%?)\)$/.exec(second)?.[1];
  if (negative !== undefined && !tight) return `${first} ${SIGNS[TURNED[sign]]} ${negative}`;
  return `${first} ${SIGNS[sign]} ${second}`;
}

const TURNED = { '+': '-', '-': '+', '*': '*', '/': '/' } as const;

/** The same for a value in %: the hundredfold is the unit's own, "308 ÷ 366" and not "308 ÷ 366 × 100". */
export const formulaOf = (
  expression: Expression,
  unit: string,
  valueOf: (address: string) => number,
): string =>
  inNumbers(unit === '%' && isHundredfold(expression) ? expression.left : expression, valueOf);

const isHundredfold = (
  expression: Expression,
): expression is Extract<Expression, { kind: 'operation' }> =>
  expression.kind === 'operation' &&
  expression.sign === '*' &&
  expression.right.kind === 'number' &&
  expression.right.value === 100;

/** 0 - {a}: a fall, written as a number without its sign. */
const isNegation = (expression: Expression): boolean =>
  expression.kind === 'operation' &&
  expression.sign === '-' &&
  expression.left.kind === 'number' &&
  expression.left.value === 0 &&
  expression.right.kind === 'observation';

/** A single stated number, perhaps with its sign turned. */
const isPlain = (expression: Expression): boolean =>
  expression.kind === 'observation' || isNegation(expression);

/** {a} / 100: a stated percentage. */
const isPercent = (expression: Expression): boolean =>
  expression.kind === 'operation' &&
  expression.sign === '/' &&
  expression.right.kind === 'number' &&
  expression.right.value === 100 &&
  isPlain(expression.left);
