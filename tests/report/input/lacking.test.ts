import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Message } from '../../../src/model/message.ts';
import { messagesOf, readText } from '../read-text.ts';

const RULES = ['title-missing', 'year-missing', 'text-truncated'];

const lacking = (raw: string): Message[] =>
  messagesOf(readText(raw)).filter(({ rule }) => RULES.includes(rule));

const TITLE = '关于云溪县2011年国民经济和社会发展计划执行情况与2012年计划草案的报告\n\n';
const HEAD = '各位代表：\n\n一、计划执行情况\n\n';

test('a text without a title line is told of at its first character', () => {
  expect(lacking(`${HEAD}2011年，全县生产总值增长9%。\n`)).toEqual([
    {
      rule: 'title-missing',
      severity: 'warning',
      start: 0,
      expected: 'a line above the body that names the report, as 关于…的报告 or 政府工作报告',
      found: '“各位代表：” as the first line, and no title before the body',
      cure: 'compare with the published page and copy its title too; where it has none, this stays, and the site says 原文没有题名',
    },
  ]);
});

test('a text that names no year is told of, and what that means for its figures', () => {
  const raw = `政府工作报告\n\n${HEAD}全县生产总值增长9%。到2015年，生产总值达到80亿元，比2010年翻一番。\n`;
  expect(lacking(raw.replace('到2015年', '今年').replace('比2010年', '比十年前'))).toEqual([
    {
      rule: 'year-missing',
      severity: 'warning',
      start: 0,
      expected:
        'the year reported on or planned for, in the title, a heading, the date or the text',
      found: 'none of them names a year',
      cure: 'compare with the published page and copy its title, date and headings too; where it names none, this stays: only figures are recorded whose own sentence names a year or a five-year plan, and no year is guessed',
    },
  ]);
});

test('without any year only what its own sentence dates is recorded', () => {
  const raw = `政府工作报告\n\n${HEAD}全县生产总值增长9%。“十一五”末，公路里程达到300公里。\n`;
  const result = readText(raw);
  if (!result.read) throw new Error('refused');
  const observations = result.indicators.flatMap((indicator) => indicator.observations);
  expect(observations.map(({ period, text }) => `${period} ${text}`)).toEqual(['2010 300公里']);
  expect(result.report).toMatchObject({ executionYear: null, planYear: null });
  expect(messagesOf(result).map(({ rule, found }) => `${rule} ${found}`)).toContain(
    'period-unknown 9%, which is therefore not recorded',
  );
});

test.each([
  ['政 府 工 作 报 告', '政府工作报告'],
  ['政 府 工 作 报 告 2012-01-14 2012年1月6日在云溪县第五届人民代表大会上', '政府工作报告'],
  ['2011年政府工作报告(征求意见稿)', '2011年政府工作报告(征求意见稿)'],
  ['政府工作报告――2010年12月22日在江湾区第十三届人民代表大会第六次会议上', '政府工作报告'],
  ['政府工作报告（摘要）—2010年12月22日', '政府工作报告（摘要）'],
  ['关于云溪县2011年计划执行情况的报告 2012-02-05', '关于云溪县2011年计划执行情况的报告'],
  ['云溪县2012年国民经济和社会发展计划', '云溪县2012年国民经济和社会发展计划'],
  [
    '关于云溪县2011年国民经济和社会发展计划执行情况\n与2012年计划草案的报告',
    '关于云溪县2011年国民经济和社会发展计划执行情况与2012年计划草案的报告',
  ],
])('%s is a title', (line, title) => {
  const result = readText(`${line}\n${HEAD}2011年，全县生产总值增长9%。\n`);
  expect(result.read && result.report.title).toBe(title);
});

test('what a page has above a title set wide is dropped as above any other', () => {
  const result = readText(`县情概览\n政 府 工 作 报 告\n${HEAD}2011年，全县生产总值增长9%。\n`);
  expect(result.read && result.report.dropped.map(({ rule }) => rule)).toEqual(['above-title']);
});

const ENDED = `${TITLE}${HEAD}全县生产总值增长9%。\n\n`;

test('a text that ends in mid-sentence is told of where it breaks off', () => {
  const raw = `${ENDED}城镇登记失业率控制在4%以内，人口自然增长率\n`;
  expect(lacking(raw)).toEqual([
    {
      rule: 'text-truncated',
      severity: 'warning',
      start: raw.indexOf('率\n'),
      expected: 'a last sentence that ends with a full stop',
      found: '“城镇登记失业率控制在4%以内，人口自然增长率”, where the text ends',
      cure: 'compare with the published page and copy the rest too; where it ends so, this stays',
    },
  ]);
});

test.each([
  ['a comma', '着力扩大内需，'],
  ['a semicolon', '全县生产总值增长9%；'],
  ['a colon', '主要做了以下工作：'],
  [
    'a word, on a line of its own, far on',
    '着力扩大内需、稳定外需、优化供给、改善民生、防范风险、保护环',
  ],
  ['a word, before the web page goes on', '着力扩大内需，稳\n\n【打印】【关闭】'],
  ['a word, above an annex', '着力扩大内需，稳\n\n附件：2012年主要指标表'],
  ['a word, above the date', '着力扩大内需，稳\n\n2012年1月5日'],
])('a text that ends with %s is told of', (_, last) => {
  expect(lacking(ENDED + last).map(({ rule }) => rule)).toEqual(['text-truncated']);
});

test.each([
  ['a full stop', '着力扩大内需。'],
  ['an exclamation mark', '为建设美丽云溪而努力奋斗！'],
  ['a half-width mark', '为建设美丽云溪而努力奋斗!'],
  ['a closing quotation mark after it', '我们要坚持“着力扩大内需，稳定外需。”'],
  ['a closing bracket', '着力扩大内需，稳定外需（详见附表）'],
  ['an ellipsis', '着力扩大内需，稳定外需……'],
  ['a date', '着力扩大内需。\n\n2012年1月5日'],
  ['a date in Chinese numerals', '着力扩大内需。\n\n二〇一二年一月五日'],
  ['who signed', '着力扩大内需。\n\n云溪县发展和改革局'],
  ['a thanks', '着力扩大内需。\n\n谢谢大家'],
  ['an annex', '着力扩大内需。\n\n附件：2012年主要指标表'],
  [
    'a list of terms',
    '着力扩大内需。\n\n附：名词解释\n\n四上企业：规模以上工业企业、限额以上批发零售企业、资质以内建筑企业',
  ],
  ['a heading', '着力扩大内需。\n\n二、2012年主要目标'],
  ['a heading with a comma', '着力扩大内需。\n\n（二）扩大内需，稳定外需，优化供给，改善民生'],
  [
    'a list of points',
    '主要指标如下：\n\n●生产总值增长9%左右\n\n●新增就业1200人，办成实事12件以上',
  ],
  ['a table that a colon leads to', '主要指标如下：\n\n生产总值\t亿元\t48.7'],
  ['a table', '着力扩大内需。\n\n指标\t单位\t2011年\n生产总值\t亿元\t48.7'],
])('a text that ends with %s is whole', (_, last) => {
  expect(lacking(ENDED + last)).toEqual([]);
});

const FOLDERS = [
  'tests/fixtures/genre',
  'tests/fixtures/structure',
  'tests/fixtures/second-report',
];
const whole = [
  'content/sources/panjin-2021.txt',
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt') && name !== 'language.txt')
      .map((name) => `${folder}/${name}`),
  ),
];

/** What the invented reports were written to lack. */
const LACKING: Record<string, string[]> = {
  'tests/fixtures/genre/nation-2026.txt': ['title-missing'],
  'tests/fixtures/structure/decimals.txt': ['title-missing', 'year-missing'],
  'tests/fixtures/structure/first-is.txt': ['title-missing'],
  'tests/fixtures/structure/no-headings.txt': ['title-missing'],
  'tests/fixtures/structure/no-title.txt': ['title-missing'],
  'tests/fixtures/structure/one-line-no-headings.txt': ['title-missing'],
  'tests/fixtures/structure/ordinals.txt': ['title-missing'],
  'tests/fixtures/structure/several-paragraphs.txt': ['title-missing'],
};

test.each(whole)('%s lacks nothing that it has', (file) => {
  const rules = lacking(readFileSync(file, 'utf8')).map(({ rule }) => rule);
  expect(rules).toEqual(LACKING[file] ?? []);
});
