import type { ReadUnit } from '../../../language/units.ts';
import { regexAll } from '../../../language/regex.ts';
import type { Numeral } from './numeral.ts';
import { ANY_NUMERAL, chineseValue, digitValue } from '../../../language/numerals.ts';

const arabic =
  /第?\d+万\d千(?=[多余]?[^\d万亿])|第?\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)*|第?\d+(?:\.\d+)*/g;
const chinese = regexAll`第?${ANY_NUMERAL}+`;

/** 数百家, 几十个, 上千万: no number is stated; after a digit or its 多/余 the character belongs to the unit. */
const notItsStart = /[\d.多余来几数半上]$/;

function arabicNumerals(text: string): Numeral[] {
  return [...text.matchAll(arabic)].map((match) => {
    const ordinal = match[0].startsWith('第');
    const digits = ordinal ? match[0].slice(1) : match[0];
    const broken = (digits.match(/\./g)?.length ?? 0) > 1;
    return {
      start: match.index,
      end: match.index + match[0].length,
      written: match[0],
      value: broken ? Number.NaN : digitValue(digits),
      script: 'digits',
      ordinal,
      broken,
    };
  });
}

/**
 * Chinese numerals only where they number something: after 第, or before a unit or a counting word.
 * 一 before a counting word is an article (一个, 一批), and elsewhere numerals are parts of words (统一, 千方百计).
 * The last 万 or 亿 of a round number is taken into the unit, as after digits: 近百亿元 is 100 亿元.
 */
function chineseNumeral(text: string, match: RegExpExecArray, readUnit: ReadUnit): Numeral | null {
  const { index } = match;
  const written = match[0];
  const ordinal = written.startsWith('第');
  if (notItsStart.test(text.charAt(index - 1))) return null;
  const bare = ordinal ? written.slice(1) : written;
  if (bare === '') return null;
  let used = bare;
  if (!ordinal) {
    const percent = text.endsWith('分之', index);
    used = bare.replace(/(?<=.)(?:万亿|亿|万)$/, '');
    // 1.8个百分点: 百 is of the unit
    if (text.startsWith('百分点', index + used.length - 1)) used = used.slice(0, -1);
    if (used === '') return null;
    const unit = readUnit(text, index + used.length);
    if (!percent && (unit === null || bare === '一')) return null;
  }
  return {
    start: index,
    end: index + (ordinal ? 1 : 0) + used.length,
    written: text.slice(index, index + (ordinal ? 1 : 0) + used.length),
    value: chineseValue(used),
    script: 'chinese',
    ordinal,
    broken: false,
  };
}

const spelledRun = regexAll`(?<![\d.][多余]?)${ANY_NUMERAL}+`;

/** Every run of Chinese numerals in words that begin at `from` of a text, whatever it numbers; 万 of 5万 is none. */
export function spelledNumerals(words: string, from: number): Numeral[] {
  return [...words.matchAll(spelledRun)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    written: match[0],
    value: chineseValue(match[0]),
    script: 'chinese',
    ordinal: false,
    broken: false,
  }));
}

/** 增长-3.2%, 分别增长12%、-5.6%: a dash after one of these is a minus; after a number or its unit it makes a range. */
const minus = /[长幅速降升为是达到至的、和及]-$/;

function signed(text: string, numeral: Numeral): Numeral {
  if (numeral.ordinal || numeral.broken || !minus.test(text.slice(0, numeral.start)))
    return numeral;
  const start = numeral.start - 1;
  return { ...numeral, start, written: `-${numeral.written}`, value: -numeral.value };
}

/** Finds every numeral of a canonical text, in text order. */
export function findNumerals(text: string, readUnit: ReadUnit): Numeral[] {
  const numerals = arabicNumerals(text);
  for (const match of text.matchAll(chinese)) {
    const numeral = chineseNumeral(text, match as RegExpExecArray, readUnit);
    if (
      numeral !== null &&
      !numerals.some((other) => other.start < numeral.end && numeral.start < other.end)
    ) {
      numerals.push(numeral);
    }
  }
  return numerals
    .map((numeral) => signed(text, numeral))
    .sort((one, other) => one.start - other.start);
}
