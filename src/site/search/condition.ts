import { scopes } from '../../language/scopes.ts';
import { regex } from '../../language/regex.ts';
import { oneOf } from '../../language/one-of.ts';
import { boundsBefore } from '../../language/bounds.ts';
import { NUMERAL, wholeValue } from '../../language/numerals.ts';
import type { Bound, Measure, Status } from '../../model/observation.ts';

/** How a figure is to stand to a number. */
export type Relation = '>' | '>=' | '<' | '<=' | '=';

/** A question about figures rather than characters: 增长>10%, >=100亿元, 全省第一, 失业率<3%. */
export interface Condition {
  relation: Relation;
  value: number;
  /** as written; null compares the written numbers whatever their unit */
  unit: string | null;
  measure: Measure | null;
  /** of a rank */
  scope: string | null;
  /** what is ranked, where the query says so */
  of: 'level' | 'growth' | null;
  period: string | null;
  status: Status[] | null;
  /** what must be measured, folded; empty for anything */
  about: string;
}

/** How a bound is asked for: 突破100亿元 is >100亿元. */
const asked: Partial<Record<Bound, Relation>> = {
  'more-than': '>',
  'at-least': '>=',
  'at-most': '<=',
  'less-than': '<',
};

/** Words and signs of comparison: those of reports, and those of readers; queries are folded, so ＞ has become >. */
const relationOf = new Map<string, Relation>([
  ...[...boundsBefore].flatMap(([word, bound]): [string, Relation][] => {
    const relation = asked[bound];
    return relation === undefined ? [] : [[word, relation]];
  }),
  ['大于等于', '>='],
  ['小于等于', '<='],
  ['等于', '='],
  ['>=', '>='],
  ['=>', '>='],
  ['<=', '<='],
  ['=<', '<='],
  ['=', '='],
]);

const comparison = regex`^(.*?)(${oneOf(relationOf.keys())})(-?\d+(?:\.\d+)?)([^\d]*)$`;

/** 全省第一, gdp全国第三, 全省前三 */
const standing = regex`^(.*?)(${oneOf(scopes)})(第|前)(${NUMERAL}|\d{1,2})(?:位|名)?$`;

const rankOf = (text: string): number => wholeValue(text) ?? Number.NaN;

/** Words before a comparison that say which figures are meant, not what is measured. */
const narrowing: { word: RegExp; narrows: Partial<Condition>; negative?: true }[] = [
  { word: /20\d\d(?!\d)年?/u, narrows: {} },
  { word: /目标|计划|任务/u, narrows: { status: ['target'] } },
  { word: /实绩|结果|完成|实际(?!利用|到位)/u, narrows: { status: ['actual', 'estimate'] } },
  { word: /总量/u, narrows: { of: 'level' } },
  { word: /预计/u, narrows: { status: ['estimate'] } },
  { word: /同比增长|增长率?|增速|增幅|涨幅|提高/u, narrows: { measure: 'growth' } },
  { word: /同比下降|下降率?|降幅|减少|压降/u, narrows: { measure: 'growth' }, negative: true },
];

const mirrored: Record<Relation, Relation> = {
  '>': '<',
  '>=': '<=',
  '<': '>',
  '<=': '>=',
  '=': '=',
};

/** Takes the narrowing words off what stands before a comparison; what is left names what is measured. */
function narrow(before: string, condition: Condition): Condition {
  let result = condition;
  let about = before;
  for (const { word, narrows, negative } of narrowing) {
    const found = word.exec(about)?.[0];
    if (found === undefined) continue;
    about = about.replace(found, '');
    const year = /^20\d\d/u.exec(found)?.[0];
    // 增速全省第一 asks for a rank, of growth.
    const of = result.measure === 'rank' && narrows.measure === 'growth';
    result = { ...result, ...(of ? { of: 'growth' } : narrows), ...(year ? { period: year } : {}) };
    // A fall of more than 30% is a growth below -30%.
    if (negative) result = { ...result, relation: mirrored[result.relation], value: -result.value };
  }
  return { ...result, about: about.replace(/[的,:]/gu, '') };
}

const anything = {
  unit: null,
  measure: null,
  scope: null,
  of: null,
  period: null,
  status: null,
  about: '',
};

/** Reads a folded query as a condition on figures; null when it is none. */
export function parseCondition(query: string): Condition | null {
  const rank = standing.exec(query);
  if (rank) {
    const [, before = '', scope = '', kind, place = ''] = rank;
    const relation = kind === '前' ? '<=' : '=';
    return narrow(before, {
      ...anything,
      relation,
      value: rankOf(place),
      measure: 'rank',
      scope,
    });
  }
  const compared = comparison.exec(query);
  if (!compared) return null;
  const [, before = '', word = '', number = '', unit = ''] = compared;
  const relation = relationOf.get(word);
  if (!relation) return null;
  return narrow(before, { ...anything, relation, value: Number(number), unit: unit || null });
}
