import { expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { holds, type Holding } from '../../../src/site/frame/holds-page.ts';
import { shortName } from '../../../src/site/report/naming.ts';
import { furtherPages, navigationOf } from '../../../src/site/frame/navigation.ts';
import { pageTitle } from '../../../src/site/frame/page-title.ts';
import { placeOf } from '../../../src/site/report/place-of-report.ts';
import { reportChoices } from '../../../src/site/frame/report-choice.ts';
import { reportNames } from '../../../src/site/report/report-names.ts';
import { yearColours } from '../../../src/site/frame/year-colours.ts';
import { data, from, indicator } from '../make-data.ts';

const nothingSaid = { title: null, meeting: null, submitter: null };
const report = (fields: Partial<Report>): Report => ({ ...data([]).report, ...fields });

test.each<[place: string, said: Partial<Report>]>([
  ['盘锦市', { title: '关于盘锦市2020年国民经济和社会发展计划执行情况的报告' }],
  ['盘锦市', { title: '关于2020年盘锦市国民经济和社会发展计划执行情况的报告' }],
  ['云溪县', { title: '关于云溪县国民经济和社会发展情况的报告' }],
  ['盘锦市', { title: '盘锦市人民政府工作报告' }],
  ['沙河区', { title: '2022年沙河区政府工作报告' }],
  ['河北省', { title: '政府工作报告', meeting: '河北省第十三届人民代表大会第五次会议' }],
  ['科尔沁右翼前旗', { submitter: '科尔沁右翼前旗发展和改革委员会' }],
  ['', { title: '政府工作报告', meeting: '第十四届全国人民代表大会第三次会议' }],
  ['', { title: '关于2024年国民经济和社会发展计划执行情况与2025年计划草案的报告' }],
  ['', {}],
])('the place of a report: %s from %o', (place, said) => {
  expect(placeOf(report({ ...nothingSaid, ...said }))).toBe(place);
});

test.each<[name: string, said: Partial<Report>]>([
  ['某市 · 2020 执行 · 2021 计划', {}],
  ['某市 · 2020 执行 · 2021 计划 · 政府工作报告', { title: '某市政府工作报告' }],
  ['某市 · 2020 执行', { planYear: null }],
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

test('who changes reports stays at the same table, and comes from a text to the front', () => {
  const reports = [report({ id: 'new' }), report({ id: 'old' })];
  const hrefs = (place: Parameters<typeof reportChoices>[3]) =>
    reportChoices(reports, ({ id }) => id, 'new', place).map(({ href }) => href);
  expect(hrefs('plan')).toEqual(['/new/plan/', '/old/plan/']);
  expect(hrefs('text')).toEqual(['/new/', '/old/']);
  expect(reportChoices(reports, ({ id }) => id, 'new', null).map(({ current }) => current)).toEqual(
    [true, false],
  );
});

const pair = data([indicator('x', ['2020 5个', '2021 6个'].map(from))]);
const results = data([indicator('x', [from('2020 5个')])]);
test.each<[name: string, of: typeof pair, what: Holding[]]>([
  ['both years', pair, ['plan', 'indicators', 'gaps']],
  ['results only', results, ['indicators', 'gaps']],
  ['no figures', data([]), []],
])('navigation leads only to pages with something to show: %s', (_, of, what) => {
  const all: Holding[] = ['plan', 'indicators', 'ranks', 'gaps', 'checks'];
  expect(all.filter((one) => holds(of, one))).toEqual(what);
  const led = [...navigationOf(of), ...furtherPages(of)].map(({ href }) => href.split('/').at(-2));
  expect(all.filter((one) => led.includes(one))).toEqual(what);
});

test.each([
  [2020, 2021, '红为2020年，蓝为2021年'],
  [null, null, '红为所报告的年份，蓝为所计划的年份'],
])('what colours stand for, of %s and %s', (executionYear, planYear, words) => {
  expect(yearColours(report({ executionYear, planYear }))).toBe(words);
});
