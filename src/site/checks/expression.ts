/** A part of an arithmetic expression: a number, an observation by its address, or two parts and a sign between. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'observation'; address: string }
  | { kind: 'operation'; sign: '+' | '-' | '*' | '/'; left: Expression; right: Expression };

/** Why an expression can't be read, and where in it. */
export interface ExpressionError {
  at: number;
  expected: string;
  found: string;
}

const TOKEN = /(\d+(?:\.\d+)?)|\{([^{}]+)\}|([-+*/()])/y;

/**
 * Reads an expression over numbers and {indicator#observation} with + - * / and parentheses.
 * Products bind before sums, both from the left.
 */
export function parseExpression(text: string): Expression | ExpressionError {
  const tokens = tokenize(text);
  if (!Array.isArray(tokens)) return tokens;
  let next = 0;

  const operand = (): Expression | ExpressionError => {
    const token = tokens[next++];
    if (token?.number !== undefined) return { kind: 'number', value: Number(token.number) };
    if (token?.address !== undefined) return { kind: 'observation', address: token.address };
    if (token?.sign === '(') {
      const inner = sum();
      if (tokens[next++]?.sign === ')') return inner;
      return { at: token.at, expected: 'a closing )', found: text.slice(token.at) };
    }
    return {
      at: token?.at ?? text.length,
      expected: 'a number, {indicator#observation} or (',
      found: token?.sign ?? 'the end',
    };
  };
  const chain =
    (part: () => Expression | ExpressionError, signs: string) =>
    (): Expression | ExpressionError => {
      let left = part();
      for (;;) {
        const sign = tokens[next]?.sign;
        if ('at' in left || sign === undefined || !signs.includes(sign)) return left;
        next += 1;
        const right = part();
        if ('at' in right) return right;
        left = { kind: 'operation', sign: sign as '+' | '-' | '*' | '/', left, right };
      }
    };
  const product = chain(operand, '*/');
  const sum: () => Expression | ExpressionError = chain(product, '+-');

  const whole = sum();
  const rest = tokens[next];
  if (!('at' in whole) && rest)
    return { at: rest.at, expected: 'the end', found: text.slice(rest.at) };
  return whole;
}

interface Token {
  at: number;
  number?: string | undefined;
  address?: string | undefined;
  sign?: string | undefined;
}

function tokenize(text: string): Token[] | ExpressionError {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    if (at === text.length) break;
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match)
      return { at, expected: 'a number, {indicator#observation} or a sign', found: text.slice(at) };
    tokens.push({ at, number: match[1], address: match[2], sign: match[3] });
  }
  return tokens;
}
