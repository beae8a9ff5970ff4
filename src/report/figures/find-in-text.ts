import type { ReadUnit } from '../../language/units.ts';
import { excuseNumbers } from './excuses/excuse.ts';
import { isSpelledCount } from './excuses/spelled-count.ts';
import { lexNumbers } from './numbers/lex-numbers.ts';
import type { NumberToken } from './numbers/number-token.ts';
import type { Figure, Quantity } from './quantities/quantity.ts';
import { isBareIndex } from './quantities/bare-index.ts';
import { isRange, readQuantity } from './quantities/read-quantity.ts';
import { readRank } from './quantities/read-rank.ts';

/** The numerals of a text: figures, excused ones, and ones that are neither. */
export interface NumbersInText {
  figures: Figure[];
  excused: { token: NumberToken; rule: string }[];
  unread: NumberToken[];
}

/** 新增A、B12、38家; 回落171.8、55和676.6个百分点: bare numbers of a list have the unit that ends it. */
function withListUnit(
  text: string,
  bare: Quantity,
  after: readonly NumberToken[],
  readUnit: ReadUnit,
): Quantity {
  // 分别低2.4个和6.2个百分点
  const points = bare.unit === '个';
  if ((bare.unit !== null && !points) || bare.bound !== 'exact') return bare;
  let end = bare.end;
  for (const token of after) {
    if (token.ordinal || token.broken || !/^[、和及]$/.test(text.slice(end, token.start)))
      return bare;
    const { unit, end: last } = readQuantity(text, token, readUnit);
    if (points && unit !== '个百分点' && unit !== '个') return bare;
    if (unit !== null && unit !== bare.unit) return { ...bare, unit, unitOfList: true };
    end = last;
  }
  return bare;
}

/** What a numeral is written with; every other sentence of a report holds none. */
const NUMERAL = /[\d〇零一二两三四五六七八九十百千万亿]/;

/** Lexes the numerals of a canonical text and reads each as a quantity or a rank, unless a rule excuses it. */
export function findInText(text: string, readUnit: ReadUnit): NumbersInText {
  if (!NUMERAL.test(text)) return { figures: [], excused: [], unread: [] };
  const tokens = lexNumbers(text, readUnit);
  const excuses = excuseNumbers(text, tokens);
  const result: NumbersInText = { figures: [], excused: [], unread: [] };
  for (const [token, rule] of excuses) result.excused.push({ token, rule });
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || excuses.has(token)) continue;
    if (token.broken) {
      result.unread.push(token);
      continue;
    }
    if (token.ordinal) {
      const rank = readRank(text, token, readUnit);
      if (rank !== null) result.figures.push(rank);
      else if (token.script === 'chinese') result.excused.push({ token, rule: 'edition' });
      else result.unread.push(token);
      continue;
    }
    const next = tokens[index + 1];
    const upper =
      next !== undefined && !excuses.has(next) && isRange(text, token, next, readUnit)
        ? next
        : undefined;
    const quantity = withListUnit(
      text,
      readQuantity(text, token, readUnit, upper),
      tokens.slice(index + 1),
      readUnit,
    );
    if (token.script === 'chinese' && isSpelledCount(text, token, quantity)) {
      result.excused.push({ token, rule: 'spelled-count' });
      continue;
    }
    if (upper !== undefined) index += 1;
    const bare = quantity.unit === null && !isBareIndex(text, quantity.start, quantity.end);
    if (bare) result.unread.push(token);
    else result.figures.push(quantity);
  }
  result.excused.sort((one, other) => one.token.start - other.token.start);
  return result;
}
