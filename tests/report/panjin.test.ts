import { units } from '../units.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readReport } from '../../src/report/index.ts';

const bytes = readFileSync('content/sources/panjin-2021.txt');
const raw = bytes.toString('utf8');
const identity = {
  id: 'panjin-2021',
  file: 'content/sources/panjin-2021.txt',
  sha256: '0'.repeat(64),
};
const result = readReport(bytes, identity, { entries: [], units });
if (!result.read) throw new Error('the report was refused');
const { report } = result;

test('the title page says what, when, where and by whom', () => {
  expect(report).toMatchObject({
    title:
      '关于盘锦市2020年国民经济和社会发展计划执行情况与2021年国民经济和社会发展计划(草案)的报告',
    deliveredOn: '2021-01-15',
    meeting: '盘锦市第八届人民代表大会第五次会议',
    submitter: '盘锦市发展和改革委员会',
    executionYear: 2020,
    planYear: 2021,
  });
});

test('twenty sections have the addresses that were promised', () => {
  expect(report.sections.map(({ id }) => id).join(' ')).toBe(
    'opening 1 1-1 1-2 1-3 1-4 1-5 1-6 1-7 1-8 1-review 2 2-1 2-2 2-3 2-4 2-5 2-6 2-7 closing',
  );
});

test('there are 55 topics, 25 leads in part one and 30 一是 in part two', () => {
  const topics = report.sections.flatMap((section) => section.topics);
  expect(topics.filter(({ number }) => number === null)).toHaveLength(25);
  expect(topics.filter(({ number }) => number !== null)).toHaveLength(30);
  expect(topics.find(({ id }) => id === '2-1-6')).toMatchObject({
    number: '六是',
    title: '加快重点项目建设',
  });
});

test.each([
  ['1-1.s2', '预计全年,地区生产总值突破1300亿元'],
  ['1-2.s14', '益海嘉里米糠油项目竣工投产'],
  ['2-1.s1', '一是加快世界级石化产业基地建设步伐。'],
  ['closing.s1', '各位代表,2021年是盘锦振兴发展进程中'],
])('%s is the sentence that begins with %s', (id, words) => {
  const sentences = report.sections.flatMap((section) => section.sentences);
  const found = sentences.find((sentence) => sentence.id === id);
  expect(raw.slice(found?.start, found?.end).slice(0, words.length)).toBe(words);
});

test('every line of the page round the report is dropped by a rule with a name', () => {
  expect(report.dropped.map(({ rule }) => rule)).toEqual([
    'site-greeting',
    'search-box',
    'breadcrumb',
    'page-buttons',
    'neighbour-link',
    'neighbour-link',
    'copyright',
    'browser-advice',
    'registration',
  ]);
});

test('structure and laws raise no message', () => {
  const ours = report.messages.filter(({ severity }) => severity === 'error');
  expect(ours).toEqual([]);
});
