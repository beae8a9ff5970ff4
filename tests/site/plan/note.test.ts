import { expect, test } from 'vitest';
import { planRows } from '../../../src/site/plan/plan-rows.ts';
import { data, entry, from, indicator, observation } from '../make.ts';

const notes = (...observations: ReturnType<typeof from>[]) =>
  planRows(data([indicator('grain', observations, '粮食产量')]))[0]?.notes;

test('another name in the goals is said', () => {
  const goal = { ...from('2021 120万吨'), subject: '粮食总产量' };
  expect(notes({ ...from('2020 118.9万吨'), subject: '粮食产量' }, goal)).toEqual([
    '2021年称“粮食总产量”',
  ]);
});

test('a missing growth is said, with the words that stand for it where there are some', () => {
  expect(notes(from('2020 350亿元'), from('2021 +7%'))).toEqual(['报告没有给出2020年增速']);
  const standing = observation({
    id: '2020-qualitative',
    measure: 'qualitative',
    value: null,
    unit: null,
    of: 'growth',
    text: '增速高于全省平均水平',
  });
  expect(notes(from('2020 350亿元'), standing, from('2021 +7%'))).toEqual([
    '2020年增速只说“增速高于全省平均水平”',
  ]);
});

test('a goal below the result is noted as unexplained only where its sentences give no reason', () => {
  const pair = indicator('capital', [from('2020 6亿美元'), from('2021 2亿美元')]);
  expect(planRows(data([pair], [], '利用外资六亿'))[0]?.notes).toEqual(['所在句没有说明原因']);
  expect(planRows(data([pair], [], '受疫情影响，减少'))[0]?.notes).toEqual([]);
});

test('a goal stated again elsewhere is pointed to', () => {
  const goal = from('2021 3%以内');
  const again = {
    ...goal,
    id: '2021-level-2',
    source: { ...goal.source, section: '2-7', start: 5 },
  };
  expect(notes(from('2020 2.6%'), goal, again)).toEqual(['2-7 再次提到']);
});

test("the catalogue's caution stands beside what is compared, be it implied or stated", () => {
  const caution = '“建成”是当年数还是累计数，原文没有说明';
  const entries = [entry({ id: 'x', caution })];
  const implied = indicator('x', ['2020 100亿元', '2020 +3%', '2021 +6%'].map(from));
  const stated = indicator('x', ['2020 100亿元', '2021 106亿元'].map(from));
  expect(planRows(data([implied], entries))[0]?.notes).toEqual([caution]);
  expect(planRows(data([stated], entries))[0]?.notes).toEqual([caution]);
  expect(planRows(data([stated]))[0]?.notes).toEqual([]);
});
