import { expect, test } from 'vitest';
import { planRows } from '../../../src/site/plan/plan-rows.ts';
import { data, entry, from, indicator, observation } from '../make-data.ts';

const notes = (...observations: ReturnType<typeof from>[]) => notesIn('', ...observations);
const notesIn = (raw: string, ...observations: ReturnType<typeof from>[]) =>
  planRows(data([indicator('grain', observations, '粮食产量')], [], raw))[0]?.notes.map(
    ({ words }) => words,
  );

test('another name in the goals is said, and quoted only as it stands in the text', () => {
  const goal = { ...from('2021 120万吨'), subject: '粮食总产量' };
  const result = { ...from('2020 118.9万吨'), subject: '粮食产量' };
  expect(notesIn('粮食总产量达到120万吨', result, goal)).toEqual(['2021年称“粮食总产量”']);
  expect(notesIn('粮食、蔬菜总产量', result, goal)).toEqual(['2021年指粮食总产量']);
});

test('a missing growth is said, with the words that stand for it where there are some', () => {
  expect(notes(from('2020 350亿元'), from('2021 +7%'))).toEqual(['原文未给出2020年增速']);
  const standing = observation({
    id: '2020-qualitative',
    measure: 'qualitative',
    value: null,
    unit: null,
    of: 'growth',
    text: '增速高于全省平均水平',
  });
  expect(notes(from('2020 350亿元'), standing, from('2021 +7%'))).toEqual([
    '2020年增速，原文只说“增速高于全省平均水平”',
  ]);
});

test('two wordings that may count different things are quoted, and nothing else is said', () => {
  const goal = { ...from('2021 2511个'), subject: '建成5G基站' };
  expect(notes({ ...from('2020 961个'), subject: '新建5G基站' }, goal)).toEqual([
    '2020年称“新建5G基站”，2021年称“建成5G基站”；原文没有说明口径是否相同，不作比较',
  ]);
});

test('a goal stated again elsewhere is pointed to', () => {
  const goal = from('2021 3%以内');
  const again = {
    ...goal,
    id: '2021-level-2',
    source: { ...goal.source, section: '2-7', start: 5 },
  };
  expect(notes(from('2020 2.6%'), goal, again)).toEqual(['2-7再次提到这一目标']);
});

test("the catalogue's caution stands beside an implied level, and only there", () => {
  const caution = '增速按可比价计算';
  const entries = [entry({ id: 'x', caution })];
  const implied = indicator('x', ['2020 100亿元', '2020 +3%', '2021 +6%'].map(from));
  const stated = indicator('x', ['2020 100亿元', '2021 106亿元'].map(from));
  const of = (one: ReturnType<typeof indicator>) =>
    planRows(data([one], entries))[0]?.notes.map(({ words }) => words);
  expect(of(implied)).toEqual([caution]);
  expect(of(stated)).toEqual([]);
});
