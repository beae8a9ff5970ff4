import { expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { REPORT_PAGES } from '../../../src/site/report-pages.ts';
import { shortName } from '../../../src/site/report/naming.ts';
import { furtherPages, mastheadPlace, navigationOf } from '../../../src/site/frame/navigation.ts';
import { pageTitle } from '../../../src/site/frame/page-title.ts';
import { reportChoices } from '../../../src/site/frame/report-choice.ts';
import { reportNames } from '../../../src/site/report/report-names.ts';
import { yearColours } from '../../../src/site/frame/year-colours.ts';
import { data, from, indicator } from '../make-data.ts';

const nothingSaid = { title: null, place: null };
const report = (fields: Partial<Report>): Report => ({ ...data([]).report, ...fields });

test.each<[name: string, said: Partial<Report>]>([
  ['某市 · 2020 执行 · 2021 计划', {}],
  ['某市 · 2020 执行 · 2021 计划 · 政府工作报告', { genre: 'work' }],
  ['某市 · 2020 执行', { planYear: null }],
  ['芦湾市 · 2020 执行 · 2021 计划', { place: '芦湾市' }],
  ['2020 执行 · 2021 计划', { place: null }],
  ['〔some-2021〕', { ...nothingSaid, executionYear: null, planYear: null }],
])('a report is called %s', (name, said) => {
  expect(shortName(report(said))).toBe(name);
});

test('two reports that would be called the same are told apart by their ids', () => {
  const names = reportNames([report({ id: 'a' }), report({ id: 'b' }), report({ planYear: 2030 })]);
  expect([...names.values()]).toEqual([
    '某市 · 2020 执行 · 2021 计划 · a',
    '某市 · 2020 执行 · 2021 计划 · b',
    '某市 · 2020 执行 · 2030 计划',
  ]);
});

test.each([
  ['位次', null, '位次 · 计划报告对读'],
  ['位次', '某市 · 2020 执行', '位次 · 某市 · 2020 执行 · 计划报告对读'],
  ['关于 · 某市 · 2020 执行', '某市 · 2020 执行', '关于 · 某市 · 2020 执行 · 计划报告对读'],
  ['计划报告对读', null, '计划报告对读'],
])('a page %s of report %s is titled %s', (title, name, whole) => {
  expect(pageTitle(title, name)).toBe(whole);
});

const pair = data([indicator('x', ['2020 5个', '2021 6个'].map(from))]);
const results = data([indicator('x', [from('2020 5个')])]);
const named = (id: string, of: typeof pair) => ({ ...of, report: { ...of.report, id } });

test.each<[place: Parameters<typeof reportChoices>[3], hrefs: string[]]>([
  ['plan', ['/new/plan/', '/old/']],
  ['gaps', ['/new/gaps/', '/old/gaps/']],
  ['full', ['/new/full/', '/old/full/']],
  ['text', ['/new/', '/old/']],
  [null, ['/new/', '/old/']],
])('who changes reports on %s stays there where the other has it: %s', (place, hrefs) => {
  const reports = [named('new', pair), named('old', results)];
  const choices = reportChoices(reports, ({ id }) => id, 'new', place);
  expect(choices.map(({ href }) => href)).toEqual(hrefs);
  expect(choices.map(({ current }) => current)).toEqual([true, false]);
});

const mayBeEmpty = ['plan', 'indicators', 'ranks', 'gaps', 'checks'];
test.each<[name: string, of: typeof pair, holding: string[]]>([
  ['both years', pair, ['plan', 'indicators', 'gaps']],
  ['results only', results, ['indicators', 'gaps']],
  ['no figures', data([]), []],
])('navigation leads only to pages with something to show: %s', (_, of, holding) => {
  const held = REPORT_PAGES.filter(({ holds }) => holds(of)).map(({ folder }) => folder);
  expect(mayBeEmpty.filter((folder) => held.some((one) => one === folder))).toEqual(holding);
  const hrefs = [...navigationOf(of), ...furtherPages(of)].map(({ href }) => href);
  const led = REPORT_PAGES.filter(({ folder }) => hrefs.includes(`/some-2021/${folder}/`));
  expect(led.map(({ folder }) => folder)).toEqual(held);
});

test('a page that may have nothing to show says so, and something leads to every page', () => {
  const empty = data([]);
  for (const { folder, words, holds } of REPORT_PAGES) {
    expect([folder, words.masthead ?? words.foot]).not.toContain(undefined);
    if (!holds(empty)) expect([folder, words.nothing]).not.toContain(undefined);
  }
});

test('on the whole text the masthead shows the text as current', () => {
  expect(mastheadPlace('full')).toBe('text');
  expect(mastheadPlace('plan')).toBe('plan');
  expect(mastheadPlace(null)).toBe(null);
});

test.each([
  [2020, 2021, '红为2020年，蓝为2021年'],
  [null, null, '红为所报告的年份，蓝为所计划的年份'],
])('what colours stand for, of %s and %s', (executionYear, planYear, words) => {
  expect(yearColours(report({ executionYear, planYear }))).toBe(words);
});
