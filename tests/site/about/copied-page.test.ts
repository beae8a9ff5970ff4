import { expect, test } from 'vitest';
import type { Section } from '../../../src/model/section.ts';
import { accountFor, retyped } from '../../../src/site/about/copied-page.ts';
import { droppedTexts, excusedByRule } from '../../../src/site/about/left-out.ts';
import { ruleWords } from '../../../src/site/words/rule-words.ts';
import { readReport } from '../../search/report-sections.ts';
import { data } from '../make-data.ts';

const RAW = '搜索:\n全市新建5G基站961个,\n增长(同比)。\n关闭 打印';
const SECTION: Section = {
  id: '1-1',
  kind: 'section',
  part: 1,
  number: '(一)',
  title: '城乡建设',
  start: 0,
  end: 0,
  topics: [],
  sentences: [],
};
const base = data([], [], RAW);
const made = {
  ...base,
  report: {
    ...base.report,
    sections: [{ ...SECTION, start: 4, end: 26 }],
    dropped: [
      { start: 0, end: 3, rule: 'search-box' },
      { start: RAW.length - 5, end: RAW.length, rule: 'page-buttons' },
    ],
    excused: [{ start: 8, end: 9, text: '5', rule: 'grade' }],
  },
};

test('every character of the copy is shown, dropped by a rule, or white space', () => {
  const { total, shown, white, dropped } = accountFor(made);
  expect({ total, shown, white }).toEqual({
    total: RAW.length,
    shown: RAW.length - 3 - 4 - 4,
    white: 4,
  });
  expect(dropped).toEqual([
    { rule: 'search-box', name: '搜索框', characters: 3 },
    { rule: 'page-buttons', name: '页面按钮', characters: 4 },
  ]);
});

test('the marks that display writes otherwise are counted, none of what was dropped among them', () => {
  expect(retyped(made)).toEqual([
    { from: '(', to: '（', count: 1 },
    { from: ')', to: '）', count: 1 },
    { from: ',', to: '，', count: 1 },
  ]);
});

test('what was left out is shown in its own words, numbers with those round them', () => {
  expect(droppedTexts(made).map(({ text }) => text)).toEqual(['搜索:', '关闭 打印']);
  expect(excusedByRule(made)).toEqual([
    {
      rule: 'grade',
      name: '等级、型号',
      count: 1,
      examples: [{ before: '全市新建', number: '5', after: 'G基站961' }],
    },
  ]);
});

test('every rule that a report of content/ needed has a Chinese name', () => {
  const { report } = readReport('panjin-2021');
  const rules = [...report.dropped, ...report.excused].map(({ rule }) => rule);
  expect([...new Set(rules)].filter((rule) => ruleWords(rule) === rule)).toEqual([]);
});

test('the parts of the Panjin copy add up to the file', () => {
  const { report, raw, indicators } = readReport('panjin-2021');
  const { total, shown, white, dropped } = accountFor({ ...base, report, raw, indicators });
  const gone = dropped.reduce((sum, { characters }) => sum + characters, 0);
  expect(shown + white + gone).toBe(total);
  expect(total).toBe(report.source.length);
});
