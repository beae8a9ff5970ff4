import { expect, test } from 'vitest';
import { parseCondition } from '../../../src/site/search/condition.ts';
import { fold } from '../../../src/site/search/fold-for-search.ts';

const parse = (typed: string) => parseCondition(fold(typed).text);

test.each([
  ['>=100亿元', { relation: '>=', value: 100, unit: '亿元', measure: null, about: '' }],
  ['≥ 100 亿元', { relation: '>=', value: 100, unit: '亿元' }],
  ['大于等于100亿元', { relation: '>=', value: 100, unit: '亿元' }],
  ['增长>10%', { relation: '>', value: 10, unit: '%', measure: 'growth', about: '' }],
  ['增速 ＞ １０％', { relation: '>', value: 10, unit: '%', measure: 'growth' }],
  ['下降>30%', { relation: '<', value: -30, unit: '%', measure: 'growth' }],
  ['失业率<3%', { relation: '<', value: 3, unit: '%', about: '失业率' }],
  ['GDP超过1000亿元', { relation: '>', value: 1000, about: 'gdp' }],
  [
    '2021年目标增长>=8%',
    { value: 8, period: '2021', status: ['target'], measure: 'growth', about: '' },
  ],
  ['人均可支配收入>20000', { value: 20000, unit: null, about: '人均可支配收入' }],
  ['全省第一', { relation: '=', value: 1, measure: 'rank', scope: '全省', about: '' }],
  ['全省前三', { relation: '<=', value: 3, measure: 'rank', scope: '全省' }],
  [
    'GDP增速全省第1',
    { relation: '=', value: 1, measure: 'rank', scope: '全省', of: 'growth', about: 'gdp' },
  ],
])('%s', (typed, expected) => {
  expect(parse(typed)).toMatchObject(expected);
});

test.each(['红海滩', '158.4亿元', '5G基站', 'a>b', '>', '全省第一条', '2021-2035'])(
  '%s is no condition',
  (typed) => {
    expect(parse(typed)).toBeNull();
  },
);
