import { expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { placeNamed } from '../../../src/report/outline/place-named.ts';
import { genreOf, splitTitle } from '../../../src/report/outline/split-title.ts';

test.each<[place: string | null, said: Partial<Pick<Report, 'title' | 'meeting' | 'submitter'>>]>([
  ['盘锦市', { title: '关于盘锦市2020年国民经济和社会发展计划执行情况的报告' }],
  ['盘锦市', { title: '关于盘锦市２０２０年国民经济和社会发展计划执行情况的报告' }],
  ['盘锦市', { title: '关于2020年盘锦市国民经济和社会发展计划执行情况的报告' }],
  ['云溪县', { title: '关于云溪县国民经济和社会发展情况的报告' }],
  ['盘锦市', { title: '盘锦市人民政府工作报告' }],
  ['沙河区', { title: '2022年沙河区政府工作报告' }],
  ['河北省', { title: '政府工作报告', meeting: '河北省第十三届人民代表大会第五次会议' }],
  ['科尔沁右翼前旗', { submitter: '科尔沁右翼前旗发展和改革委员会' }],
  [null, { title: '政府工作报告', meeting: '第十四届全国人民代表大会第三次会议' }],
  [null, { title: '关于2024年国民经济和社会发展计划执行情况与2025年计划草案的报告' }],
  [null, {}],
])('the place of a report: %s from %o', (place, said) => {
  expect(placeNamed({ title: null, meeting: null, submitter: null, ...said })).toBe(place);
});

test.each([
  [
    '关于甲市2020年计划执行情况与2021年计划(草案)的报告',
    '关于甲市|2020年计划执行情况|与|2021年计划(草案)|的报告',
  ],
  [
    '关于乙县２０２１年计划执行情况和２０２２年计划',
    '关于乙县|２０２１年计划执行情况|和|２０２２年计划|',
  ],
])('%s is taken apart as it is written', (title, parts) => {
  const split = splitTitle(title);
  if (split === null) throw new Error('expected a title of two halves');
  const { lead, first, joint, second, tail } = split;
  expect([lead, first, joint, second, tail ?? ''].join('|')).toBe(parts);
});

test.each(['政府工作报告', '关于甲市2020年国民经济和社会发展计划执行情况的报告', null])(
  'a title of any other build is not taken apart: %s',
  (title) => {
    expect(splitTitle(title)).toBeNull();
  },
);

test.each([
  ['关于甲市2020年国民经济和社会发展计划执行情况的报告', 'plan'],
  ['甲市人民政府工作报告', 'work'],
  ['关于甲市财政预算的报告', null],
  [null, null],
])('%s is of genre %s', (title, genre) => {
  expect(genreOf(title)).toBe(genre);
});
