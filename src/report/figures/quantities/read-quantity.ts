import type { ReadUnit } from '../../../language/units.ts';
import { YEAR } from '../../../language/years.ts';
import { regex } from '../../../language/regex.ts';
import type { Bound } from '../../../model/observation.ts';
import type { Numeral } from '../numbers/numeral.ts';
import { boundsAfter, boundsBefore, boundsInside } from '../../../language/bounds.ts';
import type { Quantity } from './quantity.ts';

/** A comparator and its bound. */
type BoundWord = readonly [word: string, bound: Bound];

/** The longest word of a list that fits, with its bound. */
const longest = (
  words: ReadonlyMap<string, Bound>,
  fits: (word: string) => boolean,
): BoundWord | undefined => [...words].find(([word]) => fits(word));

/** Words that end like a comparator and are none: 附近, 上年, 条约, 集约, 节约, 制约. */
const notComparators =
  /(?:附近|最近|临近|邻近|条约|集约|节约|制约|签约|履约|违约|特约|预约|大约定|[^以]?(?:海|地|网|线|之|路|岸)上|远超|反超)$/;

/** 控制在6‰的计划目标以内: the comparator stands behind what the number is. */
const pastTarget =
  /^的?(?:年度|年初|全年|省定|市定|国家)?(?:控制|计划|预期)*(?:目标|指标|计划|任务|水平|标准)(?=以内|之内|以上|以下|之下)/;

/** 平均受教育年限达到10.5年 is an amount; other years are durations and dates. */
const inYears = regex`年限(?:[^,;:。\d]|${YEAR}年|\d{1,2}(?:\.\d+)?年(?=提|增|上)){0,16}$`;

const between = /^(?:-|~|至|到|—)+$/;

/** 余, 多 or 来 as a comparator; undefined for any other character. */
function boundInside(character: string): BoundWord | undefined {
  const bound = boundsInside.get(character);
  return bound === undefined ? undefined : [character, bound];
}

/** Where the unit of a number begins, past 余 or 多. */
function inside(
  text: string,
  place: number,
  readUnit: ReadUnit,
): { bound: BoundWord | undefined; place: number } {
  const bound = boundInside(text.charAt(place));
  const unit = bound === undefined ? null : readUnit(text, place + 1);
  return unit === null ? { bound: undefined, place } : { bound, place: place + 1 };
}

/** 9亿多人, 3.5万余人, 3万多亿元: 多 between multiplier and unit; the unit is 亿人, 万人, 万亿元. */
function multipliedUnit(
  text: string,
  place: number,
  readUnit: ReadUnit,
): { unit: string; end: number; bound: BoundWord | undefined } | null {
  const match = /^([万亿千百]+)([多余])/.exec(text.slice(place, place + 4));
  if (match === null) return null;
  const from = place + match[0].length;
  const unit = readUnit(text, from);
  if (unit === null) return null;
  return {
    unit: (match[1] ?? '') + unit,
    end: from + unit.length,
    bound: boundInside(match[2] ?? ''),
  };
}

function unitAfter(
  text: string,
  numeral: Numeral,
  readUnit: ReadUnit,
): { unit: string | null; end: number; bound: BoundWord | undefined } {
  const start = text.slice(0, numeral.start);
  if (/百分之$/.test(start)) return { unit: '%', end: numeral.end, bound: undefined };
  if (text.startsWith('年', numeral.end) && inYears.test(start))
    return { unit: '年', end: numeral.end + 1, bound: undefined };
  const split = multipliedUnit(text, numeral.end, readUnit);
  if (split !== null) return split;
  const past = inside(text, numeral.end, readUnit);
  const unit = readUnit(text, past.place);
  return { unit, end: unit === null ? numeral.end : past.place + unit.length, bound: past.bound };
}

/** 5-6亿元, 5至6亿元, 5%-6%: the two numerals of a range, when `next` is the upper end of one that begins at `numeral`. */
export function isRange(
  text: string,
  numeral: Numeral,
  next: Numeral | undefined,
  readUnit: ReadUnit,
): boolean {
  if (next === undefined || numeral.ordinal || next.ordinal || numeral.broken || next.broken)
    return false;
  if (!(numeral.value < next.value)) return false;
  const own = unitAfter(text, numeral, readUnit);
  return [numeral.end, own.end].some(
    (end) => end < next.start && between.test(text.slice(end, next.start)),
  );
}

/** Reads the quantity whose number is `numeral` (or that ranges from `numeral` to `upper`). */
export function readQuantity(
  text: string,
  numeral: Numeral,
  readUnit: ReadUnit,
  upper?: Numeral,
): Quantity {
  const last = upper ?? numeral;
  const { unit, end: unitEnd, bound: within } = unitAfter(text, last, readUnit);
  let start = numeral.start;
  if (/百分之$/.test(text.slice(0, start))) start -= '百分之'.length;
  const lead = text.slice(Math.max(0, start - 4), start);
  const before = notComparators.test(lead)
    ? undefined
    : longest(boundsBefore, (word) => lead.endsWith(word));
  const past = pastTarget.exec(text.slice(unitEnd, unitEnd + 16))?.[0].length ?? 0;
  const after = longest(boundsAfter, (word) => text.startsWith(word, unitEnd + past));
  if (before !== undefined) start -= before[0].length;
  const end = unitEnd + (after === undefined ? 0 : past + after[0].length);
  const base = { kind: 'quantity', start, end, unit, value: numeral.value, boundBy: null } as const;
  if (upper !== undefined)
    return { ...base, lower: numeral.value, upper: upper.value, bound: 'range' };
  const [boundBy, bound] = before ?? after ?? within ?? [null, 'exact' as const];
  return { ...base, bound, boundBy };
}
