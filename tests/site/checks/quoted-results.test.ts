import { expect, test } from 'vitest';
import type { Section } from '../../../src/model/section.ts';
import type { Listing } from '../../../src/model/listing.ts';
import { checkView } from '../../../src/site/checks/check-view.ts';
import type { ReportData } from '../../../src/site/report/report-data.ts';
import { data, indicator, observation } from '../make-data.ts';

const raw = '甲公司、乙公司2户企业入选。举办第二届展会。举办第三届展会。举办第五届展会。';
const LAST = [0, 14, 22, 30];

const section: Section = {
  id: '1-1',
  kind: 'section',
  part: 1,
  number: '(一)',
  title: '总体情况',
  start: 0,
  end: raw.length,
  topics: ['企业', '展会'].map((title, index) => ({
    id: `1-1-${index + 1}`,
    number: null,
    title,
    start: 0,
    end: 1,
  })),
  sentences: LAST.map((start, index) => ({
    id: `1-1.s${index + 1}`,
    topic: null,
    start,
    end: LAST[index + 1] ?? raw.length,
  })),
};
const source = {
  section: '1-1',
  start: raw.indexOf('2户'),
  end: raw.indexOf('2户') + 2,
  sentence: { id: '1-1.s1', start: 0, end: 14 },
};
const named = indicator('named', [observation({ id: '2020-level', value: 2, source })]);
const made = data([named], [], raw);
const city: ReportData = { ...made, report: { ...made.report, sections: [section] } };

const listing = (count: string, list: Listing['list']) =>
  checkView(city, {
    report: 'some-2021',
    id: 'firms',
    title: '',
    note: '',
    kind: 'listed',
    count: { sentence: '1-1.s1', words: count },
    list,
  });
const editions = (...words: string[]) =>
  checkView(city, {
    report: 'some-2021',
    id: 'fair',
    title: '',
    note: '',
    kind: 'successive',
    editions: words.map((one, index) => ({ sentence: `1-1.s${index + 2}`, words: one })),
  });

test('a stated number is held against the things counted in the list, and brings its observation', () => {
  expect(listing('2户企业', { sentence: '1-1.s1', words: '甲公司、乙公司' })).toMatchObject({
    outcome: 'agrees',
    lines: ['原文：2户企业；所列2项：甲公司、乙公司'],
    witnesses: [{ indicator: { id: 'named' } }],
    quoted: [],
  });
  expect(listing('2户企业', { sentence: '1-1.s1', words: '甲公司' })).toMatchObject({
    outcome: 'differs',
    lines: ['原文：2户企业；所列1项：甲公司'],
  });
});

test('headings are counted too: the topics of a section, the sections of a part', () => {
  expect(listing('2户企业', { headings: '1-1' })).toMatchObject({
    outcome: 'agrees',
    lines: ['原文：2户企业；小标题2个：企业；展会'],
  });
  expect(listing('2户企业', { headings: '1' })).toMatchObject({
    outcome: 'differs',
    lines: ['原文：2户企业；各节标题1个：总体情况'],
  });
});

test('editions must follow one another', () => {
  expect(editions('第二届展会', '第三届展会')).toMatchObject({
    outcome: 'agrees',
    lines: ['原文：第二届展会；第三届展会'],
    quoted: [{ text: '1-1 第2句' }, { text: '1-1 第3句' }],
  });
  expect(editions('第二届展会', '第三届展会', '第五届展会')).toMatchObject({ outcome: 'differs' });
});

test.each([
  [
    () => listing('三户企业', { headings: '1' }),
    'firms: expected "三户企业" in sentence 1-1.s1, found other words there; quote it verbatim',
  ],
  [
    () => listing('2户企业', { sentence: '1-1.s9', words: '甲公司' }),
    'firms: expected "甲公司" in sentence 1-1.s9, found other words there; quote it verbatim',
  ],
  [
    () => listing('企业入选', { headings: '1' }),
    'firms: expected a number in "企业入选", found none; quote the words that hold it',
  ],
  [
    () => listing('2户企业', { headings: '3' }),
    'firms: expected a part or section with headings at "3", found none; name one that has',
  ],
  [
    () => editions('第二届展会', '第四届展会'),
    'fair: expected "第四届展会" in sentence 1-1.s3, found other words there; quote it verbatim',
  ],
  [
    () => editions('展会'),
    'fair: expected a number in "展会", found none; quote the words that hold it',
  ],
])('an entry that quotes wrongly is refused in words: %#', (view, words) => {
  expect(view()).toBe(words);
});
