import { expect, test } from 'vitest';
import { clausesOf } from './clauses-of.ts';

/** What each figure of a sentence is said of, as the names that the stages of the grammar give it. */
const named = (sentence: string): string[] =>
  clausesOf(sentence).map(({ names }) => names.join(' & '));

/** Invented sentences that only one branch of a stage reads rightly. */
test.each<[stage: string, sentence: string, names: string[]]>([
  [
    'a second verb of state under the cue is no part of the name',
    '粮食产量稳定保持在110万吨。',
    ['粮食产量'],
  ],
  [
    '分别 within a comparison says that it is of two owners',
    '工业增加值、固定资产投资等指标增速低于目标，比年初预期分别低2.4个和6.2个百分点。',
    ['工业增加值 & 固定资产投资'],
  ],
  [
    'and takes as many of the owners before as there are figures',
    '生产总值增长8%、财政收入增长10%，比年初预期分别低2.4个和6.2个百分点。',
    ['生产总值', '财政收入', '生产总值 & 财政收入'],
  ],
  [
    'two places that one owner is compared with are no owners',
    '居民收入增长8%，分别高于全国、全省2.4和1.8个百分点。',
    ['居民收入', '居民收入'],
  ],
  [
    'a noun that says nothing without its verb keeps it',
    '新签约项目215个，总投资1320亿元。',
    ['新签约项目', '新签约项目总投资'],
  ],
  [
    'a later trade of a list of idle capacity, named whole',
    '淘汰落后炼铁产能210万吨、水泥产能680万吨。',
    ['淘汰落后炼铁产能', '淘汰落后水泥产能'],
  ],
  ['a noun of one character is not counted', '建成12处桥。', ['建成']],
  [
    'a list of which an item is one character is no list',
    '村和社区养老服务机构均增长3%。',
    ['村和社区养老服务机构'],
  ],
  [
    'a stock that was lessened falls',
    '消化批而未供土地427公顷，下降39.7%。',
    ['消化批而未供土地', '批而未供土地'],
  ],
])('%s: %s', (_stage, sentence, names) => {
  expect(named(sentence)).toEqual(names);
});

test.each<[why: string, sentence: string, bounds: string[]]>([
  ['said after the last', '城镇、农村居民收入分别增长5%、6%左右。', ['about', 'about']],
  ['said before the first', '城镇、农村居民收入分别增长超过5%、6%。', ['more-than', 'more-than']],
  ['said after the first', '城镇、农村居民收入分别增长5%以上、6%。', ['at-least', 'exact']],
  ['said of each', '城镇、农村居民收入分别增长5%左右、6%以上。', ['about', 'at-least']],
  ['no list after 分别', '城镇、农村居民收入增长5%、6%左右。', ['exact', 'about']],
])('a bound of a list %s: %s', (_why, sentence, bounds) => {
  const figures = clausesOf(sentence).flatMap((clause) => clause.figures);
  expect(figures.map(({ bound }) => bound)).toEqual(bounds);
});

test('the unit at the end of a list is that of its bare numbers', () => {
  const units = clausesOf('服务业、工业、农业分别回落171.8、55和676.6个百分点。')
    .flatMap((clause) => clause.figures)
    .map((figure) => figure.kind === 'quantity' && figure.unit);
  expect(units).toEqual(['个百分点', '个百分点', '个百分点']);
});
