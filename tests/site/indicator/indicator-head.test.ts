import { expect, test } from 'vitest';
import { bigWords } from '../../../src/site/indicator/big-words.ts';
import { derivedColumn } from '../../../src/site/indicator/derived-column.ts';
import { headColumn } from '../../../src/site/indicator/indicator-head.ts';
import { planViews } from '../../../src/site/plan/plan-view.ts';
import { data, from, indicator, observation } from '../make-data.ts';

test.each([
  ['突破1300亿元', ['突破', '1300', '亿元']],
  ['稳定在110万吨以上', ['稳定在', '110', '万吨以上']],
  ['−66.9%', ['', '−66.9', '%']],
  ['约1384.5亿元以上', ['约', '1384.5', '亿元以上']],
  ['与经济增长同步', ['与经济增长同步', '', '']],
  ['全省第三', ['全省第三', '', '']],
  // the digits of a clause are not its point
  [
    '加快盘锦港30万吨原油码头、拓宽型深水航道等基础设施建设',
    ['加快盘锦港30万吨原油码头、拓宽型深水航道等基础设施建设', '', ''],
  ],
])('%s is set as %j', (words, [before, number, after]) => {
  expect(bigWords(words)).toEqual({ before, number, after });
});

/** The head of an indicator of these observations, in short: titles, large figures, lines. */
function head(...expressions: string[]) {
  const capital = indicator('foreign-capital', expressions.map(from));
  const report = data([capital]);
  const [view] = planViews(report);
  const [result, goal] = (['result', 'goal'] as const).map((half) => {
    const { title, big, rows } = headColumn(report, capital, half);
    const lines = rows.map(
      ({ term, figures, words }) => `${term} ${figures.map((one) => one.words).join('')}${words}`,
    );
    return { title, big: big?.words, lines };
  });
  return { result, goal, derived: derivedColumn(report, capital, view) };
}

test('the level stands large, its growth and bound below; a goal without growth says so', () => {
  const { result, goal } = head('2020 6.04亿美元', '2020 +36.3%', '2021 2亿美元');
  expect(result).toEqual({
    title: '2020年实绩',
    big: '6.04亿美元',
    lines: ['增速 增长36.3%', '数值表述 确数'],
  });
  expect(goal).toEqual({
    title: '2021年目标',
    big: '2亿美元',
    lines: ['增速目标 原文未给出增速目标', '数值表述 确数'],
  });
});

test('words stand alone: no bound of a number is told of them', () => {
  expect(head('2020 5个', '2021 同步').goal).toMatchObject({ big: '同步', lines: [] });
});

test('between two stated levels the change is worked out, with its formula, and the level before', () => {
  const { big, rows } = head('2020 6.04亿美元', '2020 +36.3%', '2021 2亿美元').derived;
  expect(big).toEqual({ term: '目标比结果', words: '−66.9%', formula: '2 ÷ 6.04 − 1', bound: '' });
  expect(rows.map(({ term, words, formula }) => [term, words, formula])).toEqual([
    ['相差', '−4.04亿美元', '2 − 6.04'],
    ['2019年', '4.43亿美元', '6.04 ÷ (1 + 36.3%)'],
  ]);
});

test('a growth goal gives the level it leads to, with the bound that follows', () => {
  const { big } = head('2020 1300亿元以上', '2021 +6.5%左右').derived;
  expect(big).toEqual({
    term: '2021年',
    words: '约1384.5亿元',
    formula: '1300 × (1 + 6.5%)',
    bound: '约数',
  });
});

test.each<[string, string[]]>([
  ['原文未列目标，无法推算', ['2020 5个']],
  ['原文未列上年数据，无法推算', ['2021 5个']],
  ['目标只有文字表述，无法推算', ['2020 5个', '2021 同步']],
  ['两数不能直接比较，无法推算', ['2020 5户', '2021 5亿元']],
])('%s', (why, expressions) => {
  expect(head(...expressions).derived).toMatchObject({ big: null, rows: [], why });
});

test('a silent half has no figure; one that speaks of other years only shows those', () => {
  expect(head('2020 5个').goal).toEqual({ title: '2021年目标', big: undefined, lines: [] });
  const later = indicator('x', [
    observation({ id: '2025-level', period: '2025', status: 'target', value: 8, text: '8个' }),
  ]);
  expect(headColumn(data([later]), later, 'goal').title).toBe('2025年目标');
});
