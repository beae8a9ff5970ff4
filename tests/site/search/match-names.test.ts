import { expect, test } from 'vitest';
import { expand } from '../../../src/site/search/query-expansions.ts';
import { fold } from '../../../src/site/search/fold-for-search.ts';
import { latinNames } from '../../../src/site/search/latin-names.ts';
import { matchLatin } from '../../../src/site/search/match-latin.ts';
import { matchNames } from '../../../src/site/search/match-names.ts';
import type { NameEntry, Names } from '../../../src/site/search/name-entry.ts';

const entry = (at: number, name: string, ...aliases: string[]): NameEntry => ({
  at,
  name,
  aliases,
  reports: [0],
});
const entries = [
  entry(0, '地区生产总值', 'GDP'),
  entry(1, '社会消费品零售总额', '社零'),
  entry(2, '万元地区生产总值能耗', '单位GDP能耗'),
  entry(3, '金融机构本外币贷款余额', '各项贷款'),
];
const ids = ['gdp', 'retail', 'energy', 'loans'];
const names: Names = { reports: [], entries, synonyms: [['发改委', '发展和改革委员会']] };
const english = [
  'Gross regional product',
  'Total retail sales of consumer goods',
  'Energy use per unit of GDP',
  'Loans',
];
const latin = latinNames(names, english, ['红海滩', '推动重点行业重组', '银行行长还款']);

const match = (typed: string) => {
  const query = fold(typed).text;
  return matchLatin(query, names, latin, matchNames(query, entries));
};
const met = (typed: string) =>
  match(typed).named.map(({ entry: { at }, via }) => `${ids[at]} ${via}`);

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
  expect(met(typed)).toEqual(expected);
});

const expansions = (typed: string) => {
  const query = fold(typed).text;
  const { named, phrases } = match(typed);
  return expand(query, typed, named, names.synonyms, phrases).map(
    ({ from, to }) => `${from} → ${to}`,
  );
};

test.each([
  ['GDP', ['GDP → 地区生产总值']],
  ['社零', ['社零 → 社会消费品零售总额']],
  ['dqsczz', ['dqsczz → 地区生产总值']],
  ['dqsc', ['dqsc → 地区生产']],
  ['hht', ['hht → 红海滩']],
  ['honghai', ['honghai → 红海']],
  ['zhongdianhangye', ['zhongdianhangye → 重点行业']],
  ['chongzu', ['chongzu → 重组']],
  ['zhongzu', []],
  ['hangzhanghuankuan', ['hangzhanghuankuan → 行长还款']],
  ['fgw', ['fgw → 发展和改革委员会']],
  ['发改委', ['发改委 → 发展和改革委员会']],
  ['零售', []],
  ['红海滩', []],
])('%s is also looked for as %s', (typed, expected) => {
  expect(expansions(typed)).toEqual(expected);
});
