import { numberWords } from '../words/number-words.ts';
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

/** The addresses of the observations an expression speaks of, each once, in order. */
export function addresses(expression: Expression): string[] {
  if (expression.kind === 'number') return [];
  if (expression.kind === 'observation') return [expression.address];
  return [...new Set([...addresses(expression.left), ...addresses(expression.right)])];
}

/** The expression with values in place of addresses: "312 + 198". */
export function inNumbers(expression: Expression, valueOf: (address: string) => number): string {
  if (expression.kind === 'number') return numberWords(expression.value);
  if (expression.kind === 'observation') return numberWords(valueOf(expression.address));
  const { sign, left, right } = expression;
  const tight = sign === '*' || sign === '/';
  const part = (side: Expression, second: boolean): string => {
    const text = inNumbers(side, valueOf);
    const loose = side.kind === 'operation' && (side.sign === '+' || side.sign === '-');
    const regroups = second && side.kind === 'operation' && (sign === '-' || sign === '/');
    return (tight && loose) || regroups ? `(${text})` : text;
  };
  return `${part(left, false)} ${SIGNS[sign]} ${part(right, true)}`;
}
