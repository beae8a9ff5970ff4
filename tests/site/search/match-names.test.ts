import { expect, test } from 'vitest';
import { expand } from '../../../src/site/search/expand.ts';
import { fold } from '../../../src/site/search/fold.ts';
import { matchNames } from '../../../src/site/search/match-names.ts';
import type { LatinNames, NameEntry } from '../../../src/site/search/name-entry.ts';

const entry = (id: string, name: string, ...aliases: string[]): NameEntry => ({
  id,
  name,
  aliases,
  reports: [0],
});
const entries = [
  entry('gdp', '地区生产总值', 'GDP'),
  entry('retail', '社会消费品零售总额', '社零'),
  entry('energy', '万元地区生产总值能耗', '单位GDP能耗'),
  entry('loans', '金融机构本外币贷款余额', '各项贷款'),
];
const latin: LatinNames = [
  ['Gross regional product', 'di qu sheng chan zong zhi'],
  ['Total retail sales of consumer goods', 'she hui xiao fei pin ling shou zong e'],
  ['Energy use per unit of GDP', 'wan yuan di qu sheng chan zong zhi neng hao'],
  ['Loans', 'jin rong ji gou ben wai bi dai kuan yu e'],
];

const ids = (typed: string) =>
  matchNames(fold(typed).text, entries, latin).map(({ entry: { id }, via }) => `${id} ${via}`);

test.each([
  ['地区生产总值', ['gdp name', 'energy name']],
  ['GDP', ['gdp alias', 'energy alias']],
  ['社零', ['retail alias']],
  ['零售', ['retail name']],
  ['retail sales', ['retail english']],
  ['etail', []],
  ['dqsczz', ['gdp initials', 'energy initials']],
  ['diqushengchan', ['gdp pinyin', 'energy pinyin']],
  ['qushengchan', ['gdp pinyin', 'energy pinyin']],
  ['ushengchan', []],
  ['jrjg', ['loans initials']],
  ['2021年GDP目标', ['gdp within']],
  ['红海滩', []],
  ['', []],
])('%s', (typed, expected) => {
  expect(ids(typed)).toEqual(expected);
});

const phrases = (typed: string) => {
  const query = fold(typed).text;
  return expand(query, typed, matchNames(query, entries, latin), [
    ['发改委', '发展和改革委员会'],
  ]).map(({ from, to }) => `${from} → ${to}`);
};

test.each([
  ['GDP', ['GDP → 地区生产总值']],
  ['社零', ['社零 → 社会消费品零售总额']],
  ['dqsczz', ['dqsczz → 地区生产总值']],
  ['发改委', ['发改委 → 发展和改革委员会']],
  ['零售', []],
  ['红海滩', []],
])('%s is also looked for as %s', (typed, expected) => {
  expect(phrases(typed)).toEqual(expected);
});
