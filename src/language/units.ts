import type { Unit } from '../model/unit.ts';
import { oneOf } from './one-of.ts';

/** Multipliers that stand between a number and its unit: 130.3亿元, 7.5万名, 5千公里. */
const multipliers: ReadonlyMap<string, number> = new Map([
  ['百', 1e2],
  ['千', 1e3],
  ['万', 1e4],
  ['百万', 1e6],
  ['千万', 1e7],
  ['亿', 1e8],
  ['百亿', 1e10],
  ['千亿', 1e11],
  ['万亿', 1e12],
]);

/** What may follow the slash of a compound unit besides a unit, with or without a multiplier: 元/月, 元/人·年. */
const perWords: readonly string[] = [
  '人·年',
  '人·月',
  '人年',
  '人月',
  '月·人',
  '年·人',
  '学期',
  '学年',
  '月',
  '季',
  '日',
  '时',
  '秒',
  '生',
  '平方厘米',
];

/** 年 is a unit only of spans like 平均受教育年限, which the parser reads by itself; elsewhere years are dates. */
const datesOtherwise = '年';

/**
 * Words in which a counting word is only the beginning of another word, so that the number before it has no unit:
 * 2020人均 is no count of people, 8890平台 no count of anything.
 */
const falseStarts: readonly string[] = [
  '人均',
  '人民',
  '人大',
  '家庭',
  '家居',
  '项目',
  '条例',
  '行业',
  '行动',
  '行政',
  '道路',
  '面积',
  '类似',
  '批发',
  '本外币',
  '分布',
  '分类',
  '分项',
  '分别',
  '方面',
  '方案',
  '方式',
  '方向',
  '部门',
  '组织',
  '组建',
  '门类',
  '点对点',
  '台账',
  '单位',
  '市场',
  '市民',
  '市级',
  '市区',
  '县域',
  '县级',
  '村级',
  '村民',
  '镇级',
  '成果',
  '成立',
  '成功',
  '成效',
  '成为',
  '层次',
  '班子',
  '节能',
  '节约',
  '位置',
  '集群',
  '集中',
  '集团',
  '度假',
  '度电',
  '例行',
  '次数',
  '期间',
  '期末',
  '期货',
  '件数',
  '轮动',
  '所有',
  '所属',
  '所在',
  '双向',
  '对口',
  '对外',
  '对接',
  '米粉',
  '头部',
  '位居',
  '位列',
];

const multiplied = new RegExp(`^(${oneOf(multipliers.keys())})(.+)$`);

/** The unit of a symbol: a row of the model, or one with a multiplier before it (万榀 is 10,000 榀); undefined for neither. */
export function unitNamed(symbol: string, units: readonly Unit[]): Unit | undefined {
  const row = units.find((unit) => unit.symbol === symbol);
  if (row !== undefined) return row;
  const [, written = '', rest = ''] = multiplied.exec(symbol) ?? [];
  const times = multipliers.get(written);
  const unit = units.find((one) => one.symbol === rest);
  if (times === undefined || unit === undefined) return undefined;
  return { ...unit, symbol, multiplier: Number((unit.multiplier * times).toPrecision(15)) };
}

/** Reads the unit that begins at `place` of a text, as written; null when none does. A multiplier alone is one: 突破100万. */
export type ReadUnit = (text: string, place: number) => string | null;

/** What the parser asks of the units that a model knows. */
export interface UnitWords {
  read: ReadUnit;
  /** whether a unit as written is a counting word: 12家 yes, 12万家 and 12吨 no */
  counts: (unit: string | null) => boolean;
}

/** Dimensions of counting words. */
const counted: readonly string[] = ['count', 'occasion', 'person', 'person-occasion'];

/** The words of a model's units: each may stand with a multiplier, or per another one (元/亩). */
export function unitWords(units: readonly Unit[]): UnitWords {
  const classifiers = new Set(
    units.filter(({ dimension }) => counted.includes(dimension)).map(({ symbol }) => symbol),
  );
  const symbols = units.map(({ symbol }) => symbol);
  const words = symbols.filter((symbol) => symbol !== datesOtherwise && !multipliers.has(symbol));
  const times = oneOf(multipliers.keys());
  const multiplier = new RegExp(times, 'y');
  const notUnit = new RegExp(oneOf(falseStarts), 'y');
  const head = new RegExp(`${times}?${oneOf(words)}`, 'y');
  const tail = new RegExp(`/${times}?${oneOf([...symbols, ...perWords])}`, 'y');
  const at = (pattern: RegExp, text: string, place: number): string => {
    pattern.lastIndex = place;
    return pattern.exec(text)?.[0] ?? '';
  };
  const read: ReadUnit = (text, place) => {
    const alone = at(multiplier, text, place);
    const found = at(notUnit, text, place + alone.length) === '' ? at(head, text, place) : '';
    if (found === '') return alone === '' ? null : alone;
    return found + at(tail, text, place + found.length);
  };
  return { read, counts: (unit) => unit !== null && classifiers.has(unit) };
}
