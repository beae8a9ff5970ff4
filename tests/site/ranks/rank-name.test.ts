import { expect, test } from 'vitest';
import { firstRanks } from '../../../src/site/front/first-ranks.ts';
import { rankName, rankWords } from '../../../src/site/ranks/rank-name.ts';
import { data, from, indicator, observation } from '../make-data.ts';
import { panjin } from '../panjin-data.ts';

const rank = (of: 'level' | 'growth' | undefined, text: string) =>
  observation({
    id: `2020-rank${of ? `-${of}` : ''}`,
    measure: 'rank',
    value: 1,
    unit: null,
    scope: '全省',
    text,
    ...(of ? { of } : {}),
  });

test.each([
  ['地区生产总值', '2020 +3%以上', 'growth', '全省第一', '地区生产总值增速', '增速全省第一'],
  ['闲置土地面积', '2020 -71.8%', 'growth', '全省第三', '闲置土地面积降幅', '降幅全省第三'],
  ['固定资产投资', '2020 423.5亿元', 'level', '全省第四', '固定资产投资总量', '总量全省第四'],
  ['进出口总额', '2020 200亿元', 'level', '全省第五', '进出口总额', '总量全省第五'],
  ['农村居民收入', '2020 20495元', 'level', '第二位', '农村居民收入', '总量全省第二位'],
  ['人均月低保金救助额', '2020 758元', undefined, '全省第一', '人均月低保金救助额', '全省第一'],
] as const)('%s, %s, ranked by %s: %s is the rank of %s', (name, said, of, text, ranked, words) => {
  const one = rank(of, text);
  const of_ = indicator('x', [from(said), one], name);
  expect([rankName(of_, one), rankWords(of_, one)]).toEqual([ranked, words]);
});

test('the first places of the headline sentence are named before those that stand earlier or elsewhere', () => {
  const firms = indicator('firms', [{ ...rank(undefined, '国内第一'), scope: '国内' }], '某公司');
  const at = (id: string, start: number) => ({
    section: '1-1',
    start,
    end: start + 1,
    sentence: { id, start, end: start + 9 },
  });
  firms.observations[0]!.source = at('1-1.s1', 5);
  const gdp = indicator(
    'gdp',
    [
      { ...from('2020 1300亿元'), source: at('1-1.s2', 20) },
      { ...from('2020 +3%'), source: at('1-1.s2', 30) },
      { ...rank('growth', '全省第一'), source: at('1-1.s2', 40) },
    ],
    '地区生产总值',
  );
  expect(firstRanks(data([firms, gdp], [], '—'.repeat(60))).map(({ name }) => name)).toEqual([
    '地区生产总值增速',
    '某公司',
  ]);
});

test('this report has nine first places, those of the headline sentence in front', () => {
  const names = firstRanks(panjin).map(({ name }) => name);
  expect(names).toHaveLength(9);
  expect(names.slice(0, 3)).toEqual([
    '地区生产总值增速',
    '一般公共预算收入增速',
    '规模以上工业增加值增速',
  ]);
});
