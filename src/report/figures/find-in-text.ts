import type { ReadUnit } from '../../language/units.ts';
import { excuseNumbers } from './excuses/excuse.ts';
import { isSpelledCount } from './excuses/spelled-count.ts';
import { findNumerals } from './numbers/find-numerals.ts';
import type { Numeral } from './numbers/numeral.ts';
import type { Figure, Quantity } from './quantities/quantity.ts';
import { isBareIndex } from './quantities/bare-index.ts';
import { isRange, readQuantity } from './quantities/read-quantity.ts';
import { readRank } from './quantities/read-rank.ts';

/** The numerals of a text: figures, excused ones, and ones that are neither. */
export interface NumbersInText {
  figures: Figure[];
  excused: { numeral: Numeral; rule: string }[];
  unread: Numeral[];
}

/** 新增A、B12、38家; 回落171.8、55和676.6个百分点: bare numbers of a list have the unit that ends it. */
function withListUnit(
  text: string,
  bare: Quantity,
  after: readonly Numeral[],
  readUnit: ReadUnit,
): Quantity {
  // 分别低2.4个和6.2个百分点
  const points = bare.unit === '个';
  if ((bare.unit !== null && !points) || bare.bound !== 'exact') return bare;
  let end = bare.end;
  for (const numeral of after) {
    if (numeral.ordinal || numeral.broken || !/^[、和及]$/.test(text.slice(end, numeral.start)))
      return bare;
    const { unit, end: last } = readQuantity(text, numeral, readUnit);
    if (points && unit !== '个百分点' && unit !== '个') return bare;
    if (unit !== null && unit !== bare.unit) return { ...bare, unit, unitOfList: true };
    end = last;
  }
  return bare;
}

/** What a numeral is written with; every other sentence of a report holds none. */
const NUMERAL = /[\d〇零一二两三四五六七八九十百千万亿]/;

/** Finds the numerals of a canonical text and reads each as a quantity or a rank, unless a rule excuses it. */
export function findInText(text: string, readUnit: ReadUnit): NumbersInText {
  if (!NUMERAL.test(text)) return { figures: [], excused: [], unread: [] };
  const numerals = findNumerals(text, readUnit);
  const excuses = excuseNumbers(text, numerals);
  const result: NumbersInText = { figures: [], excused: [], unread: [] };
  for (const [numeral, rule] of excuses) result.excused.push({ numeral, rule });
  for (let index = 0; index < numerals.length; index += 1) {
    const numeral = numerals[index];
    if (numeral === undefined || excuses.has(numeral)) continue;
    if (numeral.broken) {
      result.unread.push(numeral);
      continue;
    }
    if (numeral.ordinal) {
      const rank = readRank(text, numeral, readUnit);
      if (rank !== null) result.figures.push(rank);
      else if (numeral.script === 'chinese') result.excused.push({ numeral, rule: 'edition' });
      else result.unread.push(numeral);
      continue;
    }
    const next = numerals[index + 1];
    const upper =
      next !== undefined && !excuses.has(next) && isRange(text, numeral, next, readUnit)
        ? next
        : undefined;
    const quantity = withListUnit(
      text,
      readQuantity(text, numeral, readUnit, upper),
      numerals.slice(index + 1),
      readUnit,
    );
    if (numeral.script === 'chinese' && isSpelledCount(text, numeral, quantity)) {
      result.excused.push({ numeral, rule: 'spelled-count' });
      continue;
    }
    if (upper !== undefined) index += 1;
    const bare = quantity.unit === null && !isBareIndex(text, quantity.start, quantity.end);
    if (bare) result.unread.push(numeral);
    else result.figures.push(quantity);
  }
  result.excused.sort((one, other) => one.numeral.start - other.numeral.start);
  return result;
}
